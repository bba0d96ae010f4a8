import type {
  Display,
  Host,
  HostWindow,
  PickedFile,
  SaveOutcome,
  WindowRole,
} from '../../electron/hosts/port'

const laptop: Display = {
  ...{ id: 'laptop', label: 'Laptop', x: 0, y: 0, width: 1280, height: 800 },
  ...{ scaleFactor: 1, primary: true },
}
const beamer: Display = { ...laptop, id: 'beamer', label: 'Beamer', x: 1280, primary: false }

/** A host without a screen: it remembers all that is pushed and saved, for a test to look at. */
export class HostInMemory implements Host {
  readonly name = 'chromium'
  readonly pushed: { readonly role: WindowRole; readonly message: unknown }[] = []
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[] = []
  readonly windows = new Set<WindowRole>()
  screens: Display[] = [laptop, beamer]
  picked: PickedFile | null = null
  saving: SaveOutcome | null = null

  start(): Promise<void> {
    return Promise.resolve()
  }

  openWindow(role: WindowRole): Promise<HostWindow> {
    this.windows.add(role)
    return Promise.resolve({
      role,
      // What crosses to a page is JSON; anything else would get lost on the way.
      push: (message) =>
        void this.pushed.push({ role, message: JSON.parse(JSON.stringify(message)) as unknown }),
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

  saveAs(name: string, _filters: unknown, bytes: Uint8Array): Promise<SaveOutcome> {
    if (this.saving !== null) return Promise.resolve(this.saving)
    this.saved.push({ name, bytes })
    return Promise.resolve({ kind: 'saved', name })
  }

  openFile(): Promise<PickedFile | null> {
    return Promise.resolve(this.picked)
  }

  quit(): Promise<void> {
    return Promise.resolve()
  }
}
