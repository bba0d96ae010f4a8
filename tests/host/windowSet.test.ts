import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import type { Browser } from '../../electron/hosts/chromium/browser'
import { WindowSet } from '../../electron/hosts/chromium/windowSet'
import type { WindowGone, WindowRole } from '../../electron/hosts/port'

/** A browser of which only the events count: it agrees to everything, and every page loads. */
function fakeBrowser() {
  const events = new EventEmitter()
  const client = {
    on: (name: string, listener: (params: object) => void, session = '') => {
      events.on(`${session} ${name}`, listener)
      return () => events.off(`${session} ${name}`, listener)
    },
    send: (method: string, _params: object, session = '') => {
      if (method === 'Page.navigate') events.emit(`${session} Page.loadEventFired`, {})
      return Promise.resolve({ windowId: 1, bounds: {}, result: {} })
    },
    abandon: () => undefined,
  }
  const openPage = (role: WindowRole) =>
    Promise.resolve({ sessionId: role, info: { targetId: role, browserContextId: role } })
  return { events, browser: { client, openPage } as unknown as Browser }
}

async function openSet(...roles: WindowRole[]) {
  const { events, browser } = fakeBrowser()
  const onGone = vi.fn<(role: WindowRole, why: WindowGone) => void>()
  const onLastClosed = vi.fn()
  const set = new WindowSet({
    initScript: () => '',
    splash: false,
    onGone,
    onLastClosed,
    beforeNavigate: () => Promise.resolve(),
    onRequest: () => Promise.resolve(null),
    onPanicKey: () => undefined,
    onEmpty: () => Promise.resolve(),
  })
  for (const role of roles) await set.open(browser, role, undefined, {})
  return { set, events, onGone, onLastClosed }
}

test('a crash stays a crash when the browser ends before it has told that the window is gone', async () => {
  const { set, events, onGone, onLastClosed } = await openSet('facilitator')
  events.emit('facilitator Inspector.targetCrashed', {})
  set.browserEnded('closed')
  expect(onGone.mock.calls).toEqual([['facilitator', 'crashed']])
  expect(onLastClosed).not.toHaveBeenCalled()
})

test('a browser that is closed closes its windows, the last one among them', async () => {
  const { set, onGone, onLastClosed } = await openSet('facilitator', 'projector')
  set.browserEnded('closed')
  expect(onGone.mock.calls).toEqual([
    ['facilitator', 'closed'],
    ['projector', 'closed'],
  ])
  expect(onLastClosed).toHaveBeenCalledTimes(1)
})
