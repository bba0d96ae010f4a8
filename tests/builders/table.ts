import { applyChanges } from '../../shared/kernel/compartment'
import { agendaOf } from '../../shared/meeting/select'
import type { AgendaItem, Meeting } from '../../shared/meeting/tables'
import type { Command } from '../../shared/record/commands'
import { decide } from '../../shared/record/decide'
import type { Change, SharedRecord } from '../../shared/record/record'
import { aRecord } from './record'
import { tenOClock } from './recordDefaults'

/**
 * A table one can sit down at: gives commands to a record as the core does, with a clock that
 * stands still until it is moved and ids that count up.
 */
export class Table {
  now = tenOClock
  private ids = 0
  readonly newId = (): string => `new-${(this.ids += 1)}`

  constructor(readonly record: SharedRecord = aRecord().build()) {}

  /** Gives a command; the refusal's message, or null when it was done. */
  say(command: Command): string | null {
    const decided = decide(this.record, command, { now: this.now, newId: this.newId })
    if (!decided.ok) return decided.refusal.message
    applyChanges(this.record, decided.value)
    return null
  }

  /** Gives a command that must be done, and returns the id of the first row it touched. */
  must(command: Command): string {
    const changes = this.changesOf(command)
    applyChanges(this.record, changes)
    const [first] = changes
    if (first === undefined) throw new Error(`${command.type} changed nothing`)
    return first.op === 'put' ? first.row.id : first.id
  }

  /** What a command that must be done would change. */
  changesOf(command: Command): readonly Change[] {
    const decided = decide(this.record, command, { now: this.now, newId: this.newId })
    if (!decided.ok) throw new Error(`${command.type} was refused: ${decided.refusal.message}`)
    return decided.value
  }

  wait(minutes: number): this {
    this.now += minutes * 60_000
    return this
  }

  item(id: string): AgendaItem {
    const row = this.record.agendaItem.get(id)
    if (row === undefined) throw new Error(`no item ${id}`)
    return row
  }

  meeting(id: string): Meeting {
    const row = this.record.meeting.get(id)
    if (row === undefined) throw new Error(`no meeting ${id}`)
    return row
  }

  /** Prepares a meeting on a day and returns its id. */
  prepare(date = '2026-03-03'): string {
    const fields = { date, startTime: '10:00', place: 'Tern Street Library' }
    const people = { facilitator: 'Odile Marsh', noteTaker: 'Bram Okafor' }
    return this.must({ type: 'meeting.create', fields: { ...fields, ...people } })
  }

  /** Adds an item to a meeting and returns its id. */
  add(meetingId: string, title: string, fields: Partial<ItemFields> = {}): string {
    return this.must({
      type: 'item.add',
      meetingId,
      fields: {
        title,
        part: 'A',
        purpose: 'discuss',
        presenter: 'R. Adeyo',
        minutes: 10,
        neighborhoodIds: [],
        ...fields,
      },
    })
  }

  titles(meetingId: string): string[] {
    return agendaOf(this.record, meetingId).map((row) => row.title)
  }
}

type ItemFields = Extract<Command, { type: 'item.add' }>['fields']

/** A table with a meeting that has been prepared. */
export function aTable(): { table: Table; meetingId: string } {
  const table = new Table(
    aRecord()
      .withNeighborhoods('Heron Flats', 'Millrace')
      .withMember('Odile Marsh')
      .withMember('R. Adeyo', { neighborhoodIds: ['heron-flats'] })
      .build(),
  )
  return { table, meetingId: table.prepare() }
}

/** A table whose meeting has started, with two items in Part A and one in Part B. */
export function aRunningTable(): {
  table: Table
  meetingId: string
  shelter: string
  benches: string
  coordination: string
} {
  const { table, meetingId } = aTable()
  const shelter = table.add(meetingId, 'Heron Flats bus shelter')
  const benches = table.add(meetingId, 'Benches outside the library')
  const coordination = table.add(meetingId, 'Care coordination', { part: 'B' })
  table.must({ type: 'meeting.start', meetingId })
  return { table, meetingId, shelter, benches, coordination }
}

/** Ends its meeting with all items left, and starts the next one, two weeks later; returns that one's id. */
export function goToNextMeeting({
  table,
  meetingId,
  shelter,
  benches,
  coordination,
}: ReturnType<typeof aRunningTable>): string {
  table.must({ type: 'meeting.wrapUp', meetingId })
  for (const id of [shelter, benches, coordination])
    table.must({ type: 'item.leave', id, outcome: 'closed', reason: 'No time' })
  table.must({ type: 'meeting.end', meetingId })
  const next = table.prepare('2026-03-17')
  table.must({ type: 'meeting.start', meetingId: next })
  return next
}
