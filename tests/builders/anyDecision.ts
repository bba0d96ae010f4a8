import fc from 'fast-check'
import { stances, waysToDecide } from '../../shared/meeting/tables'
import { anyText, date, entry, id, instant, line, maybe } from './anyColumns'

/** A random decision, with how it was reached. */
export const anyDecision = () =>
  fc.record({
    id: id('d'),
    ...entry(),
    wording: anyText(),
    rationale: line(),
    dissent: line(),
    reachedBy: maybe(fc.constantFrom(...waysToDecide)),
    stances: fc.array(
      fc.record({ organization: anyText(), stance: fc.constantFrom(...stances), why: line() }),
      { maxLength: 3 },
    ),
    reviewOn: date(),
    reviewedAt: maybe(instant()),
    changedAt: instant(),
  })
