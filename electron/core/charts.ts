import type { Edition } from '../charts/besideSpec'
import type { BesideRow, BesideWords } from '../../shared/beside/besideWords'
import { chartInWords, chartMonths, chartScale, chartWords } from '../../shared/beside/chart'
import type { Picture } from '../../shared/beside/picture'
import { english } from '../../shared/languages/english'
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
    const known = this.pictureOf(row, beside, 'room')
    if (!(known instanceof Promise)) return known
    known.then(this.drawn, (error: unknown) =>
      console.error(`A chart could not be drawn: ${failureForLog(error)}`),
    )
    return null
  }

  /** The pictures of all neighborhoods, in order. Between two of them others have their turn. */
  async all(beside: BesideWords): Promise<Picture[]> {
    const pictures: Picture[] = []
    for (const row of beside.rows) {
      const known = this.pictureOf(row, beside, 'page')
      pictures.push(await known)
      if (known instanceof Promise) await new Promise(setImmediate)
    }
    return pictures
  }

  private pictureOf(
    row: BesideRow,
    beside: BesideWords,
    edition: Edition,
  ): Promise<Picture> | Picture {
    const months = chartMonths(row, beside, english)
    const scale = chartScale(beside.rows)
    const alt = chartInWords(row, beside)
    const key = JSON.stringify([months, scale, alt, edition])
    const known = this.kept.get(key)
    if (known !== undefined) return known
    const drawing = draw(months, scale, alt, edition).then((picture) => {
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
async function draw(
  months: ReturnType<typeof chartMonths>,
  scale: ReturnType<typeof chartScale>,
  alt: string,
  edition: Edition,
): Promise<Picture> {
  const { besidePicture } = await import('../charts/besidePicture')
  return besidePicture(months, scale, chartWords(english), alt, edition)
}
