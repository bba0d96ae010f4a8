import { describe, expect, test } from 'vitest'
import { documentTexts } from '../../../shared/documents/guardedTexts'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { findWorkedOut } from '../../../shared/documents/numbersTogether'
import { outlineAsText } from '../../../shared/documents/outline/asText'
import { minutesOutline } from '../../../shared/documents/outline/minutesOutline'
import type { ParticipantCountKind } from '../../../shared/meeting/tables'
import { Table } from '../../builders/table'

const utc = (instant: number): string => new Date(instant).toISOString().slice(11, 16)

function begin(): {
  table: Table
  meetingId: string
  count: (kind: ParticipantCountKind, count: number | null) => string | null
  said: () => string
} {
  const table = new Table()
  const meetingId = table.prepare()
  return {
    table,
    meetingId,
    count: (kind, count) => table.say({ type: 'participantCount.set', meetingId, kind, count }),
    said: () => outlineAsText(minutesOutline(minutesModel(table.record, meetingId, utc))),
  }
}

describe('numbers of participants in minutes', () => {
  test('are told where they are large enough, and nobody is', () => {
    const { count, said } = begin()
    expect(said()).not.toContain('Participant work')
    count('in program', 1_045)
    count('new referrals', 0)
    expect(said()).toContain('Participant work')
    expect(said()).toContain('Participants in the program: 1,045')
    expect(said()).toContain('New referrals: 0')
    expect(said()).not.toContain('Left out')
    expect(said()).not.toContain('Participants discussed')
  })

  test.each([1, 4, 10])(
    'a number from 1 to the threshold (%i) is left out and kept nowhere',
    (few) => {
      const { table, count, said } = begin()
      count('discussed', few)
      expect(said()).toContain('Participants discussed: *')
      expect(said()).toContain('* Left out: numbers of people from 1 to 10.')
      expect([...table.record.participantCount.values()].map((row) => row.count)).toEqual([null])
    },
  )

  test('the threshold is the site’s own, and what was left out stays so', () => {
    const { table, count, said } = begin()
    table.must({ type: 'workgroup.edit', fields: { suppressUpTo: 5 } })
    count('discussed', 6)
    count('new referrals', 5)
    expect(said()).toContain('Participants discussed: 6')
    table.must({ type: 'workgroup.edit', fields: { suppressUpTo: 2 } })
    expect(said()).toContain('New referrals: *')
    expect(said()).toContain('from 1 to 5')
  })

  test('a number is changed in its place, and taken out again', () => {
    const { table, count, said } = begin()
    count('in program', 45)
    count('in program', 52)
    expect(table.record.participantCount.size).toBe(1)
    expect(said()).toContain('Participants in the program: 52')
    count('in program', null)
    expect(said()).not.toContain('Participant work')
    expect(count('in program', null)).toBeNull()
  })

  test('two meetings whose numbers differ by a few are looked at together', () => {
    const { table, meetingId, count } = begin()
    count('in program', 45)
    const next = table.prepare('2026-04-07')
    table.must({ type: 'participantCount.set', meetingId: next, kind: 'in program', count: 42 })
    const model = minutesModel(table.record, next, utc)
    const texts = documentTexts(table.record, [table.meeting(next)], null, {
      title: 'Minutes',
      model,
    })
    expect(findWorkedOut(table.record, texts)).toEqual([
      {
        here: { where: 'Participant work', said: '42 participants' },
        with: [{ where: expect.stringContaining('March 3') as string, said: '45 participants' }],
      },
    ])
    table.must({ type: 'participantCount.set', meetingId: next, kind: 'in program', count: null })
    expect(
      findWorkedOut(
        table.record,
        documentTexts(table.record, [table.meeting(next)], null, {
          title: 'Minutes',
          model: minutesModel(table.record, next, utc),
        }),
      ),
    ).toEqual([])
    expect(table.meeting(meetingId).id).toBe(meetingId)
  })

  test('go with a meeting that is removed', () => {
    const { table, meetingId, count } = begin()
    count('in program', 45)
    table.must({ type: 'meeting.remove', meetingId })
    expect(table.record.participantCount.size).toBe(0)
  })
})
