import { everywhere, nowhere, type FieldUsesOf } from '../kernel/fieldUses'
import type { actionsTables } from './tables'

/** Where each field of this feature's tables may go. A new field doesn't compile until it is said here. */
export const actionsFields = {
  actionItem: {
    id: nowhere,
    meetingId: ['exports'],
    itemId: ['exports'],
    wording: everywhere,
    owner: everywhere,
    helpers: everywhere,
    due: ['projector', 'documents', 'changes', 'exports'],
    status: ['projector', 'documents', 'changes', 'exports'],
    obstacle: everywhere,
    neighborhoodIds: ['documents', 'search', 'changes', 'exports'],
    givenOwner: ['documents', 'names'],
    givenDue: ['documents', 'exports'],
    givenReason: ['documents', 'names'],
    needs: ['documents', 'changes', 'exports'],
    recordedAt: nowhere,
    changedAt: nowhere,
  },
  actionUpdate: {
    id: nowhere,
    actionId: nowhere,
    meetingId: nowhere,
    status: ['documents'],
    obstacle: ['projector', 'documents', 'search', 'names'],
    owner: ['documents', 'search', 'names'],
    due: ['documents'],
    recordedAt: nowhere,
  },
} as const satisfies FieldUsesOf<typeof actionsTables>
