import { partOf, type PartWords } from './partWords'
import { strictest } from './sections'
import type { TableBlock } from './tableBlocks'
import type { Column } from './tableColumns'

const yes = /^(?:y|yes|x|✓|✔|☑|☒|true|1|s[ií]|•|●)$/i
const no = /^(?:n|no|-|–|—|☐|false|0)$/i
const closing =
  /^(?:part b|parte b|n2k|need[- ]to[- ]know|roi|releases?|42 ?cfr\d*|part 2|phi|pii|hipaa|cji|sensitive|who leaves|leaves|steps out|excused|restricted|confidential(?:ity)?|closed|private|confidencial|cerrad[oa]|restringid[oa]|reservad[oa]|closed to|(?:partners?|staff|members|socios|personal) only)(?!\p{L})/iu
const opening =
  /^(?:visible|viewable|open|available|shown) (?:to|for) (?:the )?(?:public|all|everyone|community)$|^(?:public|open|part a|parte a|p[uú]blic[oa]|abiert[oa])$|^(?:open|ok|okay|fine|abiert[oa]) (?:to|for|with|al?|para)\b|^(?:guests?|visitors?|observers?|community|invitados|visitantes)(?: (?:welcome|ok|okay|allowed|present|may stay|stay|in|can stay|in (?:the )?room))?$/i
/** Under such headings a yes shows an item to everyone; a no may have other reasons, so a person is asked. */
const showing =
  /(?<!\p{L})(?:project(?:ed|ion|or)?|show(?:n|s)?|display(?:ed)?|screen|wall|record(?:ed|ing)?|stream(?:ed|ing)?|broadcast|webcast|minuted|(?:in|public) (?:the )?minutes|publish(?:ed)?|post(?:ed)?|distribut(?:e|ed|ion)|share(?:d|able)?|proyecta(?:r|do|da)?|mostrar|muestra|pantalla|graba(?:r|do|da|ci[oó]n)?|publica(?:r|do|da|ble)?|difusi[oó]n|compartir)(?!\p{L})/iu
const negated = /(?<!\p{L})(?:no|not|don['’]?t|never|off|sin|hide|hidden|withh[eo]ld)(?!\p{L})/iu
/** Marks of classes that are open, and marks that aren't. */
const openClass =
  /^(?:u|unclass(?:ified)?|o|pub|open|tlp:? ?(?:clear|white)|clear|white|level 0|none|ninguna|general|all|todos|libre)$/i
/** Under such a heading these say yes. */
const staying =
  /^(?:stay|may stay|welcome|ok|okay|allowed|invited|in|present|bienvenid[oa]s?|se quedan)$/i

const everyone =
  /^(?:all|everyone|everybody|anyone|todos|todas|whole group|all welcome|(?:all|everyone|partners?|agencies|staff)(?: ?[+&] ?| and | plus )(?:the )?(?:community|public|guests?|neighbou?rs?|residents))$/i
const attending =
  /(?<!\p{L})(?:attend\w*|audience|aud|invit\w*|who|present|asist\w+|p[uú]blico)(?!\p{L})/iu
const guest =
  /^(?:the )?(?:community(?: (?:members|reps?|groups?))?|public|guests?|neighbou?rs?|residents|open|comunidad|vecinos|p[uú]blico)$/i

/** `Same`, `″`: what the row above says. */
const ditto =
  /^(?:same(?: as above)?|ditto|do\.|idem|[ií]dem|lo mismo|igual(?: que arriba)?|as above|["”“″〃]{1,2}|['’]{2}|↑)$/i

/** Whether a cell says what the one above it does. */
export const repeatsAbove = (cell: string): boolean => ditto.test(cell.trim())

/** The columns of a table that say which part a row is for. */
export function partColumnsOf(
  block: TableBlock,
  columns: readonly (Column | undefined)[],
): PartColumn[] {
  return columns.flatMap((column, at) => {
    if (column !== 'part') return []
    const cells = block.rows.map((row) => (row.cells[at] ?? '').replace(/\s+/g, ' ').trim())
    return [new PartColumn((block.header[at] ?? '').replace(/[?:]/g, '').trim(), cells)]
  })
}

/** What the cells of one column say of each row's part. */
class PartColumn {
  private readonly heading: string
  private readonly cells: readonly string[]
  /** In a column of merged cells a word stands once and holds until the next. */
  private readonly isMerged: boolean
  /** Whether rows are only ticked, so that an empty cell says no. */
  private readonly isTicked: boolean

  constructor(heading: string, cells: readonly string[]) {
    this.heading = heading
    this.cells = cells
    const named = cells.filter((cell) => cell !== '')
    const hasRepeats = cells.some((cell, at) => cell !== '' && cell === cells[at - 1])
    const isMarked = named.every((cell) => yes.test(cell) || no.test(cell))
    this.isMerged =
      !isMarked && !hasRepeats && cells[0] !== '' && named.length > 1 && named.length < cells.length
    this.isTicked = named.length > 0 && named.every((cell) => yes.test(cell))
  }

  /** What the column says of a row (from 0); undefined where it says nothing and closes nothing. */
  at(row: number): PartWords | undefined {
    const cell = this.cells[row] ?? ''
    if (cell !== '' && !repeatsAbove(cell)) return this.meaning(cell)
    if (cell !== '') {
      const said = this.cells.slice(0, row).findLast((one) => one !== '' && !repeatsAbove(one))
      return said === undefined ? this.meaning(cell) : this.meaning(said)
    }
    if (this.isTicked && this.isHeaded(negated)) return undefined
    if (this.isTicked) return this.isHeaded(closing) ? undefined : this.untickedOpen()
    const before = this.cells.slice(0, row).findLast((one) => one !== '')
    if (this.isMerged && before !== undefined) return guessPart(this.meaning(before))
    return this.hasClosed()
      ? { part: 'ask', reason: 'Its row says nothing of the part, and others are closed.' }
      : undefined
  }

  private meaning(said: string): PartWords {
    // `sí / yes` says one thing twice.
    const [first = '', ...others] = said.split(/\s*\/\s*/)
    const isTwice = others.length === 1 && [first, ...others].every((one) => yes.test(one))
    const cell = isTwice || [first, ...others].every((one) => no.test(one)) ? first : said
    const isYes = yes.test(cell)
    if (isYes || no.test(cell)) {
      const reason = `“${this.heading}: ${cell}”`
      if (this.isHeaded(closing)) return { part: isYes ? 'B' : 'A', reason }
      if (this.isHeaded(opening)) return { part: isYes ? 'A' : 'B', reason }
    }
    if (this.isHeaded(showing) && (isYes || no.test(cell))) {
      const isShown = isYes !== this.isHeaded(negated)
      const reason = `“${this.heading}: ${cell}” may mean that this is restricted.`
      return isShown ? { part: 'A', reason } : { part: 'ask', reason }
    }
    if (openClass.test(cell)) return { part: 'A', reason: `“${this.heading}: ${cell}”` }
    if (this.isHeaded(opening) && staying.test(cell))
      return { part: 'A', reason: `“${this.heading}: ${cell}”` }
    if (
      everyone.test(cell) ||
      (this.isHeaded(attending) && !this.isHeaded(closing) && guest.test(cell))
    )
      return { part: 'A', reason: '' }
    return partOf(cell) ?? { part: 'ask', reason: `“${cell}” is not a part.` }
  }

  /** Whether its heading says so, in one of the languages it stands in. */
  private isHeaded(pattern: RegExp): boolean {
    return [this.heading, ...this.heading.split(/\s*\/\s*/)].some((one) => pattern.test(one))
  }

  private untickedOpen(): PartWords {
    return { part: 'ask', reason: `It isn’t ticked under “${this.heading}”.` }
  }

  private hasClosed(): boolean {
    return this.cells.some((cell) => cell !== '' && this.meaning(cell).part !== 'A')
  }
}

/** A merged cell and one that was forgotten look alike in a text: which it is, a person says. */
const guessPart = (words: PartWords): PartWords =>
  words.part === 'A'
    ? words
    : { part: 'ask', reason: 'Its row says nothing of the part, and the row above is closed.' }

/** The stricter of what several columns say of a row. */
export const strictestOf = (columns: readonly PartColumn[], row: number): PartWords | undefined =>
  columns
    .flatMap((column) => column.at(row) ?? [])
    .reduce<PartWords | undefined>(
      (all, one) => (all === undefined ? one : strictest(all, one)),
      undefined,
    )
