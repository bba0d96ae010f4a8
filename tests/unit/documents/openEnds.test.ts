import { describe, expect, test } from 'vitest'
import { openEnds } from '../../../shared/documents/openEnds'
import { aRecord, type RecordBuilder } from '../../builders/record'

const meetingId = 'meeting-2026-03-03'

/** A table at which R. Adeyo of the Harbor Clinic speaks for Heron Flats, in wrap-up. */
const aTableWith = (part: 'A' | 'B' = 'A'): RecordBuilder =>
  aRecord()
    .withNeighborhoods('Heron Flats', 'Millrace')
    .withGroup('Laundry owners', 'Heron Flats')
    .withMember('R. Adeyo', { organization: 'Harbor Clinic', neighborhoodIds: ['heron-flats'] })
    .withMeeting({ phase: 'wrap-up' })
    .withItem({ title: 'Bus shelter', part, neighborhoodIds: ['heron-flats'] })
    .withReportBack('Heron Flats', { carrier: 'R. Adeyo' })

const kindsOf = (builder: RecordBuilder): string[] =>
  openEnds(builder.build(), meetingId).map(({ kind }) => kind)

describe('what a meeting leaves open', () => {
  test('is nothing where everything has an owner, a place and somebody to tell it', () => {
    const settled = aTableWith()
      .withHeardStatement('Heron Flats', 'It is dark.')
      .withDecision('Ask for two lights.')
      .withAction('Ask for lights', { owner: 'R. Adeyo' })
    expect(kindsOf(settled)).toEqual([])
  })

  test.each([
    ['somebody at the table', 'r adeyo', []],
    ['their organization', 'Harbor Clinic', []],
    ['a group', 'Laundry owners', []],
    ['a surname nobody lists', 'Larkin', ['unknown owner']],
    ['the workgroup at large', 'everyone', ['unknown owner']],
  ])('an action owned by %s', (_who, owner, kinds) => {
    expect(kindsOf(aTableWith().withAction('Ask for lights', { owner }))).toEqual(kinds)
  })

  test('names each helper nobody lists, beside the owner who is listed', () => {
    const helped = aTableWith().withAction('Ask for lights', {
      id: 'lights',
      owner: 'R. Adeyo',
      helpers: ['Laundry owners', 'Larkin'],
    })
    expect(openEnds(helped.build(), meetingId)).toEqual([
      {
        kind: 'unknown helper',
        id: 'lights',
        wording: 'Ask for lights',
        helper: 'Larkin',
        helpers: ['Laundry owners', 'Larkin'],
      },
    ])
  })

  test('asks for nobody’s owner once the action is dropped', () => {
    const dropped = { owner: 'Larkin', status: 'dropped' } as const
    expect(kindsOf(aTableWith().withAction('Ask for lights', dropped))).toEqual([])
  })

  test('names what was heard town-wide at an item of a neighborhood, and its places', () => {
    const heard = aTableWith().withHeardStatement('Heron Flats', 'It is dark.', {
      id: 'dark',
      neighborhoodId: null,
    })
    expect(openEnds(heard.build(), meetingId)).toEqual([
      { kind: 'no place', id: 'dark', wording: 'It is dark.', neighborhoodIds: ['heron-flats'] },
    ])
  })

  test('leaves what was heard at an item of the whole town alone', () => {
    const heard = aTableWith()
      .withItem({ title: 'Anything else' })
      .withHeardStatement('Heron Flats', 'It is dark.', { neighborhoodId: null })
    expect(kindsOf(heard)).toEqual([])
  })

  test('names a decision at whose item nobody promised anything', () => {
    const decided = aTableWith().withDecision('Ask for two lights.')
    expect(kindsOf(decided)).toEqual(['nobody does it'])
  })

  test('names an empty contact', () => {
    expect(kindsOf(aTableWith().withWorkgroup({ contact: ' ' }))).toEqual(['no contact'])
  })

  describe('a report-back that is owed', () => {
    const ofMillrace = (): RecordBuilder =>
      aTableWith().withItem({ title: 'Benches', neighborhoodIds: ['millrace'] })

    test('has no carrier until somebody is named, whoever speaks for them', () => {
      const group = { representativeIds: ['r-adeyo'] }
      expect(openEnds(ofMillrace().build(), meetingId)).toEqual([
        { kind: 'no carrier', id: 'millrace', name: 'Millrace', likely: '' },
      ])
      const spokenFor = ofMillrace().withGroup('Mill tenants', 'Millrace', group)
      expect(openEnds(spokenFor.build(), meetingId)).toEqual([
        { kind: 'no carrier', id: 'millrace', name: 'Millrace', likely: 'R. Adeyo' },
      ])
    })

    test('has one in who was named, at this meeting or an earlier one', () => {
      const named = { carrier: 'R. Adeyo' }
      expect(kindsOf(ofMillrace().withReportBack('Millrace', named))).toEqual([])
      const before = { ...named, meetingId: 'before' }
      const earlier = (date: string): RecordBuilder =>
        ofMillrace().withReportBack('Millrace', before).withMeeting({ id: 'before', date })
      expect(kindsOf(earlier('2026-02-17'))).toEqual([])
      expect(kindsOf(earlier('2026-03-17'))).toEqual(['no carrier'])
    })

    test('is owed no more once it was given', () => {
      expect(kindsOf(ofMillrace().withReportBackGiven('Millrace'))).toEqual([])
    })
  })

  test('says nothing of Part B', () => {
    const partB = aTableWith('B')
      .withHeardStatement('Heron Flats', 'It is dark.', { neighborhoodId: null })
      .withDecision('Ask for two lights.')
      .withAction('Ask for lights', { owner: 'Larkin' })
    expect(kindsOf(partB)).toEqual([])
    const inPublic = partB.withWorkgroup({ partBInPublicWords: true })
    expect(kindsOf(inPublic)).toEqual([])
  })
})
