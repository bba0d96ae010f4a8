import { looksBinary, withoutHiddenSigns } from '../../kernel/cleanText'
import { verdictsOf } from './agendaRegion'
import { clockRuleIn, closedByClock } from './clockRules'
import { isOnlyDay } from './dates'
import type { Drafts, ItemDraft } from './drafts'
import { withFootnotes } from './footnotes'
import { headlessTable } from './headless'
import { clockOf } from './clock'
import { excessOfPage, htmlAsMarkdown, looksLikeHtml } from './html'
import { withoutMarks } from './inlineMarks'
import { invitationAsText, isInvitation } from './invitation'
import { excessOf, excessOfFile, isCode } from './limits'
import { itemTimesOf } from './itemTimes'
import { heldBelowOthers, heldBesideOpen } from './indented'
import { type Left, type LeftKind, leftReasons } from './left'
import { holdBy, type LeftLine, withLegends } from './legends'
import { withLegendsJoined } from './markMeanings'
import { splitInline } from './inlineAgenda'
import { ListReader } from './list'
import { type Facts, factsOf } from './meetingFacts'
import { isOrdinaryBusiness } from './openSections'
import { endsMeeting } from './openingViews'
import { joinNumbersApart } from './numbersApart'
import { outlineOf } from './outline'
import type { Known } from './parseLine'
import { itemFrom } from './parsePieces'
import { draftsOfTable } from './parseTable'
import { isPresenter, toKnownPeople } from './presenter'
import { withProse } from './prose'
import { type Row, rowsOf } from './rows'
import { Sections } from './sections'
import { linesOf } from './sourceLines'
import { type TableBlock, tableBlocksOf } from './tableBlocks'
import { richnessOf } from './tableColumns'
import type { AgendaReading, KnownPlace, ReadLine, SkippedLine } from './types'
import { isLabelLine, out, type Verdict } from './verdicts'

export type { AgendaReading, ReadLine } from './types'

const nothing = (problem: string): AgendaReading => ({
  format: 'text',
  meeting: { date: null, start: null, place: null },
  read: [],
  skipped: [],
  notes: [],
  problem,
})

/**
 * Reads an agenda from what people really have: lines of text, Markdown, a table copied from a
 * spreadsheet, a saved page, a mail with the agenda in it. Says of every line how it was read or why
 * it was left out, and of every item which part it is for; adds nothing. `people` are the names of
 * those at the table, by which presenters are known.
 */
export function readAgenda(
  text: string,
  places: readonly KnownPlace[],
  people: readonly string[] = [],
): AgendaReading {
  if (text.trim() === '') return nothing('This is empty. Nothing was read.')
  const endless = excessOfFile(text)
  if (endless !== null) return nothing(endless)
  if (looksBinary(text))
    return nothing('This holds control characters, not text. Nothing was read.')
  const clean = withoutHiddenSigns(text)
  return { ...readClean(clean.text, places, people), notes: clean.notes }
}

function readClean(
  text: string,
  places: readonly KnownPlace[],
  people: readonly string[],
): AgendaReading {
  const isPage = looksLikeHtml(text)
  const excessive = isPage ? excessOfPage(text) : null
  if (excessive !== null) return nothing(excessive)
  const lines = withFootnotes(withLegendsJoined(linesOf(plainText(text, isPage).trimEnd())))
  const excess = excessOf(lines)
  if (excess !== null) return nothing(excess)
  if (!isPage && isCode(lines))
    return nothing('This is code or data of a program, not an agenda. Nothing was read.')
  const known = { places, people: toKnownPeople(people) }
  const isHeaded = isPage || tableBlocksOf(lines).length > 0
  const table = isHeaded ? null : headlessTable(lines, known.people)
  if (table === 'foreign')
    return {
      ...nothing(notAgendaTable),
      format: 'table',
      skipped: allLeft(lines, leftReasons['other table']),
    }
  const split = table === null && !isHeaded ? (joinNumbersApart(lines) ?? splitInline(lines)) : null
  const listed = atLines(
    new Reading(split?.lines ?? table ?? lines, known).result(),
    split?.origin ?? null,
  )
  const isTable = isHeaded || table !== null
  const reading = isTable && !isPage ? listed : withProse(listed, lines, known)
  return isPage ? { ...reading, format: 'page' } : reading
}

/** What was read of lines that were taken apart, with the lines of the text. */
function atLines(reading: AgendaReading, origin: readonly number[] | null): AgendaReading {
  if (origin === null) return reading
  const at = <T extends { readonly line: number }>(one: T): T => ({
    ...one,
    line: origin[one.line - 1] ?? one.line,
  })
  return {
    ...reading,
    read: reading.read.map((item) => ({ ...at(item), details: item.details.map(at) })),
    skipped: reading.skipped.map(at),
  }
}

const notAgendaTable =
  'This is a table, but not of agenda items. Nothing was read. Is it the right file?'

const allLeft = (lines: readonly string[], reason: string): SkippedLine[] =>
  lines.flatMap((line, at) =>
    line.trim() === ''
      ? []
      : [
          {
            line: at + 1,
            source: line.trim().slice(0, longestSource),
            reason,
          },
        ],
  )

const plainText = (text: string, isPage: boolean): string => {
  if (isPage) return htmlAsMarkdown(text)
  return isInvitation(text) ? invitationAsText(text) : text
}

/** As much of a line as is shown beside the reason why it was left out. */
const longestSource = 400

/** One text being read. */
class Reading {
  private readonly lines: readonly string[]
  private readonly known: Known
  private readonly rows: readonly Row[]
  private readonly blocks: readonly TableBlock[]
  private readonly tables: readonly TableBlock[]
  private readonly verdicts: readonly Verdict[]
  private readonly drafts: Drafts

  constructor(lines: readonly string[], known: Known) {
    this.lines = lines
    this.known = known
    this.rows = rowsOf(lines)
    this.blocks = tableBlocksOf(lines)
    const inTables = new Set(this.blocks.flatMap(rowsOfBlock))
    this.verdicts = verdictsOf(this.rows, inTables)
    this.tables = agendaTables(this.blocks, this.verdicts)
    this.drafts = this.collect(inTables)
  }

  private collect(inTables: ReadonlySet<number>): Drafts {
    const hasTables = this.tables.length > 0
    const entries = outlineOf(this.rows, this.verdicts, inTables, hasTables, this.known)
    const entryAt = new Map(entries.map((entry) => [entry.at, entry]))
    const sections = new Sections()
    const list = new ListReader(sections, this.known.people)
    for (const [at, row] of this.rows.entries()) {
      const table = this.tables.find(({ from }) => from === at + 1)
      const entry = entryAt.get(at)
      const verdict = this.verdicts[at] ?? null
      if (table !== undefined) list.addTable(draftsOfTable(table, sections, this.known))
      else if (entry !== undefined) list.add(entry)
      else if (inTables.has(at)) {
        const isRead = this.tables.some(({ from, to }) => at + 1 >= from && at + 1 <= to)
        if (!isRead && row.kind !== 'blank') list.addOutside(row, otherTable)
      } else if (verdict !== null) list.addOutside(row, verdict)
    }
    return list.drafts
  }

  result(): AgendaReading {
    const facts = this.facts()
    const read: ReadLine[] = []
    const skipped = [...this.drafts.skipped]
    const starts = this.startsByLine()
    for (const draft of this.drafts.items) {
      const next = nextStart(draft, starts) ?? facts.end
      const made = itemFrom(draft, next, this.known)
      const reason = 'reason' in made ? made.reason : isEnd(made.item) ? leftReasons.ending : null
      const kind: LeftKind = 'reason' in made ? 'no item' : 'ending'
      if ('item' in made && reason === null) read.push(made.item)
      else
        for (const line of new Set([draft.line, ...draft.details.map((detail) => detail.line)]))
          skipped.push(
            line === draft.line && reason !== null
              ? { line, kind, reason }
              : { line, kind: 'no item', reason: leftReasons.detail },
          )
    }
    if (this.isListOfPeople(read))
      return {
        ...nothing('This is a list of people, not of agenda items. Nothing was read.'),
        skipped: allLeft(this.lines, 'a person.'),
      }
    const left = skipped.sort((a, b) => a.line - b.line).map((one) => this.skipped(one))
    return {
      format: this.format(),
      meeting: { date: facts.date, start: facts.start ?? this.firstStart(), place: facts.place },
      read: this.withPlaces(this.withClockRules(withLegends(read, left, this.lines), facts)),
      skipped: left.map(({ line, source, reason }) => ({ line, source, reason })),
      notes: [],
      problem: this.problem(read),
    }
  }

  /** The items with those held whose place in a list says that they may not be open. */
  private withPlaces(read: readonly ReadLine[]): ReadLine[] {
    const inTables = new Set(this.tables.flatMap(rowsOfBlock))
    const isListed = ({ line }: { readonly line: number }): boolean => !inTables.has(line - 1)
    const open = new Set(
      this.drafts.items
        .filter((draft) => draft.parts.part?.part === 'A' && isListed(draft))
        .map(({ line }) => line),
    )
    const held = heldBesideOpen(
      read,
      ({ line }) => open.has(line),
      (one) => !isListed(one) || isOrdinaryBusiness(one.item.title),
    )
    return heldBelowOthers(held, this.rows.filter(isListed))
  }

  /** The items with those held that a time of day closes: `The public part ends at 10:40`. */
  private withClockRules(read: readonly ReadLine[], facts: Facts): ReadLine[] {
    const inTables = new Set(this.tables.flatMap(rowsOfBlock))
    const rules = this.lines.flatMap((line, at) =>
      inTables.has(at) && /\S\s*[,;|\t]\s*\S/.test(line)
        ? []
        : (clockRuleIn(withoutMarks(line)) ?? []),
    )
    const first = this.startsByLine()[0]?.start ?? clockOf(facts.start ?? '')?.start ?? null
    const times = itemTimesOf(read, this.drafts.items, first)
    const timesOf = (item: ReadLine) => times.get(item) ?? { start: null, end: null }
    const held = closedByClock(read, timesOf, rules, first ?? 0)
    return read.map((one) => {
      const found = held.find(({ item }) => item === one)
      return found === undefined ? one : holdBy(one, found.words)
    })
  }

  private skipped({ line, kind, reason }: Left): LeftLine {
    return {
      line,
      kind,
      source: (this.lines[line - 1] ?? '').trim().slice(0, longestSource),
      reason,
    }
  }

  private startsByLine(): { line: number; start: number }[] {
    const ofItems = this.drafts.items.flatMap(({ line, clock, parts }) => {
      const own = clock ?? parts.clock ?? null
      return own === null ? [] : [{ line, start: own.start }]
    })
    const others = this.drafts.clocks.map(({ line, clock }) => ({ line, start: clock.start }))
    return [...ofItems, ...others].sort((a, b) => a.line - b.line)
  }

  private firstStart(): string | null {
    const first = this.startsByLine()[0]
    return first === undefined || first.start < 300 ? null : formatStart(first.start)
  }

  /** What the lines before the first item, and lines with a label, say of the meeting. */
  private facts(): Facts {
    const matters = this.drafts.items.filter(({ parts }) => !isOnlyDay(parts.title))
    const first = Math.min(...matters.map(({ line }) => line), this.lines.length + 1)
    const words = (row: Row): string =>
      withoutMarks(row.source.replace(/^\s*(?:[#>•-]+|[*+](?=\s))?\s*/, ''))
        .replace(/\s+/g, ' ')
        .trim()
    const isFree = (row: Row): boolean => {
      const kind = this.verdicts[row.line - 1]?.kind
      return row.kind !== 'blank' && (kind === undefined || !ofOthers.has(kind))
    }
    const above = this.rows.filter((row) => row.line < first && isFree(row))
    const isOlder = (row: Row): boolean => this.verdicts[row.line - 1]?.isBefore === true
    // Minutes of the last meeting may stand above the agenda of the next.
    const heads = [...above.filter((row) => !isOlder(row)), ...above.filter(isOlder)].map(words)
    const subjects = this.rows.flatMap(
      (row) => /^\W{0,3}(?:subject|asunto)\s*:\s*(.*)$/i.exec(row.source)?.[1] ?? [],
    )
    const labels = this.rows
      .filter(
        (row) => row.line > first && isFree(row) && row.kind !== 'marked' && isLabelLine(row.text),
      )
      .map(words)
    return factsOf([...heads, ...subjects], labels)
  }

  private format(): AgendaReading['format'] {
    if (this.tables.length > 0)
      return this.tables.some(
        ({ from }) =>
          (this.lines[from - 1] ?? '').includes('|') &&
          !(this.lines[from - 1] ?? '').includes('\t'),
      ) && this.rows.some(({ source }) => /^\s*\|?\s*:?-{2,}/.test(source))
        ? 'markdown'
        : 'table'
    return this.rows.some(({ kind, level }) => kind === 'heading' && level < 7)
      ? 'markdown'
      : 'text'
  }

  /** A list of people is none of matters. */
  private isListOfPeople(read: readonly ReadLine[]): boolean {
    const people = read.filter(({ item }) => isPresenter(item.title, this.known.people))
    return read.length > 2 && people.length > read.length * 0.7
  }

  private problem(read: readonly ReadLine[]): string | null {
    const fault = this.tables.find((table) => table.fault !== null)?.fault
    if (fault !== undefined && fault !== null)
      return `Line ${fault.line}: ${fault.reason} Lines from there on can’t be read reliably.`
    if (read.length > 0) return null
    if (this.tables.length > 0) return 'The table has a heading and no rows.'
    if (this.blocks.some((block) => block.columns === null)) return notAgendaTable
    return 'No agenda items were found in this.'
  }
}

const otherTable = out('other table')

/** Lines that say nothing of this meeting: of a letter, or of another matter. */
const ofOthers: ReadonlySet<LeftKind> = new Set([
  'mail header',
  'forward',
  'other message',
  'other section',
  'dial-in',
  'signature',
])

/** When the item after this one begins; a row of a table may hold several. */
function nextStart(
  { line, clock }: ItemDraft,
  starts: readonly { readonly line: number; readonly start: number }[],
): number | undefined {
  const below = starts.find((one) => one.line > line)?.start
  const own = clock?.start
  if (own === undefined) return below
  const beside = starts.filter((one) => one.line === line && one.start > own)
  const nearest = Math.min(...beside.map(({ start }) => start))
  return nearest < (below ?? Infinity) ? nearest : below
}

const rowsOfBlock = ({ from, to }: TableBlock): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from - 1 + index)

const formatStart = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const isEnd = ({ item, minutesFrom }: ReadLine): boolean =>
  endsMeeting(item.title) && minutesFrom !== 'said' && item.presenter === ''

/** Tables of agenda items outside sections of other matters; where several are, those that say more than titles. */
function agendaTables(blocks: readonly TableBlock[], verdicts: readonly Verdict[]): TableBlock[] {
  const free = blocks.filter(
    (block) =>
      block.columns !== null && rowsOfBlock(block).some((at) => (verdicts[at] ?? null) === null),
  )
  const most = Math.max(0, ...free.map(({ columns }) => richnessOf(columns ?? [])))
  return free.filter(({ columns }) => richnessOf(columns ?? []) >= Math.min(2, most))
}
