import { DataWork } from '../../electron/openData/importSession'
import { monthAt, monthIndex, monthText } from '../../shared/kernel/months'
import type { SaidOfFile } from '../../shared/openData/keepCounts'
import { guessColumns, recognized } from '../../shared/openData/reading/formats'
import { decodeSeries } from '../../shared/openData/series'
import type { DataColumn, DataKind } from '../../shared/openData/tables'
import type { CommandOf } from '../../shared/record/commands'

/** How a test has a file read. */
export interface ReadOptions {
  readonly columns?: readonly (DataColumn | '')[]
  readonly dayFirst?: boolean
  /** How many bytes come at once. */
  readonly piece?: number
  readonly said?: Partial<SaidOfFile>
}

/** A file read to its end: what would be kept of it, or why it isn't. */
export type ReadFile =
  | { readonly problem: string }
  | { readonly kind: DataKind; readonly add: CommandOf<'openData.add'> }

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
  const header = await work.open(bytes.slice(0, 1 << 20))
  if ('problem' in header) return header
  const format = recognized(header.cells)
  const columns = options.columns ?? guessColumns(header.cells, format)
  const { dayFirst = false } = options
  await work.begin({ kind: format.kind, columns, dayFirst, initiators: [], lastMonth: 202_603 })
  for (let at = 0; at < bytes.length; at += piece) {
    const pushed = await work.push(bytes.slice(at, at + piece))
    if ('problem' in pushed) return pushed
  }
  const summary = await work.end()
  if ('problem' in summary) return summary
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
  return { kind: format.kind, add }
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
