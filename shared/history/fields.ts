import { nowhere, type FieldUsesOf } from '../kernel/fieldUses'
import type { historyTables } from './tables'

/** Where each field of this feature's tables may go. A new field doesn't compile until it is said here. */
export const historyFields = {
  look: {
    id: nowhere,
    at: nowhere,
  },
  writing: {
    id: nowhere,
    place: nowhere,
    meetingId: nowhere,
    writer: ['names', 'exports'],
    role: nowhere,
    firstAt: nowhere,
    lastAt: ['exports'],
  },
} as const satisfies FieldUsesOf<typeof historyTables>
