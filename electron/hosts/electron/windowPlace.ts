import { screen, type Rectangle } from 'electron'
import Store from 'electron-store'

interface Places {
  facilitator?: Rectangle
}

/** Remembers where the facilitator's window was. Numbers only: nothing typed is ever kept here. */
export class WindowPlace {
  private readonly store = new Store<Places>({ name: 'windows', clearInvalidConfig: true })

  /** The remembered place, if it still lies on a connected screen. */
  recall(): Partial<Rectangle> {
    const bounds = this.store.get('facilitator')
    if (bounds === undefined || !isVisible(bounds)) return { width: 1280, height: 800 }
    return bounds
  }

  remember(bounds: Rectangle): void {
    this.store.set('facilitator', bounds)
  }
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
