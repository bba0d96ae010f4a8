import { nowhere, type FieldUsesOf } from '../kernel/fieldUses'
import type { historyTables } from './tables'

/** Where each field of this feature's tables may go. A new field doesn't compile until it is said here. */
export const historyFields = {
  look: {
    id: nowhere,
    at: nowhere,
  },
} as const satisfies FieldUsesOf<typeof historyTables>
