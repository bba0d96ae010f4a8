import { screen, type Display as ElectronDisplay } from 'electron'
import type { Display } from '../port'

/** The screens as they are now. */
export function currentDisplays(): readonly Display[] {
  const primary = screen.getPrimaryDisplay().id
  return screen.getAllDisplays().map((display) => toDisplay(display, primary))
}

/** Tells of screens that come, go, move or change size. Returns how to stop. */
export function watchDisplays(onChange: (displays: readonly Display[]) => void): () => void {
  const changed = (): void => onChange(currentDisplays())
  screen.on('display-added', changed)
  screen.on('display-removed', changed)
  screen.on('display-metrics-changed', changed)
  return () => {
    screen.off('display-added', changed)
    screen.off('display-removed', changed)
    screen.off('display-metrics-changed', changed)
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
