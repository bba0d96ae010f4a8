import { resolve } from 'node:path'
import type { Desktop } from '../../../electron/hosts/electron/desktop'
import { ElectronHost } from '../../../electron/hosts/electron/host'
import type {
  HostWindow,
  OpenWindowOptions,
  WindowGone,
  WindowRole,
} from '../../../electron/hosts/port'
import { ProjectorPlacement } from '../../../electron/projector/projectorPlacement'
import { ProjectorWindow } from '../../../electron/projector/projectorWindow'
import type { PaintedPage } from '../../../shared/projector/view'
import type { Machine } from '../../host/electron/machine'
import { larkmoor, showSlide } from '../room/larkmoor'

const record = larkmoor()
const built = resolve(process.env['CANDOR_ROOT'] ?? process.cwd(), 'tests/host/fixture/renderer')

/** Candor as far as its windows go, doing about what the host tells what the application does. */
export class Cockpit {
  readonly host: ElectronHost
  readonly projector: ProjectorWindow
  readonly place: ProjectorPlacement
  facilitator: HostWindow | null = null
  locks = 0
  panics = 0
  isEnding = false

  constructor(desktop: Desktop, machine: Machine) {
    this.host = new ElectronHost({
      desktop,
      pause: machine.pause,
      rendererDir: built,
      preloadDir: '/built/preload',
    })
    this.projector = new ProjectorWindow(
      this.host,
      { calendar: () => machine.now, elapsed: () => machine.now },
      (slide) => showSlide(record, slide),
      () => undefined,
      () => void this.facilitator?.focus(),
    )
    this.place = new ProjectorPlacement(this.host, this.projector, {
      projectorDisplay: null,
      projectorTextSize: 1,
      projectorTheme: 'system',
      theme: 'system',
      timeSignals: true,
    })
  }

  async begin(): Promise<void> {
    await this.host.start({
      onRequest: (role, payload) => Promise.resolve(this.request(role, payload)),
      onWindowGone: (role, why) => this.windowGone(role, why),
      onDisplaysChanged: (displays) => void this.projector.displaysChanged(displays),
      onPanicKey: () => {
        this.panics += 1
        this.projector.event({ type: 'blank', reason: 'panic' })
      },
      onLocked: () => {
        this.locks += 1
        this.projector.locked()
      },
      onQuit: () => Promise.resolve(),
    })
    await this.open()
  }

  private request(role: WindowRole, payload: unknown): null {
    const { body } = payload as { readonly body: PaintedPage | null }
    if (role === 'projector') this.projector.ready(body)
    return null
  }

  private async open(options: OpenWindowOptions = {}): Promise<void> {
    this.projector.displays = await this.host.displays()
    this.facilitator = await this.host.openWindow('facilitator', options)
    await this.projector.look()
  }

  private windowGone(role: WindowRole, why: WindowGone): void {
    if (role === 'projector') this.projector.gone()
    else if (why === 'crashed') void this.openAgain()
    else this.end()
  }

  private async openAgain(): Promise<void> {
    const { cockpit } = this.projector
    for (let attempt = 0; attempt < 3; attempt += 1) {
      try {
        await this.open(cockpit === null ? {} : { displayId: cockpit })
        return
      } catch {
        // Once more.
      }
    }
    this.end()
  }

  private end(): void {
    this.isEnding = true
    void this.host.quit()
  }
}
