import type { Display } from '../port'
import type { CdpClient } from './client'
import type { ScreenInfo } from './protocol'

/** How often the screens are looked at; the browser tells of no change by itself. */
const lookEveryMs = 500

/** Watches the screens through any open page, and remembers them while there is none. */
export class DisplayWatcher {
  private readonly look: () => Promise<readonly ScreenInfo[] | null>
  private readonly onChange: (displays: readonly Display[]) => void
  private known: readonly Display[] = []
  private timer: NodeJS.Timeout | null = null

  constructor(
    look: () => Promise<readonly ScreenInfo[] | null>,
    onChange: (displays: readonly Display[]) => void,
  ) {
    this.look = look
    this.onChange = onChange
  }

  /** Starts telling of changes. */
  start(): void {
    if (this.timer !== null) return
    this.timer = setInterval(() => void this.refresh(), lookEveryMs)
    this.timer.unref()
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer)
    this.timer = null
  }

  /** The screens as they are now; tells of a change when there is one. */
  async refresh(): Promise<readonly Display[]> {
    const screens = await this.look().catch(() => null)
    if (screens === null) return this.known
    const before = this.known
    const now = screens.map(toDisplay)
    if (JSON.stringify(now) === JSON.stringify(before)) return before
    this.known = now
    if (before.length > 0) this.onChange(now)
    return now
  }
}

/** Asks the browser for its screens by way of one page. */
export async function screensOf(
  client: CdpClient,
  sessionId: string,
): Promise<readonly ScreenInfo[]> {
  return (await client.send('Emulation.getScreenInfos', {}, sessionId)).screenInfos
}

function toDisplay(screen: ScreenInfo): Display {
  return {
    id: screen.id,
    label: screen.label,
    x: screen.left,
    y: screen.top,
    width: screen.width,
    height: screen.height,
    scaleFactor: screen.devicePixelRatio,
    primary: screen.isPrimary,
  }
}
