import type { Edition } from '../charts/besideSpec'
import type { BesideRow, BesideWords } from '../../shared/beside/besideWords'
import {
  chartByMonth,
  chartInWords,
  chartMonths,
  chartScale,
  chartWords,
} from '../../shared/beside/chart'
import type { Picture } from '../../shared/beside/picture'
import { english } from '../../shared/languages/english'
import type { PaperLanguage } from '../../shared/languages/paperLanguage'
import type { Drawn } from '../../shared/reports/figures'
import { failureForLog } from './failureLog'

/** So many pictures are kept: those of every neighborhood over a few periods. */
const mostKept = 200

/** The pictures of figures: each is drawn once, however often it is looked at. */
export class Charts {
  private readonly kept = new Map<string, Promise<Picture> | Picture>()

  /** `drawn` is told when one is there that was asked for before it was. */
  constructor(private readonly drawn: () => void) {}

  /** A neighborhood's picture for the room if it is drawn; else null, and it is drawn. */
  readonly now = (row: BesideRow, beside: BesideWords): Picture | null => {
    const known = this.pictureOf(row, beside, 'wall', english)
    if (!(known instanceof Promise)) return known
    known.then(this.drawn, (error: unknown) =>
      console.error(`A chart could not be drawn: ${failureForLog(error)}`),
    )
    return null
  }

  /**
   * What is made with pictures once all of them are drawn: for a screen in a sentence for those who
   * hear it, for a paper month by month, in its language. Between two of them others have their turn.
   */
  async made<T>(
    use: 'screen' | 'paper' | 'large paper',
    language: PaperLanguage,
    make: (drawn: Drawn) => T,
  ): Promise<T> {
    for (;;) {
      const waiting: Promise<Picture>[] = []
      const made = make((row, beside) => {
        // One after the other: each takes the core longer than a frame.
        if (waiting.length > 0) return null
        const known = this.pictureOf(row, beside, use, language)
        if (!(known instanceof Promise)) return known
        waiting.push(known)
        return null
      })
      if (waiting.length === 0) return made
      await Promise.all(waiting)
      await new Promise(setImmediate)
    }
  }

  private pictureOf(
    row: BesideRow,
    beside: BesideWords,
    use: 'screen' | 'paper' | 'large paper' | 'wall',
    language: PaperLanguage,
  ): Promise<Picture> | Picture {
    const months = chartMonths(row, beside, language)
    const scale = chartScale(beside.rows)
    const alt =
      use === 'paper' || use === 'large paper'
        ? chartByMonth(row, beside, language)
        : chartInWords(row, beside)
    const edition = use === 'wall' || use === 'large paper' ? 'room' : 'page'
    const words = chartWords(language)
    const key = JSON.stringify([months, scale, alt, edition, words])
    const known = this.kept.get(key)
    if (known !== undefined) return known
    const drawing = draw({ months, scale, words, alt, edition }).then((picture) => {
      if (this.kept.has(key)) this.kept.set(key, picture)
      return picture
    })
    this.kept.set(key, drawing)
    const oldest = this.kept.keys().next().value
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest)
    return drawing
  }
}

/** The charting library is loaded with the first picture. */
async function draw(of: {
  readonly months: ReturnType<typeof chartMonths>
  readonly scale: ReturnType<typeof chartScale>
  readonly words: ReturnType<typeof chartWords>
  readonly alt: string
  readonly edition: Edition
}): Promise<Picture> {
  const { besidePicture } = await import('../charts/besidePicture')
  return besidePicture(of.months, of.scale, of.words, of.alt, of.edition)
}
