import type { Compartment } from '../kernel/compartment'
import type { RowFor } from './fields'
import type { EntryTable, RestrictedTableName } from './tables'

/** Of each table what a restricted print may reach: what it says, and what who may have it is judged by. */
export type PrintRows = {
  readonly [T in RestrictedTableName]: { readonly id: string } & RowFor<T, 'print' | 'judged'>
}

/** The restricted notes as prints see them: a field that isn't declared for prints isn't there. */
export type PrintRecord = Compartment<PrintRows>

/** An entry as prints see it. */
export type PrintEntry = PrintRows[EntryTable]
