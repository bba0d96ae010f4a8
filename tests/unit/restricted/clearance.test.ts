import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Meeting, Presence } from '../../../shared/meeting/tables'
import { outsideAudience } from '../../../shared/restricted/clearance'
import { judgeFile } from '../../../shared/restricted/openEntries'
import { releaseState, standing } from '../../../shared/restricted/releases'
import { roomOf } from '../../../shared/restricted/room'
import type { ParticipantNote, Release } from '../../../shared/restricted/tables'
import { aRecord } from '../../builders/record'
import { tenOClock } from '../../builders/recordDefaults'
import {
  aParticipant,
  aParticipantNote,
  aRelease,
  aRestrictedRecord,
} from '../../builders/restricted'

/* Who may see an entry: judged by the one release, or agreement, it stands on. */

const today = '2026-03-03'

/** One situation: everything that decides whether an entry is shown. */
interface Situation {
  readonly entry: Partial<ParticipantNote>
  readonly release: Partial<Release>
  /** Another release of the same participant, in effect; null for none. */
  readonly other: Partial<Release> | null
  readonly category: string
  readonly agreed: 'yes' | 'no' | 'to other wording'
  readonly presence: Presence
  readonly alone: boolean
  readonly phase: Meeting['phase']
  readonly checked: boolean
  readonly hold: boolean
}

/** An entry under part 2 before a case manager in the room who agreed, in Part B: shown. */
const covered: Situation = {
  entry: { releaseId: 'mine', part2: true, kinds: ['appointments'] },
  release: { part2: true },
  other: null,
  category: 'Case management',
  agreed: 'yes',
  presence: 'room',
  alone: false,
  phase: 'part B',
  checked: true,
  hold: false,
}

/** `shown`, or what the person lacks, or why nothing is opened now. */
function outcome(situation: Situation): string {
  const { entry, release, other, category, presence, phase, hold } = situation
  const table = aRecord()
    .withMeeting({ id: 'm', phase })
    .withMember('Noor Haddad', { recipientCategory: category })
    .withArrival('Noor Haddad', { presence, aloneAt: situation.alone ? tenOClock : null })
  if (situation.agreed === 'yes') table.withAcknowledgement('Noor Haddad')
  if (situation.agreed === 'to other wording')
    table.withAcknowledgement('Noor Haddad', { textVersion: 'another' })
  const room = roomOf({ record: table.build(), meetingId: 'm' }, situation.checked)
  if (room.kind === 'not now') return room.why.split('.')[0] ?? ''
  const rows = aRestrictedRecord(
    ['participant', aParticipant()],
    ['release', aRelease({ id: 'mine', ...release })],
    ...(other === null ? [] : [['release', aRelease({ id: 'other', ...other })] as const]),
    ['participantNote', aParticipantNote(entry)],
    ...(hold
      ? [
          [
            'legalHold',
            { id: 'h', reason: 'A subpoena', placedAt: tenOClock, liftedAt: null },
          ] as const,
        ]
      : []),
  )
  const [judged] = judgeFile(rows, 'ash', room, today)
  if (judged === undefined) throw new Error('nothing was judged')
  return judged.clearance.clear ? 'shown' : (judged.clearance.people[0]?.lacks.join(', ') ?? '')
}

const byAgreement = {
  releaseId: null,
  agreement: 'Operations agreement',
  part2: false,
  kinds: ['housing' as const],
  audience: ['Case management'],
}
const police = { categories: ['Police'], part2: false }
/** Before a sergeant whom another release of the same participant names. */
const sergeant = { category: 'Police', other: police }
const afar = { presence: 'video' as const, alone: false }

describe('an entry is shown, or stays closed and says why', () => {
  test.each<[string, Partial<Situation>, string]>([
    // Release.
    ['stands on a release that covers all of it', {}, 'shown'],
    ['stands on nothing yet', { entry: { releaseId: null } }, 'needs a release'],
    ['stands on a release that was removed', { entry: { releaseId: 'gone' } }, 'no release'],
    ['stands on another person’s release', { release: { participantId: 'reed' } }, 'no release'],
    ['release only asked for', { release: { signedOn: '' } }, 'release not signed'],
    ['release signed tomorrow', { release: { signedOn: '2026-03-04' } }, 'release not signed'],
    ['release signed today', { release: { signedOn: today, part2: true } }, 'shown'],
    ['release without its purpose', { release: { purpose: '' } }, 'release incomplete'],
    ['release without a discloser', { release: { discloser: ' ' } }, 'release incomplete'],
    ['release without kinds', { release: { kinds: [] } }, 'release incomplete'],
    ['release without an end', { release: { expiresOn: '' } }, 'release incomplete'],
    [
      'release that ends with an event',
      { release: { expiresOn: '', expiresWith: 'Leaving LEAD', part2: true } },
      'shown',
    ],
    ['release for proceedings', { release: { forProceedings: true } }, 'for proceedings only'],
    // Expiry.
    ['on the last day', { release: { expiresOn: today, part2: true } }, 'shown'],
    ['the day after', { release: { expiresOn: '2026-03-02' } }, 'release expired'],
    ['revoked today', { release: { revokedOn: today } }, 'release revoked'],
    ['revoked from tomorrow', { release: { revokedOn: '2026-03-04', part2: true } }, 'shown'],
    // Part 2.
    ['under part 2 on a release without it', { release: { part2: false } }, 'not part 2'],
    [
      'not part 2 on such a release',
      { entry: { releaseId: 'mine', kinds: ['appointments'] } },
      'shown',
    ],
    ['under part 2 by agreement', { entry: { ...byAgreement, part2: true } }, 'needs a release'],
    [
      'treatment by agreement',
      { entry: { ...byAgreement, kinds: ['treatment'] } },
      'needs a release',
    ],
    // Scope.
    [
      'beyond the release’s scope',
      { entry: { ...covered.entry, kinds: ['appointments', 'housing'] } },
      'outside scope',
    ],
    ['of no kind', { entry: { ...covered.entry, kinds: [] } }, 'outside scope'],
    // Category: one release says nothing about what stands on another.
    ['before a category it doesn’t name', { category: 'Police' }, 'not covered'],
    ['before a category another release names', sergeant, 'not covered'],
    [
      'before that category, on the release that names it',
      { ...sergeant, entry: { releaseId: 'other', kinds: ['appointments'] } },
      'shown',
    ],
    ['before somebody without a category', { category: '' }, 'no category'],
    [
      'for a narrower audience',
      {
        entry: { ...covered.entry, audience: ['LEAD project management'] },
        release: { categories: ['Case management', 'LEAD project management'], part2: true },
      },
      'not in audience',
    ],
    [
      'for an audience beyond its release',
      { ...sergeant, entry: { ...covered.entry, audience: ['Police'] } },
      'not covered',
    ],
    ['by agreement', { entry: byAgreement }, 'shown'],
    ['by agreement, before others', { entry: byAgreement, category: 'Police' }, 'not in audience'],
    ['by agreement, for nobody', { entry: { ...byAgreement, audience: [] } }, 'not in audience'],
    ['by agreement, about nothing', { entry: { ...byAgreement, kinds: [] } }, 'needs a release'],
    // Agreement to the confidentiality text.
    ['before who hasn’t agreed', { agreed: 'no' }, 'not acknowledged'],
    [
      'before who agreed to other words',
      { agreed: 'to other wording' },
      'acknowledged other wording',
    ],
    ['before who agreed, uncovered: a signature permits nothing', sergeant, 'not covered'],
    // Presence.
    ['before who is on video', afar, 'not confirmed alone'],
    ['before who is on the phone', { ...afar, presence: 'phone' }, 'not confirmed alone'],
    ['before who is on video, alone', { ...afar, alone: true }, 'shown'],
    [
      'before who lacks all of it',
      { ...afar, agreed: 'no', category: 'Police' },
      'not acknowledged, not confirmed alone, not covered',
    ],
    // Part of the meeting.
    ['in Part A', { phase: 'part A' }, 'Part A is open to the room'],
    ['in Part B, unchecked', { checked: false }, 'Check who is in the room first'],
    ['at wrap-up', { phase: 'wrap-up' }, 'shown'],
    [
      'at wrap-up, unchecked',
      { phase: 'wrap-up', checked: false },
      'Check who is in the room first',
    ],
    [
      'before the meeting, with somebody here',
      { phase: 'preparing', checked: false },
      'Check who is in the room first',
    ],
    ['after it, alone, on nothing', { phase: 'ended', entry: { releaseId: null } }, 'shown'],
    ['after it, alone, expired', { phase: 'ended', release: { expiresOn: '2026-03-02' } }, 'shown'],
    // A legal hold keeps; it opens nothing and closes nothing.
    ['under a hold', { hold: true }, 'shown'],
    ['uncovered, under a hold', { ...sergeant, hold: true }, 'not covered'],
    [
      'expired, under a hold',
      { hold: true, release: { expiresOn: '2026-03-02' } },
      'release expired',
    ],
  ])('%s', (_name, differs, expected) => {
    expect(outcome({ ...covered, ...differs })).toBe(expected)
  })
})

describe('a release', () => {
  test.each([
    ['is in effect on the day it was signed', { signedOn: today }, 'in effect'],
    ['is not before', { signedOn: '2026-03-04' }, 'not signed'],
    ['is not while it is only asked for', { signedOn: '' }, 'not signed'],
    ['is on its last day', { expiresOn: today }, 'in effect'],
    ['has expired the day after', { expiresOn: '2026-03-02' }, 'expired'],
    ['ends with the day it is revoked', { revokedOn: today }, 'revoked'],
    ['is in effect until the day it will be revoked', { revokedOn: '2026-03-04' }, 'in effect'],
    ['stays revoked after it expired', { revokedOn: today, expiresOn: '2026-03-01' }, 'revoked'],
    ['permits nothing without all its elements', { purpose: '' }, 'incomplete'],
  ] as const)('%s', (_name, fields, state) => {
    expect(releaseState(aRelease(fields), today)).toBe(state)
  })

  test('that is in effect stands for a participant, whatever became of the others', () => {
    const old = aRelease({ expiresOn: '2026-01-01' })
    expect(standing([old, aRelease()], today)).toBe('in effect')
    expect(standing([old], today)).toBe('expired')
    expect(standing([], today)).toBeNull()
  })
})

const categories = ['Case management', 'Police', 'Prosecution', 'Community representatives']

test('however releases, people and days meet, an entry is shown exactly when its own release permits it', () => {
  const day = fc.constantFrom('', '2026-03-01', today, '2026-03-05')
  const kinds = fc.subarray(['appointments', 'housing', 'treatment'] as const)
  const release = fc.record({
    signedOn: day,
    expiresOn: day,
    revokedOn: day,
    kinds: kinds.map((all) => [...all]),
    part2: fc.boolean(),
    forProceedings: fc.boolean(),
    categories: fc.subarray(categories),
  })
  const situation = fc.record({
    entry: fc.record({
      releaseId: fc.constantFrom('mine', 'other', null),
      part2: fc.boolean(),
      kinds: kinds.map((all) => [...all]),
      audience: fc.subarray(categories, { maxLength: 2 }),
    }),
    release,
    other: release,
    category: fc.constantFrom('', ...categories),
    agreed: fc.constantFrom('yes' as const, 'no' as const, 'to other wording' as const),
    presence: fc.constantFrom('room' as const, 'video' as const, 'phone' as const),
    alone: fc.boolean(),
  })
  fc.assert(
    fc.property(situation, (one) => {
      const own = one.entry.releaseId === 'mine' ? one.release : one.other
      const permits =
        one.entry.releaseId !== null &&
        own.signedOn !== '' &&
        own.signedOn <= today &&
        own.expiresOn >= today &&
        (own.revokedOn === '' || own.revokedOn > today) &&
        !own.forProceedings &&
        own.categories.includes(one.category) &&
        (own.part2 || !one.entry.part2) &&
        one.entry.kinds.length > 0 &&
        one.entry.kinds.every((kind) => own.kinds.includes(kind)) &&
        (one.entry.audience.length === 0 || one.entry.audience.includes(one.category)) &&
        one.agreed === 'yes' &&
        (one.presence === 'room' || one.alone)
      expect(outcome({ ...covered, ...one }) === 'shown').toBe(permits)
    }),
    { numRuns: 500 },
  )
})

test('an entry with an audience is for nobody else', () => {
  const people = [
    { name: 'Dara', category: 'Case management' },
    { name: 'Ines', category: 'Police' },
  ]
  expect(outsideAudience([], people)).toEqual([])
  expect(outsideAudience(['Case management'], people)).toEqual(['Ines'])
})
