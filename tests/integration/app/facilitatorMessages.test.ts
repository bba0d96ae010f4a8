import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  FacilitatorMessage,
  type WholeSnapshot,
} from '../../../shared/contracts/facilitatorMessage'
import { freshFolder } from '../../builders/folders'
import { aPress, commandFor } from '../../builders/presses'
import { Sitting } from '../../builders/sitting'

/* What the facilitator's window is told after a change, and what it makes of it. */

const sample = async (): Promise<Sitting> => {
  const sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  await sitting.openProjector()
  return sitting
}

const askForAll = async (sitting: Sitting): Promise<unknown> =>
  copy((await sitting.ask<WholeSnapshot>({ type: 'app.snapshot' })).whole)

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const listMessages = (sitting: Sitting): FacilitatorMessage[] =>
  sitting.host.pushed
    .filter(({ role }) => role === 'facilitator')
    .map(({ message }) => FacilitatorMessage.parse(message))

const turns = ['press', 'press', 'press', 'press', 'next', 'undo', 'home', 'pane', 'theme'] as const

test('what is told after each change comes to what is so, whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ press: aPress(), turn: fc.constantFrom(...turns) }), {
        minLength: 20,
        maxLength: 60,
      }),
      async (happenings) => {
        const sitting = await sample()
        const { meetingId } = sitting
        for (const { press, turn } of happenings) {
          const { workgroups } = sitting.candor
          if (turn === 'press' && workgroups.current !== null)
            await sitting.say(commandFor(workgroups.current.record, press))
          if (turn === 'next') await sitting.say({ type: 'projector.next' })
          if (turn === 'undo') await sitting.say({ type: 'app.undo' })
          if (turn === 'pane') await sitting.say({ type: 'pane.open', rehearsal: true })
          if (turn === 'theme')
            await sitting.say({ type: 'app.theme', theme: press.kind % 2 === 0 ? 'dark' : 'light' })
          if (turn === 'home') {
            const isOpen = sitting.open.meetingId !== null
            await sitting.say({ type: 'app.openMeeting', meetingId: isOpen ? null : meetingId })
          }
          expect(sitting.snapshot).toEqual(await askForAll(sitting))
        }
        await sitting.candor.close()
      },
    ),
    { numRuns: 12 },
  )
}, 60_000)

test('an ordinary change tells what it changed and nothing else', async () => {
  const sitting = await sample()
  const all = JSON.stringify(await askForAll(sitting)).length
  const before = listMessages(sitting).length
  const { id } = sitting.item('')
  await sitting.must({ type: 'item.notes', id, notes: 'Dark again.' })
  const told = listMessages(sitting).slice(before)
  expect(told.every((message) => 'after' in message)).toBe(true)
  expect(JSON.stringify(told)).toContain('Dark again.')
  expect(JSON.stringify(told).length).toBeLessThan(all / 5)
})

test('a window that knows everything is told nothing', async () => {
  const sitting = await sample()
  await sitting.ask({ type: 'app.snapshot' })
  const before = listMessages(sitting).length
  await sitting.ask({ type: 'app.snapshot' })
  await sitting.must({ type: 'app.active' })
  expect(listMessages(sitting)).toHaveLength(before)
})

test('a page that begins anew is told all of it', async () => {
  const sitting = await sample()
  await sitting.candor.open()
  const last = listMessages(sitting).at(-1)
  expect(last !== undefined && 'whole' in last).toBe(true)
  expect(sitting.snapshot).toEqual(await askForAll(sitting))
})

test('what is private is told each time while it is shown, and is gone with the next message', async () => {
  const sitting = await sample()
  await sitting.must({ type: 'pane.open', rehearsal: true })
  await sitting.must({ type: 'app.theme', theme: 'dark' })
  expect(sitting.snapshot.restricted).not.toBeNull()
  await sitting.must({ type: 'pane.close' })
  const last = listMessages(sitting).at(-1)
  expect(last !== undefined && 'after' in last && last.parts.restricted).toBeNull()
  expect(sitting.snapshot.restricted).toBeNull()
})
