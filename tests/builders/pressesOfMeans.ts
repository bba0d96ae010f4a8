import { actionStatuses } from '../../shared/actions/tables'
import { meansPeriods } from '../../shared/capacity/tables'
import type { Make, Pick } from './press'

/** Presses about the means of a site, and about actions that need them. */

/** The meeting and item something is said at. */
export const ofItem = (pick: Pick) => ({
  meetingId: pick.of('meeting', 0),
  itemId: pick.from([null, pick.of('agendaItem', 1)], 2),
})

const needsOf = (pick: Pick) => [
  { meansId: pick.of('means', 1), amount: pick.from([1, 4, 9], 2) },
  ...pick.from([[], [{ meansId: pick.of('means', 2), amount: 2 }]], 0),
]
const needyFields = (pick: Pick) => ({
  wording: 'Visit twice a week',
  owner: 'R. Adeyo',
  due: '2026-04-01',
  neighborhoodIds: [pick.of('neighborhood', 2)],
  needs: needsOf(pick),
})
export const pressesOfMeans: readonly Make[] = [
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
    type: 'action.report',
    id: pick.of('actionItem', 0),
    meetingId: pick.of('meeting', 1),
    status: pick.from(actionStatuses, 2),
    obstacle: text,
    needs: needsOf(pick),
    anyway: pick.from([true, false], 0),
  })),
  ...Array.from({ length: 2 }, (): Make => (pick, { text }) => ({
    type: 'capacity.add',
    fields: {
      name: text,
      unit: '',
      per: pick.from(meansPeriods, 0),
      whyNoMore: text,
      capacity: pick.from([0, 3, 12], 1),
      statedBy: 'Harbor',
      statedOn: '2026-03-01',
    },
  })),
  (pick) => ({
    type: 'capacity.edit',
    id: pick.of('means', 0),
    fields: { capacity: pick.from([0, 5, 20], 1), off: pick.from([false, false, true], 2) },
  }),
  (pick) => ({ type: 'capacity.remove', id: pick.of('means', 0) }),
]
