import { screen, type Display as ElectronDisplay } from 'electron'
import type { Display } from '../port'

/** The screens as they are now. */
export function currentDisplays(): readonly Display[] {
  const primary = screen.getPrimaryDisplay().id
  return screen.getAllDisplays().map((display) => toDisplay(display, primary))
}

/** Tells of screens that come, go, move or change size. Returns how to stop. */
export function watchDisplays(onChange: (displays: readonly Display[]) => void): () => void {
  const tellDisplays = (): void => onChange(currentDisplays())
  screen.on('display-added', tellDisplays)
  screen.on('display-removed', tellDisplays)
  screen.on('display-metrics-changed', tellDisplays)
  return () => {
    screen.off('display-added', tellDisplays)
    screen.off('display-removed', tellDisplays)
    screen.off('display-metrics-changed', tellDisplays)
  }
}

function toDisplay(display: ElectronDisplay, primary: number): Display {
  return {
    id: String(display.id),
    label: display.label,
    ...display.bounds,
    scaleFactor: display.scaleFactor,
    primary: display.id === primary,
  }
}
