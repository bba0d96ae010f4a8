import type {
  Display,
  DisplayText,
  Host,
  HostWindow,
  OpenWindowOptions,
  PickedFile,
  PickedLargeFile,
  SaveOutcome,
  SavePlace,
  WindowRole,
} from '../../electron/hosts/port'

export const laptop: Display = {
  id: 'laptop',
  label: 'Laptop',
  x: 0,
  y: 0,
  width: 1280,
  height: 800,
  scaleFactor: 1,
  primary: true,
}
export const beamer: Display = { ...laptop, id: 'beamer', label: 'Beamer', x: 1280, primary: false }

/** A host without a screen: it remembers all that is pushed and saved, for a test to look at. */
export class HostInMemory implements Host {
  readonly name = 'chromium'
  readonly placesWindows: boolean = true

  /** Whose messages are remembered. */
  constructor(private readonly remembered: readonly WindowRole[] = ['facilitator', 'projector']) {}

  readonly pushed: { readonly role: WindowRole; readonly message: unknown }[] = []
  readonly saved: {
    readonly name: string
    readonly bytes: Uint8Array
    readonly place: SavePlace
  }[] = []
  /** The open windows, with the display each is on. */
  readonly windows = new Map<WindowRole, string>()
  /** Each time a window was asked to be kept out of screen captures, or no longer. */
  readonly keptFromCapture: { readonly role: WindowRole; readonly on: boolean }[] = []
  /** Each time a window's page was put into a process of its own anew. */
  readonly renewed: WindowRole[] = []
  offersProtection = false
  marks: readonly DisplayText[] = []
  screens: Display[] = [laptop, beamer]
  picked: PickedFile | null = null
  /** How much of a picked file is read at once. */
  pieceBytes = 1 << 16
  saving: SaveOutcome | null = null

  start(): Promise<void> {
    return Promise.resolve()
  }

  openWindow(role: WindowRole, options: OpenWindowOptions = {}): Promise<HostWindow> {
    this.windows.set(role, options.displayId ?? this.windows.get(role) ?? laptop.id)
    return Promise.resolve({
      role,
      // What crosses to a page is JSON; anything else would get lost on the way.
      push: (message) => {
        if (this.remembered.includes(role))
          this.pushed.push({ role, message: JSON.parse(JSON.stringify(message)) as unknown })
      },
      keepFromCapture: (on) => {
        this.keptFromCapture.push({ role, on })
        return this.offersProtection
      },
      renew: () => {
        this.renewed.push(role)
        return Promise.resolve()
      },
      focus: () => Promise.resolve(),
      close: () => {
        this.windows.delete(role)
        return Promise.resolve()
      },
    })
  }

  displays(): Promise<readonly Display[]> {
    return Promise.resolve(this.screens)
  }

  displayOf(role: WindowRole): Promise<string | null> {
    return Promise.resolve(this.windows.get(role) ?? null)
  }

  mark(marks: readonly DisplayText[]): Promise<void> {
    this.marks = marks
    return Promise.resolve()
  }

  saveAs(
    name: string,
    _filters: unknown,
    bytes: Uint8Array,
    place: SavePlace,
  ): Promise<SaveOutcome> {
    if (this.saving !== null) return Promise.resolve(this.saving)
    this.saved.push({ name, bytes, place })
    return Promise.resolve({ kind: 'saved', name })
  }

  openFile(): Promise<PickedFile | null> {
    return Promise.resolve(this.picked)
  }

  openLarge(): Promise<PickedLargeFile | null> {
    const { picked } = this
    if (picked === null) return Promise.resolve(null)
    const { name, bytes } = picked
    return Promise.resolve({
      name,
      size: bytes.length,
      pieces: () => inPieces(bytes, this.pieceBytes),
      close: () => Promise.resolve(),
    })
  }

  quit(): Promise<void> {
    return Promise.resolve()
  }
}

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length)
}
