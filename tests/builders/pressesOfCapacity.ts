import { actionStatuses } from '../../shared/actions/tables'
import { capacityPeriods } from '../../shared/capacity/tables'
import type { Make, Pick } from './press'

/* Presses about the capacity of a site, and about actions that need it. */

/** The meeting and item something is said at. */
export const ofItem = (pick: Pick) => ({
  meetingId: pick.of('meeting', 0),
  itemId: pick.from([null, pick.of('agendaItem', 1)], 2),
})

/** How an action stands, said at a later meeting. */
export const reporting = (pick: Pick, obstacle: string) => ({
  type: 'action.report' as const,
  id: pick.of('actionItem', 0),
  meetingId: pick.of('meeting', 1),
  status: pick.from(actionStatuses, 2),
  obstacle,
  due: pick.from(['', '2026-03-05', '2026-05-01'], 1),
})

const needsOf = (pick: Pick) => [
  { capacityId: pick.of('capacity', 1), amount: pick.from([1, 4, 9], 2) },
  ...pick.from([[], [{ capacityId: pick.of('capacity', 2), amount: 2 }]], 0),
]
const needyFields = (pick: Pick) => ({
  wording: 'Visit twice a week',
  owner: 'R. Adeyo',
  due: '2026-04-01',
  neighborhoodIds: [pick.of('neighborhood', 2)],
  needs: needsOf(pick),
})
export const pressesOfCapacity: readonly Make[] = [
  ...Array.from({ length: 3 }, (): Make => (pick) => ({
    type: 'action.add',
    ...ofItem(pick),
    fields: needyFields(pick),
    anyway: pick.from([true, false], 0),
  })),
  (pick, { text }) => ({
    type: 'action.cannotYet',
    ...ofItem(pick),
    fields: needyFields(pick),
    reason: text,
  }),
  ...Array.from({ length: 2 }, (): Make => (pick, { text }) => ({
    type: 'action.edit',
    id: pick.of('actionItem', 0),
    fields: { needs: needsOf(pick), reason: text },
    anyway: pick.from([true, false], 0),
  })),
  ...Array.from({ length: 2 }, (): Make => (pick, { text }) => ({
    ...reporting(pick, text),
    needs: needsOf(pick),
    anyway: pick.from([true, false], 0),
  })),
  ...Array.from({ length: 2 }, (): Make => (pick, { text }) => ({
    type: 'capacity.add',
    fields: {
      name: text,
      unit: '',
      per: pick.from(capacityPeriods, 0),
      whyNoMore: text,
      amount: pick.from([0, 3, 12], 1),
      statedBy: 'Harbor',
      statedOn: '2026-03-01',
    },
  })),
  (pick) => ({
    type: 'capacity.edit',
    id: pick.of('capacity', 0),
    fields: { amount: pick.from([0, 5, 20], 1), off: pick.from([false, false, true], 2) },
  }),
  (pick) => ({ type: 'capacity.remove', id: pick.of('capacity', 0) }),
]
