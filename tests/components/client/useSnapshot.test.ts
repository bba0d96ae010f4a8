import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FacilitatorMessages } from '../../../electron/app/facilitatorMessages'
import { Client } from '../../../renderer/facilitator/client/client'
import { withSameParts } from '../../../renderer/facilitator/client/structuralSharing'
import type { FacilitatorSnapshot } from '../../../shared/contracts/facilitator'
import { applyChanges } from '../../../shared/kernel/compartment'
import { succeed } from '../../../shared/kernel/result'
import { type Change, emptyRecord, remove } from '../../../shared/record/record'
import { recordFromRows, recordWindow } from '../../../shared/record/recordWindow'
import { tableNames } from '../../../shared/record/tables'
import { aPress, commandFor } from '../../builders/presses'
import { begunTable } from '../../builders/begunTable'
import { Table } from '../../builders/table'
import { openAt, snapshotWith } from '../snapshots'

/** A page and the core it asks, over a wire on which messages can be lost, come twice, or come again late. */
class APage {
  private readonly messages = new FacilitatorMessages()
  private readonly sent: unknown[] = []
  private now = snapshotWith()
  private hear: (message: unknown) => void = () => undefined
  /** How often the page asked for all of it. */
  asked = 0
  readonly client = new Client({
    dispatch: () => Promise.resolve(null),
    query: () => {
      this.asked += 1
      return Promise.resolve(copy(succeed(this.messages.whole(this.now))))
    },
    onSnapshot: (listener) => {
      this.hear = listener
      return () => undefined
    },
  })

  /** Answers whether there was anything to tell. */
  tell(snapshot: FacilitatorSnapshot, wire: Wire = 'arrives'): boolean {
    this.now = snapshot
    const message = copy(this.messages.next(snapshot))
    if (message === null) return false
    this.sent.push(message)
    if (wire === 'is lost') return true
    if (wire === 'after an older one') this.hear(this.sent[Math.floor(this.sent.length / 2)])
    this.hear(message)
    if (wire === 'comes twice') this.hear(message)
    return true
  }
}

/** A message is a copy, as it is on every host. */
const copy = (message: unknown): unknown => JSON.parse(JSON.stringify(message))

const wires = ['arrives', 'arrives', 'is lost', 'comes twice', 'after an older one'] as const
type Wire = (typeof wires)[number]

const start = (): Table => begunTable('Odile Marsh')

/** What the core would tell of this record, at one of its meetings or none. */
function snapshotAt(table: Table, meeting: string | null, step: number): FacilitatorSnapshot {
  const meetingId = meeting !== null && table.record.meeting.has(meeting) ? meeting : null
  const open = openAt(table.record, meetingId ?? '')
  return snapshotWith({
    open: open === null ? null : { ...open, meetingId, revision: step },
    undo: step % 3 === 0 ? null : `step ${step}`,
  })
}

const happening = fc.record({
  press: aPress(),
  meeting: fc.constantFrom('now', 'now', 'next', null),
  /** Steps are undone, all told, or nothing is open for a while. */
  turn: fc.constantFrom('press', 'press', 'press', 'undo', 'leave'),
  wire: fc.constantFrom(...wires),
})

describe('what the page knows', () => {
  test('is what the core told last, whatever was lost, doubled or late before', async () => {
    let asked = 0
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 40 }), async (happenings) => {
        const table = start()
        const page = new APage()
        const undos: Change[][] = []
        for (const [step, { press, meeting, turn, wire }] of happenings.entries()) {
          if (turn === 'undo') applyChanges(table.record, undos.pop() ?? [])
          else undos.push(pressOnce(table, press))
          const snapshot = turn === 'leave' ? snapshotWith() : snapshotAt(table, meeting, step)
          const isTold = page.tell(snapshot, wire)
          // What the page asks for is answered before the next change, or after it.
          if (step % 2 === 0) await waitForAnswers()
          if (isTold && step % 2 === 0 && wire !== 'is lost') isAsTold(page.client, snapshot)
        }
        const last = snapshotAt(table, 'now', happenings.length)
        page.tell(last)
        await waitForAnswers()
        isAsTold(page.client, last)
        asked += page.asked
      }),
      { numRuns: 300 },
    )
    expect(asked).toBeGreaterThan(100)
  })
})

const waitForAnswers = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Gives a command if it is one that can be given now; returns what takes it back. */
function pressOnce(table: Table, press: Parameters<typeof commandFor>[1]): Change[] {
  const before = tableNames.map((name) => [name, [...table.record[name].values()]] as const)
  table.say(commandFor(table.record, press))
  return before.flatMap(([name, rows]) => [
    ...[...table.record[name].keys()].map((id) => remove(name, id)),
    // Each row is of its table, which the compiler can't follow over all of them.
    ...rows.map((row) => ({ op: 'put', table: name, row }) as Change),
  ])
}

function isAsTold(client: Client, message: FacilitatorSnapshot): void {
  const state = client.get()
  expect(state?.snapshot).toEqual(message)
  const rows = message.open?.record
  const read = state?.record ?? null
  expect(read === null).toBe(rows === undefined)
  if (read === null || rows === undefined) return
  for (const name of tableNames) expect([...read[name].values()], name).toEqual([...rows[name]])
}

describe('what is told again', () => {
  const table = start()
  const page = new APage()
  const { client } = page
  page.tell(snapshotAt(table, 'now', 1))
  const first = client.get()
  let times = 0
  client.subscribe(() => (times += 1))

  test('is no news to anybody', () => {
    page.tell(snapshotAt(table, 'now', 1))
    expect(client.get()).toBe(first)
    expect(times).toBe(0)
  })

  test('stays what it was, with its rows and tables, beside what is new', () => {
    const [item] = table.record.agendaItem.values()
    table.must({ type: 'item.notes', id: item?.id ?? '', notes: 'Dark again.' })
    page.tell(snapshotAt(table, 'now', 2))
    const next = client.get()
    expect(times).toBe(1)
    expect(next?.snapshot.projector).toBe(first?.snapshot.projector)
    expect(next?.record).not.toBe(first?.record)
    const changed = tableNames.filter((name) => next?.record?.[name] !== first?.record?.[name])
    expect(changed).toEqual(['agendaItem'])
    expect(next?.record?.meeting.get('now')).toBe(first?.record?.meeting.get('now'))
  })

  test('keeps the record while only what is around it changes', () => {
    const before = client.get()
    page.tell({ ...snapshotAt(table, 'now', 2), undo: 'agenda item: notes' })
    expect(client.get()?.record).toBe(before?.record)
    expect(client.get()?.snapshot.open).toBe(before?.snapshot.open)
  })
})

describe('the same parts', () => {
  test('never change what is said', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
        expect(withSameParts(before, now)).toEqual(now)
      }),
    )
    const odd: unknown = JSON.parse('{ "__proto__": false, "toString": 1 }')
    for (const before of [{}, odd]) expect(withSameParts(before, odd)).toEqual(odd)
    expect(withSameParts([], {})).toEqual({})
    expect(withSameParts(new Map(), new Map([['a', 1]]))).toEqual(new Map([['a', 1]]))
    expect(withSameParts({ a: undefined }, { b: undefined })).toEqual({ b: undefined })
  })

  test('are found whole when everything is the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(withSameParts(value, structuredClone(value))).toBe(value)
      }),
    )
  })

  test('are found by their ids when rows move', () => {
    const rows = [
      { id: 'a', text: '1' },
      { id: 'b', text: '2' },
    ] as const
    const moved = withSameParts(rows, [
      { id: 'new' },
      { id: 'b', text: '2' },
      { id: 'a', text: '1' },
    ])
    expect(moved[1]).toBe(rows[1])
    expect(moved[2]).toBe(rows[0])
    expect(withSameParts(rows, [rows[1], rows[0]])).toEqual([rows[1], rows[0]])
  })
})

test('a record without rows is the same record again', () => {
  const rows = recordWindow(emptyRecord(), null)
  const record = recordFromRows(rows)
  expect(recordFromRows(rows, { rows, record })).toBe(record)
})
