import type { Concern } from './tables'

/** What a concern says of everything that wasn't asked yet: nothing. */
export const unasked = {
  language: '',
  interpreter: false,
  groupId: null,
  place: '',
  times: '',
  effect: '',
  alreadyTried: '',
  called: 'not said',
  whyNotCalled: '',
  wantedOutcome: '',
  hearBackBy: '',
} as const satisfies Partial<Concern>
