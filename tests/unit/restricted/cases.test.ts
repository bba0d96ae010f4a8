import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../../shared/kernel/compartment'
import {
  type CasePerson,
  casesOf,
  followUpsToAdd,
  judgeCase,
  mustBeOut,
} from '../../../shared/restricted/cases'
import type { PersonHere } from '../../../shared/restricted/clearance'
import type { RestrictedCommand } from '../../../shared/restricted/commands'
import { decideRestricted } from '../../../shared/restricted/decide'
import { stepRefused } from '../../../shared/restricted/decideCases'
import { disclosures, participantNotes } from '../../../shared/restricted/printModel'
import type { RestrictedRecord } from '../../../shared/restricted/state'
import { type CaseStep, caseSteps, type MeetingCase } from '../../../shared/restricted/tables'
import {
  aCase,
  aCaseDecision,
  aDisclosure,
  aParticipant,
  aParticipantNote,
  aRelease,
  aRestrictedAction,
  aRestrictedRecord,
  type RestrictedRow,
} from '../../builders/restricted'

/* The cases of a Part B: who must be out before which step, and what is on the list. */

const today = '2026-03-03'

const someone = (part: Partial<PersonHere> = {}): PersonHere => ({
  memberId: 'noor',
  name: 'Noor Haddad',
  organization: 'Harbor Case Management',
  category: 'Case management',
  agreed: 'yes',
  whereabouts: 'in the room',
  ...part,
})

const inEffect: RestrictedRow = ['release', aRelease({ id: 'one' })]
const revoked: RestrictedRow = ['release', aRelease({ id: 'one', revokedOn: '2026-02-01' })]
const forCourt: RestrictedRow = ['release', aRelease({ id: 'one', forProceedings: true })]
const byAgreement: RestrictedRow = [
  'participantNote',
  aParticipantNote({
    agreement: 'Operations agreement',
    kinds: ['safety'],
    audience: ['Case management'],
  }),
]

const judge = (
  person: PersonHere,
  rows: readonly RestrictedRow[],
  part: Partial<MeetingCase> = {},
): CasePerson | undefined =>
  judgeCase(
    aRestrictedRecord(['participant', aParticipant()], ...rows),
    aCase(part),
    [person],
    today,
  )[0]

describe('somebody must be out', () => {
  const acts = { acting: ['noor'] }
  const rows: readonly [
    string,
    Partial<PersonHere>,
    readonly RestrictedRow[],
    Partial<MeetingCase>,
    string,
  ][] = [
    ['covered and acting', {}, [inEffect], acts, 'never'],
    ['covered, but not acting', {}, [inEffect], {}, 'acting: not acting'],
    ['covered by an agreement alone', {}, [byAgreement], acts, 'never'],
    ['of another category', { category: 'Police' }, [inEffect], acts, 'named: nothing covers'],
    ['of no category', { category: '' }, [inEffect], acts, 'named: no category'],
    ['where nothing was signed', {}, [], acts, 'named: nothing covers'],
    ['once the release is revoked', {}, [revoked], acts, 'named: nothing covers'],
    ['where it is for court alone', {}, [forCourt], acts, 'named: nothing covers'],
    ['who hasn’t agreed', { agreed: 'no' }, [inEffect], acts, 'without names: not acknowledged'],
    [
      'who agreed to other words',
      { agreed: 'to other wording' },
      [inEffect],
      acts,
      'without names: acknowledged other wording',
    ],
    [
      'on the phone, not asked',
      { whereabouts: 'not confirmed' },
      [inEffect],
      acts,
      'without names: not confirmed alone',
    ],
    ['on the phone, alone', { whereabouts: 'alone' }, [inEffect], acts, 'never'],
    [
      'who lacks all of it',
      { agreed: 'no', category: 'Police' },
      [inEffect],
      acts,
      'without names: not acknowledged, nothing covers',
    ],
  ]
  test.each(rows)('%s', (_who, person, restricted, part, expected) => {
    const { outFrom = null, why = [] } = judge(someone(person), restricted, part) ?? {}
    const outcome = outFrom === null ? 'never' : `${outFrom}: ${why.join(', ')}`
    expect(outcome).toBe(expected)
  })

  test('from a step on, and from no step before it', () => {
    const before = (person: Partial<PersonHere>): CaseStep[] =>
      caseSteps.filter((step) => {
        const found = judge(someone(person), [inEffect])
        return found !== undefined && mustBeOut([found], step).length > 0
      })
    expect(before({})).toEqual(['acting'])
    expect(before({ category: 'Police' })).toEqual(['named', 'acting'])
    expect(before({ agreed: 'no' })).toEqual(['without names', 'named', 'acting'])
  })

  test('and of who may stay it is told how much stays closed while they are here', () => {
    const both = aRelease({ id: 'one', categories: ['Case management', 'Police'] })
    const clinic = aRelease({ id: 'two', categories: ['Case management'] })
    const stands = { kinds: ['appointments' as const] }
    const rows: RestrictedRow[] = [
      ['release', both],
      ['release', clinic],
      ['participantNote', aParticipantNote({ releaseId: 'one', ...stands })],
      ['participantNote', aParticipantNote({ releaseId: 'two', ...stands })],
      // For nobody, whoever steps out.
      ['participantNote', aParticipantNote()],
    ]
    const police = someone({ category: 'Police' })
    expect(judge(police, rows)).toMatchObject({ outFrom: 'acting', closes: 1 })
    expect(judge(someone(), rows)).toMatchObject({ outFrom: 'acting', closes: 0 })
  })
})

describe('a step', () => {
  const ask = (
    reached: CaseStep | null,
    step: CaseStep,
    person: Partial<PersonHere>,
    isOnBasis = false,
    acting = ['noor'],
  ): string => {
    const found = judge(someone(person), [inEffect], { acting })
    const refused = stepRefused(
      { step: reached, acting },
      step,
      found === undefined ? [] : [found],
      new Set(isOnBasis ? [found?.memberId ?? ''] : []),
    )
    return refused?.refusal.message ?? 'taken'
  }
  const police = { category: 'Police' }
  const early = 'Speak of it without names first; a name may not be needed.'
  const outFirst = '1 person must step out first.'
  const rows: readonly [string, Parameters<typeof ask>, string][] = [
    ['own agency, before anybody', [null, 'own agency', { agreed: 'no' }], 'taken'],
    ['without names, at once', [null, 'without names', police], 'taken'],
    [
      'without names, before who hasn’t agreed',
      [null, 'without names', { agreed: 'no' }],
      outFirst,
    ],
    ['a name, before it was tried without', [null, 'named', {}], early],
    ['a name, after the own agency alone', ['own agency', 'named', {}], early],
    ['a name, before those covered', ['without names', 'named', {}], 'taken'],
    ['a name, before who isn’t covered', ['without names', 'named', police], outFirst],
    ['the same on a basis in law', ['without names', 'named', police, true], 'taken'],
    [
      'a basis doesn’t stand in for agreeing',
      ['without names', 'named', { ...police, agreed: 'no' }, true],
      'A legal basis takes the place of consent only. First, each of these must agree to the confidentiality text and be alone, or step out: Noor Haddad.',
    ],
    [
      'those who act, before it was named',
      ['without names', 'acting', {}],
      'Name it to those concerned first.',
    ],
    ['those who act', ['named', 'acting', {}], 'taken'],
    ['those who act, on a basis in law', ['named', 'acting', police, true], 'taken'],
    ['a basis doesn’t stand in for acting', ['named', 'acting', police, true, []], outFirst],
    ['back to an earlier one', ['acting', 'without names', {}], 'taken'],
  ]
  test.each(rows)('%s', (_what, given, expected) => expect(ask(...given)).toBe(expected))
})

describe('the list', () => {
  let made = 0
  const context = {
    now: Date.parse('2026-03-03T10:00:00Z'),
    today,
    newId: () => `made-${(made += 1)}`,
    random: () => 0.5,
  }
  const send = (record: RestrictedRecord, command: RestrictedCommand): string => {
    const decided = decideRestricted(record, command, context)
    if (!decided.ok) return decided.refusal.message
    applyChanges(record, decided.value)
    return 'done'
  }
  const people = ['ash', 'reed', 'moss'].map((id, at): RestrictedRow => [
    'participant',
    aParticipant({ id, code: `ACD-34${at + 3}`, notForWorkgroup: id === 'moss' }),
  ])
  const add = (participantId: string): RestrictedCommand => ({
    type: 'meetingCase.add',
    meetingId: 'm',
    participantId,
    fields: { minutes: 15, broughtBy: 'Noor Haddad' },
  })
  const order = (record: RestrictedRecord): string[] =>
    casesOf(record, 'm').map(({ participantId }) => participantId)

  test('has each participant once, and nobody who isn’t for the workgroup', () => {
    const record = aRestrictedRecord(...people)
    expect(send(record, add('ash'))).toBe('done')
    expect(send(record, add('ash'))).toBe('That case is on the list already.')
    expect(send(record, add('moss'))).toBe('This file is marked as not for the workgroup.')
    expect(order(record)).toEqual(['ash'])
  })

  test('begins with what was left open before, and keeps the order it is given', () => {
    const record = aRestrictedRecord(
      ...people,
      ['restrictedAction', aRestrictedAction({ participantId: 'reed', meetingId: 'last' })],
      ['restrictedAction', aRestrictedAction({ participantId: 'ash', status: 'done' })],
      ['restrictedAction', aRestrictedAction({ participantId: 'moss', meetingId: 'last' })],
    )
    send(record, add('ash'))
    expect(followUpsToAdd(record, 'm')).toEqual(['reed'])
    send(record, { type: 'meetingCase.bringFollowUps', meetingId: 'm' })
    expect(order(record)).toEqual(['reed', 'ash'])
    const [first] = casesOf(record, 'm')
    send(record, { type: 'meetingCase.move', id: first?.id ?? '', by: 'later' })
    expect(order(record)).toEqual(['ash', 'reed'])
    send(record, { type: 'meetingCase.move', id: first?.id ?? '', by: 'later' })
    expect(order(record)).toEqual(['ash', 'reed'])
  })

  test('goes with its participant, and stays as it is under a hold', () => {
    const record = aRestrictedRecord(...people, ['meetingCase', aCase({ id: 'c' })])
    send(record, { type: 'hold.place', reason: 'A subpoena' })
    const held = 'There is a legal hold: nothing restricted can be removed until it is lifted.'
    expect(send(record, { type: 'meetingCase.remove', id: 'c' })).toBe(held)
    send(record, { type: 'meetingCase.edit', id: 'c', fields: { minutes: 20 } })
    expect([...record.heldVersion.values()]).toMatchObject([{ rowTable: 'meetingCase' }])
    send(record, { type: 'hold.lift' })
    send(record, { type: 'participant.remove', id: 'ash' })
    expect(record.meetingCase.size).toBe(0)
  })
})

test('a step is told in the log, and a decision is on the print of a file', () => {
  const stands = { releaseId: 'one', kinds: ['appointments' as const] }
  const record = aRestrictedRecord(
    ['participant', aParticipant()],
    inEffect,
    ['caseDecision', aCaseDecision({ ...stands, publicWording: 'A bed was found.' })],
    ['disclosure', aDisclosure({ step: 'without names', basis: 'unnamed', keptBack: 1 })],
  )
  const context = {
    today,
    instantInWords: String,
    audience: null,
    isShown: () => true,
    openLine: null,
  }
  const { sections } = participantNotes(record, 'ash', context)
  expect(sections.map(({ heading }) => heading)).toEqual(['Decisions: Release 1'])
  expect(sections[0]?.rows[0]?.[0]).toBe('Hold the bed until Friday')
  expect(JSON.stringify(sections)).not.toContain('A bed was found.')
  const [line] = disclosures(record, 'ash', context).sections[0]?.rows ?? []
  expect(line).toContain(
    'Case, step “Without names”. No name was said, nothing was shown\n1 kept back',
  )
})

describe('a decision', () => {
  const rows = [['participant', aParticipant()] as const, inEffect]
  const context = { now: 0, today, newId: () => 'd', random: () => 0.5 }
  const fields = {
    wording: 'Hold the bed until Friday',
    releaseId: 'one',
    agreement: '',
    part2: false,
    kinds: ['appointments' as const],
    author: 'Odile Marsh',
    audience: [],
    reason: 'Care coordination',
    disposeOn: '',
  }
  const at = { participantId: 'ash', meetingId: 'm', itemId: null }

  test('has no public words unless somebody writes them', () => {
    const record = aRestrictedRecord(...rows)
    const added = decideRestricted(record, { type: 'caseDecision.add', ...at, fields }, context)
    applyChanges(record, added.ok ? added.value : [])
    expect(record.caseDecision.get('d')).toMatchObject({ publicWording: '' })
    const words = { type: 'caseDecision.wordPublicly' as const, id: 'd', publicWording: ' A bed. ' }
    const worded = decideRestricted(record, words, context)
    applyChanges(record, worded.ok ? worded.value : [])
    expect(record.caseDecision.get('d')).toMatchObject({
      publicWording: 'A bed.',
      wording: fields.wording,
    })
  })

  test('stands on consent like every entry', () => {
    const record = aRestrictedRecord(...rows)
    const findRefusal = (part: object): string => {
      const command = { type: 'caseDecision.add' as const, ...at, fields: { ...fields, ...part } }
      const decided = decideRestricted(record, command, context)
      return decided.ok ? 'done' : decided.refusal.message
    }
    expect(findRefusal({ wording: ' ' })).toBe('Type the decision first.')
    expect(findRefusal({ reason: '' })).toBe('Enter why someone needs to know this.')
    expect(findRefusal({ part2: true })).toContain('doesn’t cover records under 42 CFR part 2')
  })
})
