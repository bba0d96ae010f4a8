import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportBackSections } from '../../../shared/documents/reportBack/reportBackSections'
import { applyChanges } from '../../../shared/kernel/compartment'
import { agendaOf } from '../../../shared/meeting/select'
import { project } from '../../../shared/projector/projectRecord'
import { type Slide, slidesOf } from '../../../shared/projector/slides'
import { ProjectorContent } from '../../../shared/projector/view'
import { put, type SharedRecord } from '../../../shared/record/record'
import { anyRecord } from '../../builders/anyRecord'
import { aRecord } from '../../builders/record'

/** Every slide there could be of a meeting, asked for or not, Part B items among them. */
const everySlide = (record: SharedRecord, meetingId: string): Slide[] => [
  ...slidesOf(record, meetingId),
  ...[...record.agendaItem.keys()].map((itemId): Slide => ({ kind: 'item', itemId })),
  ...[...record.decision.keys()].map((decisionId): Slide => ({ kind: 'decision', decisionId })),
  { kind: 'parking lot' },
  { kind: 'agenda' },
  { kind: 'sign-in' },
  ...[...record.neighborhood.keys(), 'gone'].flatMap((neighborhoodId) =>
    reportBackSections.map((section): Slide => ({
      kind: 'report-back',
      audienceId: neighborhoodId,
      section,
    })),
  ),
  ...[...record.agendaItem.keys(), 'gone', null].map((itemId): Slide => ({
    kind: 'comparison',
    itemId,
  })),
  { kind: 'break', until: 1 },
]

const everyContent = (record: SharedRecord): ProjectorContent[] =>
  [...record.meeting.keys(), 'gone'].flatMap((meetingId) =>
    everySlide(record, meetingId).map((slide) => project(record, meetingId, slide)),
  )

const marker = 'PART-B-MARKER'
/** Why an open item was left: what a neighborhood is told says it, and nothing else on the projector. */
const reason = 'REASON-MARKER'

/** Writes the marker over every text of Part B items and of what was recorded at them. */
function markPartB(record: SharedRecord): SharedRecord {
  for (const row of [...record.agendaItem.values()])
    if (row.part === 'B') {
      const marked = { title: marker, notes: marker, presenter: marker, statusReason: marker }
      applyChanges(record, [put('agendaItem', { ...row, ...marked })])
    } else
      applyChanges(record, [put('agendaItem', { ...row, notes: marker, statusReason: reason })])
  const inB = (row: { itemId: string | null }): boolean =>
    record.agendaItem.get(row.itemId ?? '')?.part === 'B'
  const stance = { organization: marker, stance: 'objects', why: marker } as const
  const keptOff = { dissent: marker, stances: [stance] }
  for (const row of [...record.decision.values()]) {
    const marked = inB(row) ? { wording: marker, rationale: marker } : {}
    applyChanges(record, [put('decision', { ...row, ...marked, ...keptOff })])
  }
  for (const row of [...record.actionItem.values()].filter(inB))
    applyChanges(record, [put('actionItem', { ...row, wording: marker })])
  for (const row of [...record.heardStatement.values()].filter(inB))
    applyChanges(record, [put('heardStatement', { ...row, wording: marker })])
  return record
}

describe('the projector', () => {
  test('shows nothing of Part B, no notes, no reasons, whatever the record and the slide', () => {
    fc.assert(
      fc.property(anyRecord(), (random) => {
        const record = markPartB(random)
        const contents = everyContent(record)
        expect(JSON.stringify(contents)).not.toContain(marker)
        const comparison = contents.filter(({ kind }) => kind !== 'report-back')
        expect(JSON.stringify(comparison)).not.toContain(reason)
      }),
    )
  })

  test('is always content its window knows, whatever the record and the slide', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        for (const content of everyContent(record))
          expect(ProjectorContent.safeParse(content).error).toBeUndefined()
      }),
    )
  })

  test('is blank for an item of Part B, of another meeting, or none', () => {
    const record = aRecord()
      .withMeeting({ id: 'first' })
      .withItem({ id: 'open', title: 'Bus shelter' })
      .withItem({ id: 'restricted', title: 'Care coordination', part: 'B' })
      .withMeeting({ id: 'second', date: '2026-03-17' })
      .build()
    const kindOf = (meetingId: string, itemId: string): string =>
      project(record, meetingId, { kind: 'item', itemId }).kind
    expect(kindOf('first', 'open')).toBe('item')
    expect(kindOf('first', 'restricted')).toBe('blank')
    expect(kindOf('second', 'open')).toBe('blank')
    expect(kindOf('gone', 'open')).toBe('blank')
  })
})

const larkmoor = aRecord()
  .withNeighborhoods('Heron Flats', 'Millrace')
  .withMember('R. Adeyo', { neighborhoodIds: ['heron-flats'] })
  .withMeeting({ id: 'm', phase: 'part A', endedAt: null })
  .withItem({ id: 'play', title: 'Saltworks play park', minutes: 10 })
  .withItem({
    id: 'shelter',
    title: 'Bus shelter',
    status: 'running',
    neighborhoodIds: ['heron-flats'],
  })
  .withHeardStatement('Heron Flats', 'It is dark at the stop.', { source: 'Residents’ group' })
  .withDecision('Ask for two lights.', { rationale: 'Cheap' })
  .withAction('Write to Parks', { due: '2026-03-10' })
  .withItem({ id: 'bench', title: 'Benches', status: 'parked' })
  .withItem({ id: 'care', title: 'Care coordination', part: 'B', status: 'planned' })
  .withArrival('R. Adeyo')
  .build()

const show = (slide: Slide) => project(larkmoor, 'm', slide)

describe('what the projector shows', () => {
  test('opens with the goal sentence and the open agenda', () => {
    expect(show({ kind: 'welcome' })).toMatchObject({
      goal: 'Our goal is better health and safety for everyone in Larkmoor.',
      agenda: [
        { title: 'Saltworks play park', state: 'done' },
        { title: 'Bus shelter', state: 'now' },
        { title: 'Benches', state: 'moved' },
      ],
      restrictedPart: true,
      progress: { done: 1, total: 3 },
    })
  })

  test('tells an item with what was heard, decided and promised', () => {
    expect(show({ kind: 'item', itemId: 'shelter' })).toMatchObject({
      number: 2,
      neighborhoods: ['Heron Flats'],
      heard: [{ wording: 'It is dark at the stop.', source: 'Residents’ group' }],
      decisions: ['Ask for two lights.'],
      actions: [{ wording: 'Write to Parks', owner: 'Odile Marsh', due: '2026-03-10' }],
    })
  })

  test('names who speaks for a neighborhood, and the neighborhoods nobody speaks for', () => {
    expect(show({ kind: 'voice' })).toMatchObject({
      here: [{ neighborhood: 'Heron Flats', speakers: ['R. Adeyo'] }],
      missing: ['Millrace'],
    })
  })

  test('closes with whom to tell, what is parked and what is carried over', () => {
    expect(show({ kind: 'closing' })).toMatchObject({
      reportBacks: ['Heron Flats'],
      parked: ['Benches'],
      carried: [],
    })
  })

  test('shows one decision large, with its item and why', () => {
    const [decision] = larkmoor.decision.values()
    expect(show({ kind: 'decision', decisionId: decision?.id ?? '' })).toMatchObject({
      item: 'Bus shelter',
      wording: 'Ask for two lights.',
      rationale: 'Cheap',
    })
  })

  test('calls a decision undecided while its item runs and nobody said how it was reached', () => {
    const at = (status: 'running' | 'done', reachedBy: 'consensus' | null): ProjectorContent => {
      const record = aRecord()
        .withNeighborhoods('Heron Flats')
        .withMeeting()
        .withItem({ title: 'Bus shelter', status })
        .withDecision('Ask for two lights.', { id: 'lights', reachedBy })
        .build()
      const [meetingId = ''] = record.meeting.keys()
      return project(record, meetingId, { kind: 'decision', decisionId: 'lights' })
    }
    expect(at('running', null)).toMatchObject({ isDecided: false })
    expect(at('running', 'consensus')).toMatchObject({ isDecided: true })
    expect(at('done', null)).toMatchObject({ isDecided: true })
  })

  test('goes in the order of the open agenda', () => {
    expect(agendaOf(larkmoor, 'm')).toHaveLength(4)
    expect(
      slidesOf(larkmoor, 'm').map((slide) => ('itemId' in slide ? slide.itemId : slide.kind)),
    ).toEqual([
      'welcome',
      'past actions',
      'voice',
      'play',
      'shelter',
      'bench',
      'read-back',
      'closing',
    ])
  })
})
