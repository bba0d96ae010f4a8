import type { RegisterRef } from '../../shared/exports/contract'
import type { CommandOf } from '../../shared/record/commands'

/** What intake asks about a concern, answered. */
export const aConcern = (
  fields: Partial<CommandOf<'concern.add'>['fields']> &
    Pick<CommandOf<'concern.add'>['fields'], 'neighborhoodId'>,
): CommandOf<'concern.add'>['fields'] => ({
  wording: 'It is dark at the shelter.',
  receivedOn: '2026-03-01',
  channel: 'phone',
  language: 'Somali',
  interpreter: true,
  groupId: null,
  place: 'Shelter block',
  times: 'Nights',
  effect: 'People walk around it',
  alreadyTried: '',
  called: 'no',
  whyNotCalled: 'No phone',
  wantedOutcome: 'Light',
  hearBackBy: '2026-03-20',
  ...fields,
})

/** Every register, with all its rows. */
export const wholeRegisters: readonly RegisterRef[] = [
  { register: 'concerns', show: 'all', neighborhoodId: null },
  { register: 'visits', neighborhoodId: null },
  { register: 'actions', show: 'all' },
  { register: 'decisions' },
  { register: 'calendar' },
  { register: 'owners' },
]
