import { playLife } from './play'

/** What a run came to. */
export interface Figures {
  lives: number
  happenings: number
  /** Views sent to the room, and looks at what it sees. */
  views: number
  looks: number
  /** Lives in which the room saw the view that was shown at the end, on the display it was meant for. */
  wentOn: number
  /** The first life that broke a promise, and how; empty when none did. */
  first: string
}

/** Plays so many lives, seed by seed, until one breaks a promise. */
export async function verifyElectron(
  lives: number,
  from = 1,
  onLife: (done: number) => void = () => undefined,
): Promise<Figures> {
  const figures: Figures = { lives: 0, happenings: 0, views: 0, looks: 0, wentOn: 0, first: '' }
  for (let seed = from; seed < from + lives && figures.first === ''; seed += 1) {
    try {
      const lived = await playLife(seed)
      figures.happenings += lived.happened.length
      figures.views += lived.views
      figures.looks += lived.looks
      figures.wentOn += lived.wentOn ? 1 : 0
    } catch (error) {
      figures.first = error instanceof Error ? error.message : String(error)
    }
    figures.lives += 1
    onLife(figures.lives)
  }
  return figures
}
