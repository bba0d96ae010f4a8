import type { Display, OpenWindowOptions } from '../port'
import type { CdpClient } from './client'
import type { Bounds } from './protocol'

/** Puts a window on a display, and over all of it when asked. */
export async function placeWindow(
  client: CdpClient,
  targetId: string,
  display: Display | undefined,
  options: OpenWindowOptions,
): Promise<void> {
  const { windowId } = await client.send('Browser.getWindowForTarget', { targetId })
  const set = async (bounds: Bounds): Promise<void> => {
    await client.send('Browser.setWindowBounds', { windowId, bounds })
  }
  if (display !== undefined) {
    const { x, y, width, height } = display
    const inset = options.fullscreen === true ? 0 : 40
    // A window that fills a screen can't be moved to another.
    await set({ windowState: 'normal' })
    await set({
      left: Math.round(x + inset),
      top: Math.round(y + inset),
      width: Math.round(width - 2 * inset),
      height: Math.round(height - 2 * inset),
    })
  }
  if (options.fullscreen === true) await set({ windowState: 'fullscreen' })
}

/** Puts a window over all of a display. */
export const coverDisplay = (
  client: CdpClient,
  targetId: string,
  display: Display,
): Promise<void> => placeWindow(client, targetId, display, { fullscreen: true })

/** The display on which the middle of a window is. */
export async function displayUnder(
  client: CdpClient,
  targetId: string,
  displays: readonly Display[],
): Promise<Display | undefined> {
  const { bounds } = await client.send('Browser.getWindowForTarget', { targetId })
  const { left = 0, top = 0, width = 0, height = 0 } = bounds
  const [x, y] = [left + width / 2, top + height / 2]
  return displays.find(
    (one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height,
  )
}
