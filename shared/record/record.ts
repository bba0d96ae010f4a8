import { type ChangeOf, type Compartment, emptyCompartment } from '../kernel/compartment'
import { type Rows, type TableName, tableNames } from './tables'

/** The shared record in memory. */
export type SharedRecord = Compartment<Rows>

/** A change to the shared record. */
export type Change = ChangeOf<Rows>

/** A record without any rows. */
export const emptyRecord = (): SharedRecord => emptyCompartment<Rows>(tableNames)

/** The change that puts a row, typed by its table. */
export function put<T extends TableName>(table: T, row: Rows[T]): Change {
  return { op: 'put', table, row } as Change
}

/** The change that removes a row. */
export function remove(table: TableName, id: string): Change {
  return { op: 'remove', table, id }
}
