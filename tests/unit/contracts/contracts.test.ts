import { describe, expect, test } from 'vitest'
import { channels, Envelope } from '../../../shared/contracts/channels'
import { FacilitatorCommand } from '../../../shared/contracts/commands'
import { DocumentRef } from '../../../shared/documents/contract'
import { Slide } from '../../../shared/projector/slides'
import { firstPage, ProjectorContent, ProjectorView } from '../../../shared/projector/view'
import { tables } from '../../../shared/record/tables'
import { RestrictedNote } from '../../../shared/restricted/tables'
import { aRecord } from '../../builders/record'

const record = aRecord()
  .withNeighborhoods('Heron Flats')
  .withGroup('Residents', 'Heron Flats')
  .withMember('R. Adeyo')
  .withMeeting()
  .withItem({ title: 'Bus shelter' })
  .withHeardStatement('Heron Flats', 'It is dark.')
  .withConcern('Heron Flats', 'It is dark.', { id: 'dark' })
  .withConcernReportBack('dark')
  .withDecision('Ask for lights.')
  .withAction('Ask', { id: 'ask' })
  .withUpdate('ask', 'done')
  .withArrival('R. Adeyo')
  .withAcknowledgement('R. Adeyo')
  .withReportBack('Heron Flats', { said: 'Dark.' })
  .withItem({ title: 'Benches', id: 'benches' })
  .withLoan('benches', 5)
  .withVisit('Heron Flats')
  .withReportBackGiven('Heron Flats')
  .withVersion('Heron Flats', { id: 'v' })
  .withReview('v', 'Heron Flats')
  .withMinutesStep()
  .add('translation', {
    id: 'tr',
    meetingId: 'm',
    audienceId: 'heron-flats',
    language: 'es',
    changedAt: 0,
    texts: [{ name: 'said', text: 'Está oscuro.', source: 'Dark.' }],
  })
  .add('languageWord', { id: 'lw', language: 'es', key: 'said', text: 'Dijeron', changedAt: 0 })
  .add('languageReview', {
    id: 'lr',
    language: 'es',
    reviewedBy: 'R. Adeyo',
    words: ['Dijeron'],
    recordedAt: 0,
  })
  .withTemplate('Every other Tuesday', { title: 'Sign-in', minutes: 5 })
  .add('confidentialityText', { id: 'c', points: ['No photos.'], recordedAt: 0 })
  .add('repeatReport', {
    id: 'again',
    concernId: 'dark',
    receivedOn: '2026-03-02',
    channel: 'form',
    language: '',
    groupId: null,
    wording: 'It is dark here.',
    recordedAt: 0,
  })
  .add('intakeSource', {
    id: 's',
    name: 'Spring form',
    header: ['What was seen?'],
    columns: ['wording'],
    changedAt: 0,
  })
  .add('participantCount', { id: 'p', meetingId: 'm', kind: 'discussed', count: null, upTo: 10 })
  .add('backupMade', { id: 'b', at: 0 })
  .add('recordHold', { id: 'h', placedAt: 0, liftedAt: 1 })
  .add('asHeld', {
    id: 'm',
    workgroupName: 'Larkmoor',
    goalSentence: '',
    members: [],
    neighborhoods: [{ id: 'n', name: 'Heron Flats', position: 0, retired: false }],
    groups: [],
  })
  .add('handover', { id: 'm', to: 'note-taker' })
  .add('writing', {
    id: 'w',
    place: 'decision d',
    meetingId: 'm',
    writer: 'R. Adeyo',
    role: 'note-taker',
    firstAt: 0,
    lastAt: 1,
  })
  .add('heldVersion', { id: 'v', place: 'meeting m', row: '{}', replacedAt: 0 })
  .add('plainWord', { id: 'w', word: 'utilize', suggestion: 'use', off: false, recordedAt: 0 })
  .withCapacity('Outreach hours')
  .withData('Heron Flats', [3, 4])
  .withComparison(['Heron Flats'])
  .add('look', { id: 'workgroup', at: 0 })
  .add('draft', { id: 'd', meetingId: 'm', place: 'facilitator heard', entry: '"half"' })
  .build()

describe('a row with a field too many or too few is refused', () => {
  test.each(Object.keys(tables) as (keyof typeof tables)[])('%s', (name) => {
    const [row] = record[name].values()
    expect(tables[name].safeParse(row).success).toBe(true)
    expect(tables[name].safeParse({ ...row, privateNote: 'x' }).success).toBe(false)
    for (const key of Object.keys(row ?? {})) {
      const rest = Object.fromEntries(Object.entries(row ?? {}).filter(([name]) => name !== key))
      expect(tables[name].safeParse(rest).success, key).toBe(false)
    }
  })
})

describe('a request with something unknown in it is refused', () => {
  const good: readonly (readonly [
    string,
    { safeParse(it: unknown): { success: boolean } },
    object,
  ])[] = [
    ['a command', FacilitatorCommand, { type: 'item.start', id: 'a' }],
    [
      'a private note',
      FacilitatorCommand,
      { type: 'note.write', meetingId: 'm', itemId: 'i', text: '' },
    ],
    ['a press on the projector', FacilitatorCommand, { type: 'projector.blank' }],
    ['a command to the app', FacilitatorCommand, { type: 'app.undo' }],
    ['a slide', Slide, { kind: 'item', itemId: 'a' }],
    ['a document', DocumentRef, { document: 'minutes', meetingId: 'm' }],
    ['an envelope', Envelope, { channel: 'dispatch', body: null }],
    ['a blank view', ProjectorContent, { kind: 'blank' }],
    [
      'a view',
      ProjectorView,
      { id: 'v', size: 1, theme: 'system', content: { kind: 'blank' }, at: firstPage },
    ],
  ]

  test.each(good)('%s', (_name, schema, value) => {
    expect(schema.safeParse(value).success).toBe(true)
    expect(schema.safeParse({ ...value, extra: 1 }).success).toBe(false)
  })

  test('of a kind nobody knows', () => {
    for (const type of ['note.read', 'app.eval', 'toString', '__proto__', ''])
      expect(FacilitatorCommand.safeParse({ type }).success, type).toBe(false)
  })

  test('by the projector: it may say what it has painted and nothing else', () => {
    const painted = { id: 'view-1', page: 2, pages: 3, shape: { width: 1440, height: 1080 } }
    expect(channels.projector.ready.safeParse(painted).success).toBe(true)
    expect(channels.projector.ready.safeParse(null).success).toBe(true)
    for (const body of [
      {},
      [],
      1,
      undefined,
      'view-1',
      { id: 'view-1' },
      { ...painted, id: 'x'.repeat(65) },
      { ...painted, page: 0 },
      { ...painted, page: 4 },
      { ...painted, page: 1.5 },
      { ...painted, pages: 2_001 },
      { ...painted, words: 'what stands there' },
      { ...painted, shape: undefined },
      ...[
        { width: 1920 },
        { width: 1920, height: 1079 },
        { width: 1920, height: 1200 },
        { width: 2593, height: 1080 },
        { width: 1440.5, height: 1080 },
        { width: 1440, height: 1080, seats: 40 },
      ].map((shape) => ({ ...painted, shape })),
    ])
      expect(channels.projector.ready.safeParse(body).success, JSON.stringify(body)).toBe(false)
    expect(Object.keys(channels.projector)).toEqual(['ready'])
  })
})

test('a private note takes no field of the shared record', () => {
  const note = {
    id: 'n',
    meetingId: 'm',
    itemId: 'i',
    text: 'x',
    author: '',
    disposeOn: '',
    warnedAt: null,
    createdAt: 0,
    updatedAt: 0,
  }
  expect(RestrictedNote.safeParse(note).success).toBe(true)
  expect(RestrictedNote.safeParse({ ...note, wording: 'x' }).success).toBe(false)
})
