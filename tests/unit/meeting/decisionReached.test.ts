import { describe, expect, test } from 'vitest'
import { localTime } from '../../../electron/kernel/clock'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { outlineAsText } from '../../../shared/documents/outline/asText'
import { minutesOutline } from '../../../shared/documents/outline/minutesOutline'
import { voices } from '../../../shared/engagement/reminders'
import { registerSheet } from '../../../shared/exports/registerFile'
import { project } from '../../../shared/projector/projectRecord'
import type { DecisionStance } from '../../../shared/meeting/tables'
import { aRecord, type RecordBuilder } from '../../builders/record'
import { nothingSaid } from '../../builders/recordDefaults'
import { aRunningTable } from '../../builders/table'

const stances: DecisionStance[] = [
  { organization: 'Harbor Clinic', stance: 'agrees', why: '' },
  { organization: 'Larkmoor Police', stance: 'can live with it', why: '' },
  { organization: 'Parks', stance: 'objects', why: 'Nobody is free before June' },
]
const reached = { reachedBy: 'vote', stances, reviewOn: '2026-06-30' } as const
const fields = { wording: 'Ask for two lights', rationale: '', dissent: '' }

describe('how a decision was reached', () => {
  test('is said by nobody who records it in one line', () => {
    const { table, meetingId, shelter } = aRunningTable()
    const id = table.must({ type: 'decision.add', meetingId, itemId: shelter, fields })
    expect(table.record.decision.get(id)).toMatchObject(nothingSaid)
  })

  test('is recorded with it, and corrected', () => {
    const { table, meetingId, shelter: itemId } = aRunningTable()
    const all = { ...fields, ...reached }
    const id = table.must({ type: 'decision.add', meetingId, itemId, fields: all })
    expect(table.record.decision.get(id)).toMatchObject(reached)
    table.must({ type: 'decision.edit', id, fields: { reachedBy: 'consensus' } })
    expect(table.record.decision.get(id)).toMatchObject({ ...reached, reachedBy: 'consensus' })
  })

  test('has each organization once', () => {
    const { table, meetingId, shelter: itemId } = aRunningTable()
    const twice = [...stances, { organization: ' parks', stance: 'agrees', why: '' } as const]
    const said = table.say({
      type: 'decision.add',
      meetingId,
      itemId,
      fields: { ...fields, stances: twice },
    })
    expect(said).toContain('there twice')
  })

  test('stands in the minutes, and in the register that is saved', () => {
    const record = aDecision().build()
    const text = outlineAsText(
      minutesOutline(minutesModel(record, 'meeting-2026-03-03', localTime)),
    )
    for (const line of [
      'Reached by vote.',
      'Agreeing: Harbor Clinic.',
      'Can live with it: Larkmoor Police.',
      'Objecting: Parks.',
      'Parks: Nobody is free before June',
      'To be reviewed on June 30, 2026.',
    ])
      expect(text).toContain(line)
    const [row] = registerSheet(record, { register: 'decisions' }).rows
    expect(row).toContain('vote')
    expect(row?.join('\n')).toContain('Objecting: Parks (Nobody is free before June)')
  })

  test('is not on the projector', () => {
    const record = aDecision().build()
    const shown = JSON.stringify([
      project(record, 'meeting-2026-03-03', { kind: 'decision', decisionId: 'lights' }),
      project(record, 'meeting-2026-03-03', { kind: 'item', itemId: 'shelter' }),
    ])
    expect(shown).toContain('Ask for two lights')
    for (const word of ['Parks', 'Harbor Clinic', 'June', '2026-06-30', 'vote'])
      expect(shown).not.toContain(word)
  })
})

describe('a decision to be reviewed', () => {
  const reviewsAt = (date: string, builder = aDecision()): string[] =>
    voices(
      builder.withMeeting({ id: 'next', date, phase: 'preparing' }).build(),
      'next',
    ).reviews.map(({ wording }) => wording)

  test.each([
    ['2026-06-29', []],
    ['2026-06-30', ['Ask for two lights']],
    ['2026-07-14', ['Ask for two lights']],
  ])('is told when the meeting of %s is prepared', (date, told) => {
    expect(reviewsAt(date)).toEqual(told)
  })

  test('is told no more once it was, and again once it has another day', () => {
    const reviewed = aDecision({ reviewedAt: 5 })
    expect(reviewsAt('2026-07-14', reviewed)).toEqual([])
    const { table, meetingId, shelter: itemId } = aRunningTable()
    const all = { ...fields, ...reached }
    const id = table.must({ type: 'decision.add', meetingId, itemId, fields: all })
    table.must({ type: 'decision.reviewed', id })
    expect(table.record.decision.get(id)?.reviewedAt).toBe(table.now)
    table.must({ type: 'decision.edit', id, fields: { reviewOn: '2026-09-30' } })
    expect(table.record.decision.get(id)?.reviewedAt).toBeNull()
  })

  test('without a day can’t be', () => {
    const { table, meetingId, shelter: itemId } = aRunningTable()
    const id = table.must({ type: 'decision.add', meetingId, itemId, fields })
    expect(table.say({ type: 'decision.reviewed', id })).toContain('no review date')
  })

  test('isn’t told of Part B', () => {
    expect(reviewsAt('2026-07-14', aDecision({}, 'B'))).toEqual([])
  })
})

function aDecision(
  row: Parameters<RecordBuilder['withDecision']>[1] = {},
  part: 'A' | 'B' = 'A',
): RecordBuilder {
  return aRecord()
    .withNeighborhoods('Heron Flats')
    .withMeeting()
    .withItem({ id: 'shelter', title: 'Bus shelter', part })
    .withDecision('Ask for two lights', {
      id: 'lights',
      ...reached,
      stances: [...stances],
      ...row,
    })
}
