import type {
  Display,
  DisplayText,
  Host,
  HostWindow,
  OpenWindowOptions,
  PickedFile,
  PickedLargeFile,
  SaveOutcome,
  WindowRole,
} from '../../../electron/hosts/port'
import { usualShape } from '../../../shared/projector/shape'
import { type PaintedPage, ProjectorView } from '../../../shared/projector/view'

const screen = (id: string, x: number, primary = false): Display => ({
  id,
  label: `Screen ${id}`,
  x,
  y: 0,
  width: 1280,
  height: 720,
  scaleFactor: 1,
  primary,
})
export const laptop = screen('laptop', 0, true)
export const beamer = screen('beamer', 1280)
export const television = screen('television', 2560)

/** The projector's page as it is on a screen: it takes messages when it gets round to it. */
export class Page {
  /** What it shows; null while it is empty. */
  shown: ProjectorView | null = null
  loaded = false
  hangs = false
  readonly inbox: ProjectorView[] = []
  /** So many more pages than usual: its type has come, or its screen has another shape. */
  wider = 0

  constructor(readonly display: string) {}

  /** What stands on its screen, as only it knows: which view, on which page of how many, in which shape. */
  get painted(): PaintedPage | null {
    const { shown } = this
    if (shown === null) return null
    const pages = pagesOf(shown) + (shown.content.kind === 'blank' ? 0 : this.wider)
    const { at } = shown
    const page = at.kind === 'page' ? Math.min(at.page, pages) : 1 + (at.index % pages)
    return { id: shown.id, page, pages, shape: this.wider === 0 ? usualShape : upright }
  }
}

const upright = { width: 1080, height: 1920 }

/** How many pages a view takes: one to three, by what it says. */
const pagesOf = ({ content }: ProjectorView): number =>
  content.kind === 'blank' ? 1 : 1 + (JSON.stringify(content).length % 3)

/** Screens and windows made of nothing, which do what cables, people and browsers do to them. */
export class Screens implements Host {
  readonly name = 'chromium'
  readonly placesWindows: boolean = true
  connected: Display[] = [laptop, beamer]
  page: Page | null = null
  marks: readonly DisplayText[] = []
  cockpit = laptop.id
  /** Called with everything that is sent to the room, before it gets there. */
  onPush: (view: ProjectorView) => void = () => {}
  /** Called when the window is closed. */
  onClose: () => void = () => {}
  /** Called when a page has loaded before the host hands its window over. */
  onEarlyLoad: () => void = () => {}

  /** Whether pages load before or after the host hands over their window. */
  constructor(private readonly loadsEarly: boolean) {}

  openWindow(role: WindowRole, options: OpenWindowOptions = {}): Promise<HostWindow> {
    if (role === 'facilitator') {
      this.cockpit = options.displayId ?? this.cockpit
      return Promise.resolve(
        windowOf(
          role,
          () => {},
          () => {},
        ),
      )
    }
    const page = this.page ?? new Page(options.displayId ?? this.cockpit)
    const isNew = this.page === null
    this.page = page
    const push = (message: unknown): void => {
      const view = ProjectorView.parse(JSON.parse(JSON.stringify(message)))
      this.onPush(view)
      page.inbox.push(view)
    }
    const close = (): void => {
      if (this.page === page) this.page = null
      this.onClose()
    }
    if (isNew && this.loadsEarly) {
      page.loaded = true
      this.onEarlyLoad()
    }
    return Promise.resolve(windowOf(role, push, close))
  }

  start(): Promise<void> {
    return Promise.resolve()
  }

  displays(): Promise<readonly Display[]> {
    return Promise.resolve(this.connected)
  }

  displayOf(role: WindowRole): Promise<string | null> {
    const id = role === 'facilitator' ? this.cockpit : this.page?.display
    return Promise.resolve(id ?? null)
  }

  mark(marks: readonly DisplayText[]): Promise<void> {
    this.marks = marks
    return Promise.resolve()
  }

  saveAs(): Promise<SaveOutcome> {
    return Promise.resolve({ kind: 'cancelled' })
  }

  openFile(): Promise<PickedFile | null> {
    return Promise.resolve(null)
  }

  openLarge(): Promise<PickedLargeFile | null> {
    return Promise.resolve(null)
  }

  quit(): Promise<void> {
    return Promise.resolve()
  }
}

const windowOf = (
  role: WindowRole,
  push: (message: unknown) => void,
  close: () => void,
): HostWindow => ({
  role,
  push,
  keepFromCapture: () => false,
  renew: () => Promise.resolve(),
  focus: () => Promise.resolve(),
  close: () => Promise.resolve(close()),
})
