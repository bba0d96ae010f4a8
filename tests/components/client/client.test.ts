import { describe, expect, it } from 'vitest'
import type { FacilitatorBridge } from '../../../renderer/facilitator/client/bridge'
import { Client } from '../../../renderer/facilitator/client/client'
import { defaultSettings } from '../../../shared/restricted/state'
import { snapshotWith, wholly } from '../snapshots'

/** A bridge that answers whatever a broken core might. */
function bridgeSaying(answer: () => Promise<unknown>): {
  bridge: FacilitatorBridge
  push: (snapshot: unknown) => void
  say: (message: unknown) => void
} {
  const listeners: ((snapshot: unknown) => void)[] = []
  return {
    push: (snapshot) => listeners.forEach((listener) => listener(wholly(snapshot))),
    say: (message) => listeners.forEach((listener) => listener(message)),
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

/** Every string that is held somewhere in an object, also as a key. */
function* strings(held: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof held === 'string') yield held
  if (typeof held !== 'object' || held === null || seen.has(held)) return
  seen.add(held)
  const inside =
    held instanceof Map || held instanceof Set ? [...held].flat() : Object.entries(held).flat()
  for (const one of inside) yield* strings(one, seen)
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
      await client.dispatch({ type: 'projector.next' }),
      await client.ask({ type: 'document.render', ref: { document: 'minutes', meetingId: 'm' } }),
      await client.ask({ type: 'reportBack.draft', meetingId: 'm', audienceId: 'n' }),
      await client.ask({ type: 'agenda.pickFile' }),
    ])
      expect(result).toMatchObject({
        ok: false,
        refusal: { message: 'Candor could not answer. What you typed is still here; try again.' },
      })
  })

  it('asks for the same new thing once while it is on its way, and for the next one again', async () => {
    const asked: unknown[] = []
    const { bridge } = bridgeSaying(() => Promise.resolve({ ok: true, value: { id: 'a1' } }))
    const client = new Client({
      ...bridge,
      dispatch: (command) => bridge.dispatch(command).finally(() => asked.push(command)),
    })
    const [first, second] = await Promise.all([
      client.dispatch({ type: 'item.import', meetingId: 'm', items: [] }),
      client.dispatch({ type: 'item.import', meetingId: 'm', items: [] }),
    ])
    expect(second).toEqual(first)
    expect(asked).toHaveLength(1)
    await client.dispatch({ type: 'item.import', meetingId: 'm', items: [] })
    expect(asked).toHaveLength(2)
    await Promise.all([
      client.dispatch({ type: 'app.undo' }),
      client.dispatch({ type: 'app.undo' }),
    ])
    expect(asked).toHaveLength(4)
  })

  it('makes one workgroup of a key that bounces, and keeps its passphrase no longer than that', async () => {
    const asked: unknown[] = []
    const { bridge } = bridgeSaying(() => Promise.resolve({ ok: true, value: { id: 'w1' } }))
    const client = new Client({
      ...bridge,
      dispatch: (command) => bridge.dispatch(command).finally(() => asked.push(command)),
    })
    const make = (passphrase: string): Promise<unknown> =>
      client.dispatch({
        type: 'app.newWorkgroup',
        name: 'Larkmoor LEAD OWG',
        goalSentence: 'Health and safety.',
        neighborhoods: ['Heron Flats'],
        passphrase,
      })
    const said = 'seven herons cross the millrace'
    const [first, second] = [make(said), make(said)]
    const other = make('nine herons cross the millrace')
    expect([...strings(client)].filter((text) => text.includes(said))).toEqual([said])
    expect(await second).toEqual(await first)
    await other
    expect(asked).toHaveLength(2)
    expect([...strings(client)].filter((text) => text.includes('herons'))).toEqual([])
    await make(said)
    expect(asked).toHaveLength(3)
  })

  it('hands on success and refusals as they are', async () => {
    const done = { ok: true, value: { id: 'item-1' } }
    const said = new Client(bridgeSaying(() => Promise.resolve(done)).bridge)
    expect(await said.dispatch({ type: 'projector.next' })).toEqual(done)
    const no = { ok: false, refusal: { message: 'This is the last view.', field: 'slide' } }
    const refused = new Client(bridgeSaying(() => Promise.resolve(no)).bridge)
    expect(await refused.dispatch({ type: 'projector.next' })).toEqual(no)
  })

  it('keeps the last good snapshot when a malformed one arrives', () => {
    const { bridge, push, say } = bridgeSaying(() => Promise.resolve(null))
    const client = new Client(bridge, (failure) => reported.push(failure))
    const reported: unknown[] = []
    let told = 0
    client.subscribe(() => (told += 1))
    push(snapshotWith())
    const good = client.get()
    expect(good?.snapshot.host).toBe('chromium')
    const foreign = { ...snapshotWith(), host: 'browser' }
    for (const message of [null, 'text', {}, snapshotWith(), wholly(foreign)])
      expect(() => say(message)).not.toThrow()
    expect(client.get()).toBe(good)
    expect(told).toBe(1)
    expect(reported).toHaveLength(5)
  })
})

describe('the panic key', () => {
  const note = {
    id: 'n',
    meetingId: 'm',
    itemId: 'i',
    text: 'Umber kestrel',
    author: '',
    disposeOn: '2027-01-05',
    warnedAt: null,
    createdAt: 0,
    updatedAt: 0,
  }
  const open = snapshotWith({
    pane: { ...snapshotWith().pane, open: true, checked: true },
    restricted: {
      notes: [note],
      settings: defaultSettings,
      participants: [],
      cases: [],
      followUpsToAdd: 0,
      personClosed: '',
      concerns: [],
      reporters: [],
      file: null,
      hold: null,
    },
  })
  const fail = (failure: unknown): never => {
    throw failure
  }
  const privateOf = (client: Client): unknown => client.get()?.snapshot.restricted
  const paneOf = (client: Client) => client.get()?.snapshot.pane

  it('takes what is private off the screen with the press, before the core has heard of it', async () => {
    const heard: boolean[] = []
    let answer: (value: unknown) => void = () => undefined
    const { bridge, push } = bridgeSaying(() => new Promise((resolve) => (answer = resolve)))
    let paint: () => void = () => undefined
    const painted = new Promise<void>((resolve) => (paint = resolve))
    const client = new Client(bridge, fail, () => painted)
    push(open)
    expect(privateOf(client)).not.toBeNull()
    client.subscribeHiding(() => heard.push(client.isHiding()))
    const pressed = client.panic()
    expect(heard).toEqual([true])
    expect(client.isHiding()).toBe(true)
    // Nothing else is drawn before it is painted away, whatever comes meanwhile.
    const before = client.get()
    push({ ...open, undo: 'Edit meeting' })
    expect(client.get()).toBe(before)
    paint()
    await painted
    // A change from before the press came late.
    expect(client.get()?.snapshot.undo).toBe('Edit meeting')
    expect(JSON.stringify(client.get()?.snapshot)).not.toContain('Umber')
    push(snapshotWith({ pane: { ...snapshotWith().pane, panic: 'on' } }))
    answer({ ok: true, value: { id: null } })
    expect(await pressed).toMatchObject({ ok: true })
    expect(client.isHiding()).toBe(false)
    expect(paneOf(client)).toMatchObject({ open: false, panic: 'on' })
    push(snapshotWith({ pane: { ...snapshotWith().pane, panic: 'asked' } }))
    expect(paneOf(client)?.panic).toBe('asked')
  })

  it('that reaches nobody keeps it off the screen, and doesn’t say that the projector is black', async () => {
    const { bridge, push } = bridgeSaying(() => Promise.reject(new Error('gone')))
    const client = new Client(bridge, fail, () => Promise.resolve())
    push(open)
    expect(await client.panic()).toMatchObject({ ok: false })
    expect(privateOf(client)).toBeNull()
    expect(paneOf(client)?.panic).toBe('off')
  })
})
