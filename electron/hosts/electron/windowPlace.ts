import { screen, type Rectangle } from 'electron'
import Store from 'electron-store'

interface Places {
  facilitator?: Rectangle
}

const usual = { width: 1280, height: 800 }

/**
 * Remembers where the facilitator's window was. Numbers only: nothing typed is ever kept here. A disk
 * that refuses is no reason to disturb anybody.
 */
export class WindowPlace {
  private readonly store = openStore()
  private latest: Rectangle | null = null

  /** The remembered place, if it still lies on a connected screen. */
  recall(): Partial<Rectangle> {
    const bounds: unknown = this.latest ?? this.store?.get('facilitator')
    return isRectangle(bounds) && isVisible(bounds) ? bounds : usual
  }

  remember({ x, y, width, height }: Rectangle): void {
    this.latest = { x, y, width, height }
    try {
      this.store?.set('facilitator', { x, y, width, height })
    } catch {
      // The window opens where it usually does next time.
    }
  }
}

function openStore(): Store<Places> | null {
  try {
    return new Store<Places>({ name: 'windows', clearInvalidConfig: true })
  } catch {
    return null
  }
}

function isRectangle(value: unknown): value is Rectangle {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['x', 'y', 'width', 'height'].every((side) =>
      Number.isInteger((value as Readonly<Record<string, unknown>>)[side]),
    )
  )
}

function isVisible(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const right = Math.min(bounds.x + bounds.width, workArea.x + workArea.width)
    const bottom = Math.min(bounds.y + bounds.height, workArea.y + workArea.height)
    return (
      right - Math.max(bounds.x, workArea.x) > 200 && bottom - Math.max(bounds.y, workArea.y) > 100
    )
  })
}
