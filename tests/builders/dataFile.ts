import { readInOrder } from '../../electron/openData/dayOrder'
import { DataWork } from '../../electron/openData/importSession'
import { monthAt, monthIndex, monthText } from '../../shared/kernel/months'
import type { DataSummary } from '../../shared/openData/contract'
import type { SaidOfFile } from '../../shared/openData/keepCounts'
import { formatOf } from '../../shared/openData/reading/formats'
import { lacking } from '../../shared/openData/reading/fileReader'
import { decodeSeries } from '../../shared/openData/series'
import type { DataColumn, DataKind } from '../../shared/openData/tables'
import type { CommandOf } from '../../shared/record/commands'

/** How a test has a file read. */
export interface ReadOptions {
  readonly columns?: readonly (DataColumn | '')[]
  readonly dayFirst?: boolean
  readonly countFar?: boolean
  /** How many bytes come at once. */
  readonly piece?: number
  readonly said?: Partial<SaidOfFile>
}

/** A file read to its end: what would be kept of it, or why it isn't. */
export type ReadFile =
  | { readonly problem: string }
  | {
      readonly kind: DataKind
      readonly add: CommandOf<'openData.add'>
      readonly summary: DataSummary
    }

const bytesOf = (file: string | Uint8Array): Uint8Array =>
  typeof file === 'string' ? new TextEncoder().encode(file) : file

/** Reads a file as the core does, in pieces. */
export async function readData(
  file: string | Uint8Array,
  options: ReadOptions = {},
): Promise<ReadFile> {
  const { piece = 1 << 16 } = options
  const bytes = bytesOf(file)
  const work = new DataWork()
  const opened = await work.open(bytes.slice(0, 1 << 20))
  if ('problem' in opened) return opened
  const { header } = opened
  const format = formatOf(opened.kind)
  const columns = options.columns ?? opened.columns
  const lacks = lacking(columns)
  if (lacks !== null) return { problem: lacks }
  const asked = {
    kind: opened.kind,
    columns,
    dayFirst: options.dayFirst ?? opened.dayFirst,
    initiators: [],
    lastMonth: 202_603,
    countFar: options.countFar ?? false,
  }
  const { summary, readAs } = await readInOrder(asked, async (so) => {
    await work.begin(so)
    for (let at = 0; at < bytes.length; at += piece) {
      const pushed = await work.push(bytes.slice(at, at + piece))
      if ('problem' in pushed) return pushed
    }
    return work.end()
  })
  if (summary === null) throw new Error('it was stopped')
  if ('problem' in summary) return summary
  const { dayFirst } = readAs
  const add = await work.keep({
    sourceId: null,
    source: {
      kind: format.kind,
      title: format.title || 'Calls',
      publisher: 'Larkmoor',
      caveat: format.caveat,
      header: [...header.cells],
      columns: [...columns],
      dayFirst,
      initiators: [],
    },
    downloadedOn: '2026-03-03',
    places: [],
    replaces: [],
    ...options.said,
  })
  if (add === null) throw new Error('nothing was counted')
  return { kind: format.kind, add, summary }
}

/** What is kept, a line for each count: `Heron Flats | 2023-11 | Noise | community | 2`. */
export function linesOf({ counts, fields }: CommandOf<'openData.add'>): string[] {
  return counts
    .flatMap(({ place, series }) =>
      (decodeSeries(series) ?? []).flatMap(({ category, initiator, first, counts: monthly }) =>
        monthly.flatMap((count, at) => {
          const month = monthText(monthAt(monthIndex(fields.from) + first + at))
          const line = [place, month, fields.categories[category], initiator, String(count)]
          return count === 0 ? [] : [line.join(' | ')]
        }),
      ),
    )
    .sort()
}
