import { writingsAt } from '../history/writings'
import type { Writing } from '../history/tables'
import type { SharedRecord } from '../record/record'
import type { TableName } from '../record/tables'
import type { Column } from './sheet'

/* Who wrote the rows of a register, for whoever keeps the records. */

type Written = 'recordedBy' | 'lastChangedBy' | 'lastChanged'

/** Who wrote each row of a table, who changed it last, and when (UTC); empty where it isn't known. */
export function tellWriters(
  record: SharedRecord,
  table: TableName,
): Readonly<Record<Written, Column<{ readonly id: string }>>> {
  const all = (id: string): Writing[] => writingsAt(record, `${table} ${id}`)
  const lastOf = (id: string): Writing | undefined => latest(all(id))
  return {
    recordedBy: byColumn('Recorded by', (id) => all(id)[0]),
    lastChangedBy: byColumn('Last changed by', lastOf),
    lastChanged: {
      head: 'Last changed (UTC)',
      cell: ({ id }) => momentInWords(lastOf(id)?.lastAt),
    },
  }
}

const byColumn = (
  head: string,
  pick: (id: string) => Writing | undefined,
): Column<{ readonly id: string }> => ({
  head,
  cell: ({ id }) => nameOf(pick(id)),
  sources: ({ id }) => {
    const writing = pick(id)
    return writing === undefined || writing.writer === ''
      ? []
      : [{ place: `writing ${writing.id} writer`, text: writing.writer }]
  },
})

/** Their name; else in which role they had the laptop, or that no meeting went on. */
function nameOf(writing: Writing | undefined): string {
  if (writing === undefined) return ''
  if (writing.writer !== '') return writing.writer
  return writing.role ?? 'between meetings'
}

const latest = (writings: readonly Writing[]): Writing | undefined =>
  writings.reduce<Writing | undefined>(
    (last, one) => (last === undefined || one.lastAt >= last.lastAt ? one : last),
    undefined,
  )

/** `2026-11-24 18:32`. */
const momentInWords = (at: number | undefined): string =>
  at === undefined ? '' : new Date(at).toISOString().slice(0, 16).replace('T', ' ')
