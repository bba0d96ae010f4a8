import { nowhere, type FieldUsesOf } from '../kernel/fieldUses'
import type { comparisonTables } from './tables'

/** Where each field of this feature's tables may go. A new field doesn't compile until it is said here. */
export const comparisonFields = {
  comparison: {
    id: nowhere,
    meetingId: nowhere,
    itemId: nowhere,
    from: ['projector', 'documents'],
    to: ['projector', 'documents'],
    sourceId: nowhere,
    category: ['projector', 'documents'],
    title: ['projector', 'documents', 'names'],
    publisher: ['projector', 'documents', 'names'],
    caveat: ['projector', 'documents', 'names'],
    downloadedOn: ['projector', 'documents'],
    changedAt: nowhere,
  },
  comparisonPlace: {
    id: nowhere,
    comparisonId: nowhere,
    meetingId: nowhere,
    itemId: nowhere,
    neighborhoodId: ['projector', 'documents'],
    calls: ['projector', 'documents'],
    perThousand: ['projector', 'documents'],
    heard: ['projector', 'documents'],
    reason: ['projector', 'documents', 'search', 'names'],
    changedAt: nowhere,
  },
} as const satisfies FieldUsesOf<typeof comparisonTables>
