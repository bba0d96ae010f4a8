import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { PageChannel } from '../../../electron/hosts/chromium/pageChannel'
import { sendRequests } from './calls'
import { isWired, registered, rows } from './table'

test('the table has every channel there is, each for its own role', () => {
  expect(rows).toHaveLength(registered)
  for (const { role, channel } of rows) {
    expect(isWired(role, channel), channel).toBe(true)
    expect(isWired(role === 'projector' ? 'facilitator' : 'projector', channel)).toBe(false)
  }
})

test('whatever a page or a stranger sends is refused, and told nothing', async () => {
  const calls = await sendRequests(2_000, 3)
  expect(calls.first).toBe('')
  expect(calls).toMatchObject({ sent: 2_000, taken: 0, uncaught: 0, telling: 0 })
  for (const [sender, count] of Object.entries(calls.bySender))
    expect(count, sender).toBeGreaterThan(20)
})

test('the browser host hears its page’s own frame on its own origin alone', () => {
  const events = new EventEmitter()
  const client = {
    on: (name: string, listener: (params: unknown) => void, session: string) =>
      events.on(`${session} ${name}`, listener),
    send: () => Promise.resolve({ result: {} }),
  }
  const heard = vi.fn(() => Promise.resolve(null))
  const page = { sessionId: 's', targetId: 'main', origin: 'https://facilitator.invalid' }
  new PageChannel(client as never, page, { onRequest: heard, onPanicKey: () => undefined })
  const made = (session: string, id: number, frameId: string, origin: string, isDefault = true) =>
    events.emit(`${session} Runtime.executionContextCreated`, {
      context: { id, origin, auxData: { isDefault, frameId } },
    })
  const call = (session: string, executionContextId: number, name = '__candorRaw') =>
    events.emit(`${session} Runtime.bindingCalled`, {
      name,
      executionContextId,
      payload: '{"id":1,"channel":"dispatch","body":null}',
    })
  call('s', 1)
  made('s', 2, 'a frame within', page.origin)
  made('s', 3, 'main', 'https://example.com')
  made('s', 4, 'main', page.origin, false)
  made('other', 5, 'main', page.origin)
  for (const id of [1, 2, 3, 4, 5]) call('s', id)
  expect(heard).not.toHaveBeenCalled()
  made('s', 6, 'main', page.origin)
  call('other', 6)
  call('s', 6, 'another binding')
  call('s', 2)
  expect(heard).not.toHaveBeenCalled()
  call('s', 6)
  expect(heard).toHaveBeenCalledOnce()
  // A page that has gone elsewhere isn't heard any more, not even in a context that was its own.
  made('s', 7, 'main', 'https://example.com')
  call('s', 6)
  call('s', 7)
  expect(heard).toHaveBeenCalledOnce()
})
