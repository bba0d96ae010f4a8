import { nowhere, type FieldUsesOf } from '../kernel/fieldUses'
import type { capacityTables } from './tables'

/** Where each field of this feature's tables may go. A new field doesn't compile until it is said here. */
export const capacityFields = {
  capacity: {
    id: nowhere,
    name: ['projector', 'documents', 'search', 'names', 'exports'],
    unit: ['projector', 'documents', 'search', 'names', 'exports'],
    per: ['projector', 'documents', 'exports'],
    amount: ['projector', 'documents'],
    statedBy: ['projector', 'documents', 'search', 'names'],
    statedOn: ['documents'],
    whyNoMore: ['projector', 'documents', 'search', 'names'],
    position: nowhere,
    off: ['documents'],
  },
} as const satisfies FieldUsesOf<typeof capacityTables>
