import type { AgendaReading, ReadLine } from '../../../../shared/meeting/agendaImport/readAgenda'
import type {
  OpeningView,
  PartRead,
  SkippedLine,
} from '../../../../shared/meeting/agendaImport/types'
import type { Part, Purpose } from '../../../../shared/meeting/tables'
import { isWholeMinutes, notWholeMinutes } from '../wholeMinutes'
import { agendaSheet as texts } from './texts'

/* The agenda as it was read, while a person works on it. Pure: nothing here adds anything. */

/** An item that may be added. */
export interface SheetRow {
  readonly key: string
  readonly line: number
  readonly title: string
  readonly purpose: Purpose
  readonly presenter: string
  /** As typed. */
  readonly minutes: string
  /** Nobody has said the minutes. */
  readonly isAssumed: boolean
  readonly neighborhoodIds: readonly string[]
  /** `ask` until a person has said A or B. */
  readonly part: PartRead
  /** Why a person has to say where it goes; null where the agenda says so. */
  readonly asked: string | null
  /** Why it was read for Part B; null for the others. */
  readonly partReason: string | null
  /** Asked about, and answered: it isn't to be added. */
  readonly isLeft: boolean
  readonly isTicked: boolean
  /** What stands below it in the agenda. */
  readonly notes: string
  /** The notes go with the item, if it goes to Part A. */
  readonly keepsNotes: boolean
  readonly openingView: OpeningView | null
  readonly remarks: readonly string[]
}

/** All that was read. */
export interface Sheet {
  readonly rows: readonly SheetRow[]
  readonly left: readonly SkippedLine[]
}

/** The fields of a row that are typed or chosen. */
export type RowFields = Partial<
  Pick<
    SheetRow,
    'title' | 'purpose' | 'presenter' | 'minutes' | 'neighborhoodIds' | 'notes' | 'keepsNotes'
  >
>

const longest = { title: 500, notes: 20_000 } as const

/** The sheet a reading begins as. */
export const sheetOf = (reading: AgendaReading): Sheet => ({
  rows: reading.read.map(rowOf),
  left: reading.skipped,
})

function rowOf(read: ReadLine, at: number): SheetRow {
  const { item, openingView } = read
  const { title, purpose, presenter, neighborhoodIds, part } = item
  return {
    key: `row-${at}`,
    line: read.line,
    title,
    purpose,
    presenter,
    minutes: String(item.minutes),
    isAssumed: read.minutesFrom === 'assumed',
    neighborhoodIds,
    part,
    asked: part === 'ask' ? (read.partReason ?? texts.itMayBeRestricted) : null,
    partReason: part === 'B' ? read.partReason : null,
    isLeft: false,
    // Candor opens with these views by itself.
    isTicked: part !== 'ask' && openingView === null,
    notes: read.details
      .map(({ text }) => text)
      .join('\n')
      .slice(0, longest.notes),
    // What stands below an item that isn't open for sure is kept on purpose only.
    keepsNotes: part === 'A',
    openingView,
    remarks: read.remarks,
  }
}

/** Whether nobody has said yet where a row goes. */
export const isWaiting = (row: SheetRow): boolean => row.part === 'ask' && !row.isLeft

/** The rows of the table: those whose part is known. */
export const shownRows = (sheet: Sheet): SheetRow[] =>
  sheet.rows.filter((row) => row.part !== 'ask' && !row.isLeft)

/** The rows that are to be added. */
export const addedRows = (sheet: Sheet): SheetRow[] =>
  shownRows(sheet).filter((row) => row.isTicked)

/** Whether the notes of a row go with it. */
export const notesAreKept = (row: SheetRow): boolean =>
  row.notes.trim() !== '' && row.keepsNotes && row.part === 'A'

/** What keeps a row from being added; null when nothing does. */
export function faultOf({ title, minutes }: SheetRow): string | null {
  if (title.trim() === '') return texts.itNeedsATitle
  return isWholeMinutes(minutes) ? null : notWholeMinutes
}

const withRow = (sheet: Sheet, key: string, change: (row: SheetRow) => SheetRow): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => (row.key === key ? change(row) : row)),
})

/** Changes what is typed or chosen in a row. */
export const editRow = (sheet: Sheet, key: string, fields: RowFields): Sheet =>
  withRow(sheet, key, (row) => ({
    ...row,
    ...fields,
    isAssumed: fields.minutes === undefined ? row.isAssumed : false,
  }))

/** Says which part a row goes to. */
export const toPart = (sheet: Sheet, key: string, part: Part): Sheet =>
  withRow(sheet, key, (row) => ({
    ...row,
    part,
    isLeft: false,
    isTicked: row.part === 'ask' || row.isLeft ? true : row.isTicked,
  }))

/** Says that a row that was asked about isn't to be added. */
export const leaveOut = (sheet: Sheet, key: string): Sheet =>
  withRow(sheet, key, (row) => ({ ...row, part: 'ask', isLeft: true, isTicked: false }))

/** Ticks rows, or takes the ticks away. */
export const tickRows = (sheet: Sheet, keys: ReadonlySet<string>, isTicked: boolean): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    keys.has(row.key) && row.part !== 'ask' ? { ...row, isTicked } : row,
  ),
})

/** Puts rows right before or after another. */
export function moveRows(
  sheet: Sheet,
  keys: ReadonlySet<string>,
  target: string,
  isAfter: boolean,
): Sheet {
  if (keys.has(target)) return sheet
  const rows = sheet.rows.filter((row) => !keys.has(row.key))
  const at = rows.findIndex((row) => row.key === target)
  if (at === -1) return sheet
  rows.splice(isAfter ? at + 1 : at, 0, ...sheet.rows.filter((row) => keys.has(row.key)))
  return { ...sheet, rows }
}

/** Moves a row of the table one place up (-1) or down (1). */
export function stepRow(sheet: Sheet, key: string, by: 1 | -1): Sheet {
  const shown = shownRows(sheet)
  const next = shown[shown.findIndex((row) => row.key === key) + by]
  return next === undefined ? sheet : moveRows(sheet, new Set([key]), next.key, by === 1)
}

const freshKeys = (sheet: Sheet, count: number): string[] => {
  const used = Math.max(-1, ...sheet.rows.map(({ key }) => Number(key.slice('row-'.length))))
  return Array.from({ length: count }, (_, n) => `row-${used + 1 + n}`)
}

/** A row beside another: for the same part and place, with nothing said of minutes and presenter. */
const beside = (row: SheetRow, key: string, title: string, line = row.line): SheetRow => ({
  ...row,
  key,
  line,
  title: title.slice(0, longest.title),
  presenter: '',
  minutes: '10',
  isAssumed: true,
  notes: '',
  openingView: null,
  remarks: [],
})

/** Makes two rows of one; the second begins with the letter `at` of the title. */
export function splitRow(sheet: Sheet, key: string, at: number): Sheet {
  const row = sheet.rows.find((one) => one.key === key)
  const [fresh] = freshKeys(sheet, 1)
  if (row === undefined || fresh === undefined) return sheet
  const trim = (text: string): string => text.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
  const [first, second] = [trim(row.title.slice(0, at)), trim(row.title.slice(at))]
  if (first === '' || second === '') return sheet
  const rows = sheet.rows.flatMap((one) =>
    one.key === key ? [{ ...one, title: first }, beside(row, fresh, second)] : [one],
  )
  return { ...sheet, rows }
}

/** Makes a row of every line of the notes below an item. */
export function notesAsRows(sheet: Sheet, key: string): Sheet {
  const row = sheet.rows.find((one) => one.key === key)
  const titles = (row?.notes ?? '').split('\n').filter((text) => text.trim() !== '')
  const keys = freshKeys(sheet, titles.length)
  if (row === undefined || titles.length === 0) return sheet
  const below = titles.map((title, at) => beside(row, keys[at] ?? '', title.trim()))
  const rows = sheet.rows.flatMap((one) =>
    one.key === key ? [{ ...one, notes: '' }, ...below] : [one],
  )
  return { ...sheet, rows }
}

/** Joins a row of the table with the one above it; where one of them is for Part B, both are. */
export function joinRows(sheet: Sheet, key: string): Sheet {
  const shown = shownRows(sheet)
  const at = shown.findIndex((row) => row.key === key)
  const [above, row] = [shown[at - 1], shown[at]]
  if (above === undefined || row === undefined) return sheet
  const title = `${above.title} ${row.title}`
  if (title.length > longest.title) return sheet
  const isB = above.part === 'B' || row.part === 'B'
  const one: SheetRow = {
    ...above,
    title,
    presenter: [above.presenter, row.presenter].filter((name) => name !== '').join(', '),
    ...minutesOfBoth(above, row),
    neighborhoodIds: [...new Set([...above.neighborhoodIds, ...row.neighborhoodIds])],
    part: isB ? 'B' : above.part,
    partReason: above.partReason ?? row.partReason,
    asked: above.asked ?? row.asked,
    notes: [above.notes, row.notes]
      .filter((text) => text !== '')
      .join('\n')
      .slice(0, longest.notes),
    keepsNotes: above.keepsNotes && row.keepsNotes,
    openingView: null,
    remarks: [...above.remarks, ...row.remarks],
  }
  const rows = sheet.rows.flatMap((each) =>
    each.key === key ? [] : [each.key === above.key ? one : each],
  )
  return { ...sheet, rows }
}

function minutesOfBoth(a: SheetRow, b: SheetRow): Pick<SheetRow, 'minutes' | 'isAssumed'> {
  const said = [a, b].filter((row) => !row.isAssumed && faultOf(row) === null)
  if (said.length === 0) return { minutes: a.minutes, isAssumed: true }
  const sum = said.reduce((minutes, row) => minutes + Number(row.minutes), 0)
  return { minutes: String(Math.min(sum, 600)), isAssumed: false }
}

/** Makes an item of a line that was left out; where it goes is asked about. */
export function takeIn(sheet: Sheet, line: number): Sheet {
  const found = sheet.left.find((one) => one.line === line)
  const [key = ''] = freshKeys(sheet, 1)
  if (found === undefined) return sheet
  const title = found.source.replace(/^[\s#>*•|+-]+|[\s|*]+$/g, '').slice(0, longest.title)
  const row: SheetRow = {
    key,
    line,
    title: title === '' ? found.source : title,
    purpose: 'discuss',
    presenter: '',
    minutes: '10',
    isAssumed: true,
    neighborhoodIds: [],
    part: 'ask',
    asked: texts.theAgendaDoesntSayWhichPart,
    partReason: null,
    isLeft: false,
    isTicked: false,
    notes: '',
    keepsNotes: false,
    openingView: null,
    remarks: [],
  }
  const before = sheet.rows.filter((one) => one.line < line)
  return {
    rows: [...before, row, ...sheet.rows.filter((one) => one.line >= line)],
    left: sheet.left.filter((one) => one !== found),
  }
}
