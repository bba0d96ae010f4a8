import { expect, test } from 'vitest'
import type { AnswerOf } from '../../../shared/contracts/queries'
import type { RegisterRef, MadeRegister } from '../../../shared/exports/contract'
import { freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'

/* A small number that two papers tell together is found when the second is made, whatever the two are. */

async function atTheTable() {
  const sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  const { meetingId } = sitting
  await sitting.must({ type: 'meeting.start', meetingId })
  const decide = (wording: string) =>
    sitting.must({
      type: 'decision.add',
      meetingId,
      itemId: sitting.item('bus shelter').id,
      fields: { wording, rationale: '', dissent: '' },
    })
  const numbers = async (token: string) => {
    const { workedOut } = await sitting.ask<AnswerOf<'document.numbers'>>({
      type: 'document.numbers',
      token,
    })
    return workedOut.map(({ here, with: others }) => [
      here.said,
      ...others.map(({ said, where }) => `${said} (${where})`),
    ])
  }
  const minutes = async () => (await sitting.render({ document: 'minutes', meetingId })).token
  const save = async (ref: RegisterRef) =>
    (await sitting.ask<MadeRegister>({ type: 'exports.make', ref })).token
  return { sitting, meetingId, decide, numbers, minutes, save }
}

test('a register tells it beside the minutes, and the minutes beside a register', async () => {
  const { sitting, decide, numbers, minutes, save } = await atTheTable()
  await decide('We work with 45 participants.')
  const visit = {
    neighborhoodId: sitting.open.record.neighborhood[0]?.id ?? '',
    groupId: null,
    visitedOn: '2026-03-02',
    visitors: 'R. Adeyo',
    language: '',
    heard: '',
    reported: 'We work with 42 participants.',
  }
  await sitting.must({ type: 'visit.add', fields: visit })
  const [found] = await numbers(await save({ register: 'visits', neighborhoodId: null }))
  expect(found?.[0]).toBe('42 participants')
  expect(found?.[1]).toContain('45 participants')
  expect((await numbers(await minutes()))[0]).toEqual([
    '45 participants',
    '42 participants (The visit of March 2, 2026)',
  ])
})

test('minutes that were kept tell it beside what they are corrected to', async () => {
  const { sitting, meetingId, decide, numbers, minutes } = await atTheTable()
  const id = await decide('We work with 45 participants.')
  const count = (of: number) =>
    sitting.must({ type: 'participantCount.set', meetingId, kind: 'in program', count: of })
  await count(61)
  await sitting.must({ type: 'document.freeze', token: await minutes() })
  expect(await numbers(await minutes())).toEqual([])
  const fields = { wording: 'We work with 42 participants.' }
  await sitting.must({ type: 'decision.edit', id, fields })
  const [corrected] = await numbers(await minutes())
  expect(corrected?.[0]).toBe('42 participants')
  expect(corrected?.[1]).toMatch(/^45 participants \(Version 1 of the minutes/)
  await sitting.must({ type: 'app.undo' })
  await count(58)
  const [counted] = await numbers(await minutes())
  expect(counted?.[0]).toBe('58 participants')
  expect(counted?.[1]).toMatch(/^61 participants/i)
})
