import { headerKey } from '../../shared/kernel/headerKey'
import { headingKey } from '../../shared/openData/reading/headingWords'
import type { DataSource } from '../../shared/openData/tables'
import type { SharedRecord } from '../../shared/record/record'
import type { Opened } from './dataReader'

/* What a person said of a source before, for the next file of it. */

/** So much of a header may be new: publishers add and rename columns. */
const mostNew = 0.3

/** The source a file is from: one with the same header, else of the same publication, else one nearly the same. */
export function rememberedSource(
  record: Pick<SharedRecord, 'dataSource'>,
  { header, kind }: Pick<Opened, 'header' | 'kind'>,
): DataSource | null {
  const sources = [...record.dataSource.values()]
  const key = headerKey(header.cells)
  const same = sources.find((row) => headerKey(row.header) === key)
  if (same !== undefined) return same
  if (kind !== 'other') return sources.find((row) => row.kind === kind) ?? null
  return sources.find((row) => row.kind === 'other' && isNear(row, header.cells)) ?? null
}

/** Whether most headings are the same, those that are read among them. */
function isNear(source: DataSource, header: readonly string[]): boolean {
  const keys = new Set(header.map(headingKey))
  const shared = source.header.filter((heading) => keys.has(headingKey(heading))).length
  const most = Math.max(header.length, source.header.length)
  return most > 2 && shared >= most * (1 - mostNew) && rememberedColumns(source, header) !== null
}

/** What the columns of a header are read as, as a person said it; null where one that is read is gone. */
export function rememberedColumns(
  source: Pick<DataSource, 'header' | 'columns'>,
  header: readonly string[],
): DataSource['columns'] | null {
  const keys = header.map(headingKey)
  const columns: DataSource['columns'] = header.map(() => '')
  for (const [at, column] of source.columns.entries()) {
    if (column === '') continue
    const now = keys.indexOf(headingKey(source.header[at] ?? ''))
    if (now === -1 || columns[now] !== '') return null
    columns[now] = column
  }
  return columns
}
