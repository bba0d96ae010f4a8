import { nowhere, type FieldUsesOf } from '../kernel/fieldUses'
import type { engagementTables } from './tables'

/** Where each field of this feature's tables may go. A new field doesn't compile until it is said here. */
export const engagementFields = {
  visit: {
    id: nowhere,
    visitedOn: ['exports'],
    neighborhoodId: ['documents', 'search', 'exports'],
    groupId: ['documents', 'search', 'exports'],
    visitors: ['search', 'exports'],
    heard: ['search', 'exports'],
    reported: ['search', 'exports'],
    language: ['exports'],
    recordedAt: nowhere,
    changedAt: nowhere,
  },
} as const satisfies FieldUsesOf<typeof engagementTables>
