import { id } from '../kernel/columns'
import { queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import type { RecordRows } from '../record/recordWindow'
import { type Rows, type TableName, tableNames, tables } from '../record/tables'
import { FacilitatorSnapshot } from './facilitator'

/*
 * How the facilitator's window is told what is so. After a change it is told what is different, since
 * a meeting has thousands of changes and a window that reads all of it each time grows with them. What
 * is different only means something to a page that heard what was told before it: a page that didn't
 * asks for all of it (`app.snapshot`), so that nothing that gets lost on the way leaves it behind.
 */

/** All of it, and its number among what this window was told. */
export const WholeSnapshot = z.strictObject({
  number: z.number().int().nonnegative(),
  whole: FacilitatorSnapshot,
})

/** Rows of a table that are new or different, each at its place in the list, and the ids of those gone. */
interface RowChanges<R> {
  readonly gone: readonly string[]
  readonly put: readonly { readonly at: number; readonly row: R }[]
}

type TableChanges = { readonly [T in TableName]?: RowChanges<Rows[T]> | undefined }

const TableChanges = z.strictObject(
  Object.fromEntries(
    Object.entries(tables).map(([name, row]) => {
      const put = z.array(z.strictObject({ at: z.number().int().nonnegative(), row }))
      return [name, z.strictObject({ gone: z.array(id), put }).optional()]
    }),
  ),
) as unknown as z.ZodType<TableChanges>

/** What is different since the message with the number `after`. */
export const SnapshotUpdate = z.strictObject({
  number: z.number().int().nonnegative(),
  after: z.number().int().nonnegative(),
  /** Whole parts. What is private is always told and never left to what was heard before. */
  parts: FacilitatorSnapshot.omit({ open: true })
    .partial()
    .required({ restricted: true, recoveryCode: true }),
  /** Of the open workgroup; absent when none is open. Going elsewhere is told as a whole. */
  open: FacilitatorSnapshot.shape.open
    .unwrap()
    .pick({ revision: true, vault: true })
    .extend({ tables: TableChanges })
    .optional(),
})

/** Everything that is pushed to the facilitator's window. */
export const FacilitatorMessage = z.union([WholeSnapshot, SnapshotUpdate])

export type WholeSnapshot = z.infer<typeof WholeSnapshot>
export type SnapshotUpdate = z.infer<typeof SnapshotUpdate>
export type FacilitatorMessage = z.infer<typeof FacilitatorMessage>

/** What is asked of the application itself. */
export const snapshotQueries = queriesOf({
  /** Everything the window is told, for a page that missed something. */
  'app.snapshot': { carries: {}, answer: WholeSnapshot },
})

type Row = Rows[TableName]

/** What is different between two lists of rows, of the same table. A row that is the same object is the same. */
function rowChanges(before: readonly Row[], now: readonly Row[]): RowChanges<Row> | null {
  const known = new Map(before.map((row) => [row.id, row]))
  const ids = new Set(now.map((row) => row.id))
  const stay = before.filter((row) => ids.has(row.id))
  const were = now.filter((row) => known.has(row.id))
  // A row that stands twice, or before one it stood behind: the list is told anew.
  const isMoved = stay.length !== were.length || stay.some((row, at) => row.id !== were[at]?.id)
  const isListAnew = isMoved || ids.size !== now.length || known.size !== before.length
  const gone = isListAnew ? [...known.keys()] : [...known.keys()].filter((one) => !ids.has(one))
  const put = now
    .map((row, at) => ({ at, row }))
    .filter(({ row }) => isListAnew || known.get(row.id) !== row)
  const isSame = before.length === now.length && before.every((row, at) => row === now[at])
  return isSame ? null : { gone, put }
}

/** What is different between the rows of two snapshots, table by table. */
export function tableChanges(before: RecordRows, now: RecordRows): TableChanges {
  const changed = tableNames.flatMap((name) => {
    const changes = rowChanges(before[name], now[name])
    return changes === null ? [] : [[name, changes] as const]
  })
  return Object.fromEntries(changed)
}

function rowsAfter(before: readonly Row[], changes: RowChanges<Row>): readonly Row[] {
  const replaced = new Set([...changes.gone, ...changes.put.map(({ row }) => row.id)])
  const rows = before.filter((row) => !replaced.has(row.id))
  // From the first place on, each stands where it will stand in the end.
  for (const { at, row } of changes.put) rows.splice(at, 0, row)
  return rows
}

function recordAfter<R extends RecordRows>(before: R, changes: TableChanges): R {
  const changed = tableNames.flatMap((name) => {
    const table = changes[name]
    return table === undefined ? [] : [[name, rowsAfter(before[name], table)] as const]
  })
  return { ...before, ...Object.fromEntries(changed) }
}

function afterUpdate(before: FacilitatorSnapshot, update: SnapshotUpdate): FacilitatorSnapshot {
  const { parts, open: told } = update
  const open =
    before.open === null || told === undefined
      ? before.open
      : {
          ...before.open,
          revision: told.revision,
          vault: told.vault,
          record: recordAfter(before.open.record, told.tables),
        }
  const known = Object.entries(parts).filter(([, part]) => part !== undefined)
  return { ...before, ...(Object.fromEntries(known) as typeof parts), open } as FacilitatorSnapshot
}

/** Puts what a window is told together again, of what it heard before. */
export class HeardSnapshot {
  private last: { readonly number: number; readonly snapshot: FacilitatorSnapshot } | null = null

  /** The number of the message heard last; null before the first. */
  get number(): number | null {
    return this.last?.number ?? null
  }

  /** Everything that is so now; null when the message goes on from one that wasn't heard. */
  take(message: FacilitatorMessage): FacilitatorSnapshot | null {
    const snapshot = this.snapshotAfter(message)
    if (snapshot !== null)
      // What is private comes with every message; here it would outlive its being hidden.
      this.last = {
        number: message.number,
        snapshot: { ...snapshot, restricted: null, recoveryCode: null },
      }
    return snapshot
  }

  private snapshotAfter(message: FacilitatorMessage): FacilitatorSnapshot | null {
    if ('whole' in message) return message.whole
    return this.last?.number === message.after ? afterUpdate(this.last.snapshot, message) : null
  }
}
