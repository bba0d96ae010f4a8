import type { NeighborhoodComparison, ComparisonWords } from '../../shared/comparison/compare'
import {
  chartByMonth,
  chartInWords,
  chartMonths,
  chartScale,
  chartWords,
} from '../../shared/comparison/chartScale'
import type { Picture } from '../../shared/comparison/picture'
import { english } from '../../shared/languages/english'
import type { DocumentLanguage } from '../../shared/languages/documentLanguage'
import type { Drawn } from '../../shared/comparison/chartFacts'
import type { Edition } from './chart/comparisonSpec'
import { draw } from './drawChart'
import { failureForLog } from '../kernel/failureLog'

/** So many pictures are kept: those of every neighborhood over a few periods. */
const mostKept = 200

/** What a picture is for. */
type Use = 'screen' | 'document' | 'large document' | 'projector'

const editionFor: { readonly [U in Use]: Edition } = {
  screen: 'page',
  document: 'page',
  'large document': 'large',
  projector: 'room',
}

/** The pictures of counts: each is drawn once, however often it is looked at. */
export class Charts {
  private readonly kept = new Map<string, Promise<Picture> | Picture>()

  /** `drawn` is told when one is there that was asked for before it was. */
  constructor(private readonly drawn: () => void) {}

  /** A neighborhood's picture for the room if it is drawn; else null, and it is drawn. */
  readonly now = (row: NeighborhoodComparison, comparison: ComparisonWords): Picture | null => {
    const known = this.pictureOf(row, comparison, 'projector', english)
    if (!(known instanceof Promise)) return known
    known.then(this.drawn, (error: unknown) =>
      console.error(`A chart could not be drawn: ${failureForLog(error)}`),
    )
    return null
  }

  /**
   * What is made with pictures once all of them are drawn: for a screen in a sentence for those who
   * hear it, for a document month by month, in its language.
   */
  async made<T>(
    use: Exclude<Use, 'projector'>,
    language: DocumentLanguage,
    make: (drawn: Drawn) => T,
  ): Promise<T> {
    for (;;) {
      const waiting: Promise<Picture>[] = []
      const made = make((row, comparison) => {
        const known = this.pictureOf(row, comparison, use, language)
        if (!(known instanceof Promise)) return known
        waiting.push(known)
        return null
      })
      if (waiting.length === 0) return made
      await Promise.all(waiting)
    }
  }

  private pictureOf(
    row: NeighborhoodComparison,
    comparison: ComparisonWords,
    use: Use,
    language: DocumentLanguage,
  ): Promise<Picture> | Picture {
    const months = chartMonths(row, comparison, language)
    const scale = chartScale(comparison.rows)
    const alt =
      use === 'document' || use === 'large document'
        ? chartByMonth(row, comparison, language)
        : chartInWords(row, comparison)
    const edition = editionFor[use]
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
