import fc from 'fast-check'
import { actionStatuses } from '../../shared/actions/tables'
import { capacityPeriods } from '../../shared/capacity/tables'
import { date, entry, anyText, id, instant, line, places, position } from './anyColumns'

/** Random actions, and the capacity they need. */
export const anyActions = {
  actionItem: fc.record({
    id: id('a'),
    ...entry(),
    wording: anyText(),
    owner: anyText(),
    helpers: fc.array(anyText(), { maxLength: 3 }),
    due: date(),
    status: fc.constantFrom(...actionStatuses),
    obstacle: line(),
    neighborhoodIds: places(),
    givenOwner: anyText(),
    givenDue: date(),
    givenReason: line(),
    needs: fc.uniqueArray(
      fc.record({
        capacityId: id('w'),
        amount: fc.integer({ min: 1, max: 40 }),
        over: fc.boolean(),
      }),
      { maxLength: 3, selector: ({ capacityId }) => capacityId },
    ),
    changedAt: instant(),
  }),
  actionUpdate: fc.record({
    id: id('u'),
    actionId: id('a'),
    meetingId: id('m'),
    status: fc.constantFrom(...actionStatuses),
    obstacle: line(),
    owner: anyText(),
    due: date(),
    recordedAt: instant(),
  }),
  capacity: fc.record({
    id: id('w'),
    name: anyText(),
    unit: line(),
    per: fc.constantFrom(...capacityPeriods),
    amount: fc.integer({ min: 0, max: 40 }),
    statedBy: anyText(),
    statedOn: fc.constantFrom('2026-03-03', '2026-03-17'),
    whyNoMore: line(),
    position: position(),
    off: fc.boolean(),
  }),
}
