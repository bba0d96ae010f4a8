import { describe, expect, it } from 'vitest'
import type { FacilitatorBridge } from '../../renderer/facilitator/state/bridge'
import { Client } from '../../renderer/facilitator/state/client'
import { snapshotWith } from './snapshots'

/** A bridge that answers whatever a broken core might. */
function bridgeSaying(answer: () => Promise<unknown>): {
  bridge: FacilitatorBridge
  push: (snapshot: unknown) => void
} {
  const listeners: ((snapshot: unknown) => void)[] = []
  return {
    push: (snapshot) => listeners.forEach((listener) => listener(snapshot)),
    bridge: {
      dispatch: answer,
      query: answer,
      onSnapshot: (listener) => {
        listeners.push(listener)
        return () => undefined
      },
    },
  }
}

const malformed: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['nothing', () => Promise.resolve(undefined)],
  ['null', () => Promise.resolve(null)],
  ['a bare true', () => Promise.resolve(true)],
  ['ok without a value', () => Promise.resolve({ ok: true })],
  ['ok with a foreign value', () => Promise.resolve({ ok: true, value: { id: 7 } })],
  ['ok as a word', () => Promise.resolve({ ok: 'true', value: { id: null } })],
  ['a refusal without words', () => Promise.resolve({ ok: false, refusal: {} })],
  ['a failure', () => Promise.reject(new Error('gone'))],
]

describe('the connection to the core', () => {
  it.each(malformed)('never takes %s for success', async (_, answer) => {
    const client = new Client(bridgeSaying(answer).bridge)
    for (const result of [
      await client.dispatch({ type: 'room.next' }),
      await client.paper({ paper: 'minutes', meetingId: 'm' }),
      await client.drafts('m', 'n'),
      await client.pickAgenda(),
    ])
      expect(result).toMatchObject({
        ok: false,
        refusal: { message: 'Candor could not answer. What you typed is still here; try again.' },
      })
  })

  it('hands on success and refusals as they are', async () => {
    const done = { ok: true, value: { id: 'item-1' } }
    const said = new Client(bridgeSaying(() => Promise.resolve(done)).bridge)
    expect(await said.dispatch({ type: 'room.next' })).toEqual(done)
    const no = { ok: false, refusal: { message: 'This is the last view.', field: 'slide' } }
    const refused = new Client(bridgeSaying(() => Promise.resolve(no)).bridge)
    expect(await refused.dispatch({ type: 'room.next' })).toEqual(no)
  })

  it('keeps the last good snapshot when a malformed one arrives', () => {
    const { bridge, push } = bridgeSaying(() => Promise.resolve(null))
    const client = new Client(bridge, (failure) => reported.push(failure))
    const reported: unknown[] = []
    let told = 0
    client.subscribe(() => (told += 1))
    push(snapshotWith())
    const good = client.get()
    expect(good?.snapshot.host).toBe('chromium')
    for (const message of [null, 'text', {}, { ...snapshotWith(), host: 'browser' }])
      expect(() => push(message)).not.toThrow()
    expect(client.get()).toBe(good)
    expect(told).toBe(1)
    expect(reported).toHaveLength(4)
  })
})
