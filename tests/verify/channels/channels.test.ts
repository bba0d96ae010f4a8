import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { PageChannel } from '../../../electron/hosts/chromium/pageChannel'
import { PageSeal } from '../../../electron/hosts/chromium/pageSeal'
import { makeSeal } from '../../../electron/preload/page/pageSeal'
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
  const seal = new PageSeal()
  const hears = { onRequest: heard, onPanicKey: () => undefined }
  new PageChannel(client as never, page, hears, seal)
  const coreKey = /"(.+)"/.exec(seal.prologue)?.[1] ?? ''
  const makeContext = (session: string, id: number, frameId: string, origin: string, isDefault = true) =>
    events.emit(`${session} Runtime.executionContextCreated`, {
      context: { id, origin, auxData: { isDefault, frameId } },
    })
  const say = (session: string, executionContextId: number, name: string, payload: string) =>
    events.emit(`${session} Runtime.bindingCalled`, { name, executionContextId, payload })
  const request = { id: 1, channel: 'dispatch', body: null }
  /** A page that begins there and asks something: as a page does, with a line of its own. */
  const call = (session: string, executionContextId: number, name = '__candorRaw') => {
    const line = makeSeal(coreKey)
    say(session, executionContextId, name, JSON.stringify({ hello: line.publicKey }))
    say(session, executionContextId, name, JSON.stringify({ sealed: line.seal(request) }))
  }
  call('s', 1)
  makeContext('s', 2, 'a frame within', page.origin)
  makeContext('s', 3, 'main', 'https://example.com')
  makeContext('s', 4, 'main', page.origin, false)
  makeContext('other', 5, 'main', page.origin)
  for (const id of [1, 2, 3, 4, 5]) call('s', id)
  expect(heard).not.toHaveBeenCalled()
  makeContext('s', 6, 'main', page.origin)
  call('other', 6)
  call('s', 6, 'another binding')
  call('s', 2)
  expect(heard).not.toHaveBeenCalled()
  // Nobody else has a line, not even within the page: what isn't sealed, or is sealed by another, isn't heard.
  say('s', 6, '__candorRaw', JSON.stringify(request))
  say('s', 6, '__candorRaw', JSON.stringify({ sealed: makeSeal(coreKey).seal(request) }))
  expect(heard).not.toHaveBeenCalled()
  call('s', 6)
  call('s', 6)
  expect(heard).toHaveBeenCalledOnce()
  // A page that has gone elsewhere isn't heard any more, not even in a context that was its own.
  makeContext('s', 7, 'main', 'https://example.com')
  call('s', 6)
  call('s', 7)
  expect(heard).toHaveBeenCalledOnce()
})
