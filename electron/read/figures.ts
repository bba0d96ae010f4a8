import { monthAt, monthIndex, monthOfDay, monthText } from '../../shared/kernel/months'
import { lacking } from '../../shared/openData/reading/fileReader'
import type { Counted } from '../../shared/openData/reading/reading'
import type { DataColumn, Initiator } from '../../shared/openData/tables'
import type { PickedFile } from '../hosts/port'
import type { Opened, Problem, ReadAs } from '../openData/dataReader'
import { readInOrder } from '../openData/dayOrder'
import { DataWork } from '../openData/importSession'
import { leftOutText } from '../../shared/openData/leftOutText'

type Counts = Partial<Record<Initiator, number>>

/** Public data as `npm run read -- figures` prints it. */
export interface FiguresRead {
  readonly kind: 'figures'
  readonly format: string
  /** The headings of the columns that were read. */
  readonly columns: Readonly<
    Record<'date' | 'place' | 'category' | 'initiator' | 'count' | 'id', string | null>
  >
  /** By month, place, category and who began it. */
  readonly months: Readonly<Record<string, Record<string, Record<string, Counts>>>>
  /** The months that have rows. */
  readonly covered: readonly string[]
  readonly left: readonly {
    readonly why: string
    readonly rows: number
    readonly distinct: number
  }[]
  /** What a person is asked before it is kept. */
  readonly asks: readonly string[]
  readonly problem: string | null
}

const startBytes = 1 << 20
const pieceBytes = 1 << 18

/** Reads a file of public data as the import of the program does. */
export async function readFigures(file: PickedFile): Promise<FiguresRead> {
  const work = new DataWork()
  const opened = await work.open(file.bytes.subarray(0, startBytes))
  if ('problem' in opened) return { ...nothing, problem: opened.problem }
  const read = { ...nothing, format: opened.kind, columns: columnsOf(opened) }
  const asks = opened.doubts.map(({ message }) => message)
  const unanswered = opened.doubts.find(({ mustAnswer }) => mustAnswer)
  const lacks = unanswered?.message ?? lacking(opened.columns)
  if (lacks !== null) return { ...read, asks, problem: lacks }
  const { summary } = await readInOrder(
    {
      kind: opened.kind,
      columns: opened.columns,
      dayFirst: opened.dayFirst,
      initiators: [],
      lastMonth: monthOfDay(new Date().toISOString()),
      countFar: false,
    },
    (readAs) => readAll(work, file.bytes, readAs),
  )
  if (summary === null) return { ...read, asks, problem: 'Nothing was read.' }
  if ('problem' in summary) return { ...read, asks, problem: summary.problem }
  const counted = work.result
  if (counted === null) return { ...read, asks, problem: 'Nothing was read.' }
  return {
    ...read,
    months: monthsOf(counted),
    covered: summary.covered,
    left: summary.leftOut.map((one) => ({
      why: leftOutText(one.reason),
      rows: one.rows,
      distinct: one.distinct,
    })),
    asks: [...asks, ...summary.doubts.map(({ message }) => message)],
    problem: summary.counted === 0 ? 'Not one row could be counted.' : null,
  }
}

/** The answer for a file that can’t be read. */
export const refuseFigures = (problem: string): FiguresRead => ({ ...nothing, problem })

const nothing: FiguresRead = {
  kind: 'figures',
  format: 'other',
  columns: { date: null, place: null, category: null, initiator: null, count: null, id: null },
  months: {},
  covered: [],
  left: [],
  asks: [],
  problem: null,
}

function columnsOf({ header, columns }: Opened): FiguresRead['columns'] {
  const headingOf = (column: DataColumn): string | null =>
    header.cells[columns.indexOf(column)] ?? null
  return {
    date: headingOf('date'),
    place: headingOf('place'),
    category: headingOf('category'),
    initiator: headingOf('initiator'),
    count: headingOf('count'),
    id: headingOf('event'),
  }
}

async function readAll(work: DataWork, bytes: Uint8Array, readAs: ReadAs) {
  await work.begin(readAs)
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const pushed = await work.push(bytes.slice(at, at + pieceBytes))
    if ('problem' in pushed) return pushed satisfies Problem
  }
  return work.end()
}

function monthsOf({ places, categories, from }: Counted): FiguresRead['months'] {
  const months: Record<string, Record<string, Record<string, Counts>>> = {}
  for (const { place, cells } of places)
    for (const { category, initiator, month, count } of cells) {
      const at = monthText(monthAt(monthIndex(from) + month))
      const ofPlace = ((months[at] ??= {})[place] ??= {})
      const counts = (ofPlace[categories[category] ?? ''] ??= {})
      counts[initiator] = (counts[initiator] ?? 0) + count
    }
  return months
}
