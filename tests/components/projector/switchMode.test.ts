import { expect, test } from 'vitest'
import { Client } from '../../../renderer/facilitator/client/client'
import { switchMode } from '../../../renderer/facilitator/projector/switchMode'
import { snapshotWith, wholly } from '../snapshots'

type Asked = { readonly type: string; answer: (value: unknown) => void }

/** A page with a projector that shows something, and a core that answers when it is told to. */
function aPage(mode: 'live' | 'blank' = 'live'): { client: Client; asked: Asked[] } {
  const asked: Asked[] = []
  let push: (snapshot: unknown) => void = () => undefined
  const client = new Client({
    dispatch: ({ type }) => new Promise((answer) => asked.push({ type, answer })),
    query: () => Promise.resolve(null),
    onSnapshot: (listener) => {
      push = listener
      return () => undefined
    },
  })
  const { projector, ...rest } = snapshotWith({})
  push(wholly({ ...rest, projector: { ...projector, mode } }))
  return { client, asked }
}

const done = { ok: true, value: { id: null } }
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

test('a second press before the answer takes the first back', () => {
  const { client, asked } = aPage()
  for (let press = 0; press < 3; press += 1) switchMode(client, 'frozen')
  expect(asked.map(({ type }) => type)).toEqual([
    'projector.freeze',
    'projector.unfreeze',
    'projector.freeze',
  ])
})

test('what one press was told doesn’t end what a later one waits for', async () => {
  const { client, asked } = aPage()
  switchMode(client, 'blank')
  switchMode(client, 'blank')
  asked[0]?.answer(done)
  await settle()
  switchMode(client, 'blank')
  expect(asked.at(-1)?.type).toBe('projector.blank')
})

test('once answered, a press goes by what the projector is: one that went blank stays blank', async () => {
  const { client, asked } = aPage()
  switchMode(client, 'blank')
  asked[0]?.answer(done)
  await settle()
  // No snapshot has told of the blank yet: the wish is said again, never its opposite.
  switchMode(client, 'blank')
  expect(asked.map(({ type }) => type)).toEqual(['projector.blank', 'projector.blank'])
})

test('a blank projector is shown again, and freezing one freezes it', () => {
  const { client, asked } = aPage('blank')
  switchMode(client, 'blank')
  switchMode(client, 'frozen')
  expect(asked.map(({ type }) => type)).toEqual(['projector.unblank', 'projector.freeze'])
})
