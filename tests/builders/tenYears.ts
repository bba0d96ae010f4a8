import type { ActionStatus } from '../../shared/actions/tables'
import { applyChanges } from '../../shared/kernel/compartment'
import type { ItemStatus } from '../../shared/meeting/tables'
import { put, type SharedRecord } from '../../shared/record/record'
import type { Rows } from '../../shared/record/tables'
import { aRecord } from './record'
import { nothingSaid, tenOClock } from './recordDefaults'

/*
 * A workgroup that has met every week for ten years: the same record every time, large enough to
 * show what grows with the years. Every row's words come from lists, common ones more often.
 */

const week = 7 * 86_400_000

/** Numbers that look random and are the same in every run (xorshift). */
class Dice {
  constructor(private state: number) {}

  /** A whole number below `sides`. */
  roll(sides: number): number {
    this.state ^= this.state << 13
    this.state ^= this.state >>> 17
    this.state ^= this.state << 5
    return Math.abs(this.state) % sides
  }

  from<T>(choices: readonly T[]): T {
    const choice = choices[this.roll(choices.length)]
    if (choice === undefined) throw new Error('nothing to choose from')
    return choice
  }
}

const places = ['Heron Flats', 'Millrace', 'Tern Street', 'Saltworks', 'Old Quarry', 'Juniper Rise']
const people = [
  'Odile Marsh',
  'Tomas Reyl',
  'R. Adeyo',
  'Ines Calloway',
  'Dao Phạm Thị Hồng',
  'Lena Voss',
  'አበበ በቀለ ወልደማርያም',
  'ጸሐይ ኃይሉ',
  'ليلى عبد الرحمن الحداد',
  'أحمد الشريف',
  'Nguyễn Văn Đức',
  'Marcus Teague',
  'Bea Lindqvist',
  'Yusuf Karim',
  'Noor Haddad',
  'Grace Oduya',
  'Hana Sorel',
]
const subjects =
  'shelter lights benches library playground crossing alley market station bridge clinic office hours outreach needles bin noise parking lot stairs underpass bus stop toilet water fountain lamp corner store fence path garden school kitchen shower laundry van storage door camera sign bench trash'.split(
    ' ',
  )
const verbs =
  'ask visit repair walk call write measure clean open close move paint translate print meet listen bring count invite'.split(
    ' ',
  )
const filler =
  'the at night in the morning again since August with two workers and nobody answered because people wait in the dark near the gate every week until winter on weekends after work behind it for the neighbors who live there'.split(
    ' ',
  )

function sentence(dice: Dice, words: number): string {
  const said = [dice.from(verbs), dice.from(subjects)]
  while (said.length < words)
    said.push(dice.roll(3) === 0 ? dice.from(subjects) : dice.from(filler))
  // A number now and then: house blocks, counts, hours. It keeps the vocabulary growing as real words do.
  if (dice.roll(3) === 0) said.push(`${dice.from(subjects)}${dice.roll(20_000)}`)
  return said.join(' ')
}

/** How many rows of each kind a meeting leaves: 192 that hold words, 20 that don't. */
const ofEachMeeting = {
  items: 20,
  concerns: 70,
  decisions: 25,
  actions: 35,
  updates: 42,
  seats: 20,
}

/** The record after so many weekly meetings; 520 of them are ten years and a good 110,000 rows. */
export function weeklyMeetings(count: number): SharedRecord {
  const record = aRecord()
    .withNeighborhoods(...places)
    .build()
  for (const [position, name] of people.entries())
    add(record, 'member', {
      id: `p${position}`,
      name,
      organization: 'Larkmoor LEAD',
      email: '',
      role: 'other' as const,
      neighborhoodIds: [],
      recipientCategory: '',
      position,
      retired: false,
    })
  const dice = new Dice(20_260_303)
  for (let number = 0; number < count; number += 1) addMeeting(record, dice, number)
  return record
}

const add = <T extends keyof Rows>(record: SharedRecord, table: T, row: Rows[T]): void =>
  void applyChanges(record, [put(table, row)])

function addMeeting(record: SharedRecord, dice: Dice, number: number): void {
  const at = tenOClock + number * week
  const meetingId = `m${number}`
  add(record, 'meeting', {
    id: meetingId,
    date: new Date(at).toISOString().slice(0, 10),
    startTime: '10:00',
    place: 'Tern Street Library',
    facilitator: 'Odile Marsh',
    noteTaker: 'Tomas Reyl',
    phase: 'ended',
    startedAt: at,
    partAClosedAt: null,
    endedAt: at + 5_400_000,
    heldUntil: at + 5_400_000,
    cancelledAt: null,
    scheduleRevision: 0,
    scheduledAt: null,
    showOverruns: false,
  })
  const ids = [...record.neighborhood.keys()]
  const stamp = { recordedAt: at, changedAt: at }
  for (let n = 0; n < ofEachMeeting.items; n += 1)
    add(record, 'agendaItem', anItem(dice, { meetingId, n, at, ids }))
  const entry = (kind: string, n: number) => ({
    id: `${kind}${number}-${n}`,
    meetingId,
    itemId: `i${meetingId}-${n % 20}`,
    ...stamp,
    wording: sentence(dice, 9),
  })
  for (let n = 0; n < ofEachMeeting.concerns; n += 1)
    add(record, 'heardStatement', {
      ...entry('c', n),
      neighborhoodId: dice.from(ids),
      source: '',
      concernId: null,
    })
  for (let n = 0; n < ofEachMeeting.decisions; n += 1)
    add(record, 'decision', {
      ...entry('d', n),
      rationale: sentence(dice, 6),
      dissent: '',
      ...nothingSaid,
    })
  for (let n = 0; n < ofEachMeeting.actions; n += 1)
    addAction(record, dice, { ...entry('a', n), at, ids, open: number > 515 && n < 12 })
  for (let n = 0; n < ofEachMeeting.updates; n += 1)
    addUpdate(record, dice, { id: `u${number}-${n}`, meetingId, at, number })
  for (let n = 0; n < ofEachMeeting.seats; n += 1)
    add(record, 'attendance', {
      id: `t${number}-${n}`,
      meetingId,
      memberId: `p${n}`,
      timeIn: at,
      timeOut: null,
      presence: 'room',
      aloneAt: null,
    })
}

const outcomes: readonly ItemStatus[] = ['done', 'done', 'done', 'closed', 'done', 'done']

const anItem = (
  dice: Dice,
  from: { meetingId: string; n: number; at: number; ids: string[] },
): Rows['agendaItem'] => ({
  id: `i${from.meetingId}-${from.n}`,
  meetingId: from.meetingId,
  position: from.n,
  part: from.n < 16 ? 'A' : 'B',
  title: sentence(dice, 5),
  purpose: 'discuss',
  presenter: dice.from(people),
  minutes: 5,
  neighborhoodIds: [dice.from(from.ids)],
  notes: sentence(dice, 25),
  status: dice.from(outcomes),
  statusReason: '',
  startedAt: null,
  usedMs: 300_000,
  parkedAtTable: false,
  beganAt: from.at,
  stoppedAt: from.at,
  carriedFromId: null,
  timesCarried: 0,
  addedAt: from.at,
  changedAt: from.at,
})

type Entry = Pick<
  Rows['actionItem'],
  'id' | 'meetingId' | 'itemId' | 'wording' | 'recordedAt' | 'changedAt'
>

function addAction(
  record: SharedRecord,
  dice: Dice,
  { at, ids, open, ...entry }: Entry & { at: number; ids: string[]; open: boolean },
): void {
  const owner = dice.from(people)
  const due = new Date(at + 2 * week).toISOString().slice(0, 10)
  const status: ActionStatus = open ? 'open' : dice.from(['done', 'done', 'not done', 'dropped'])
  add(record, 'actionItem', {
    ...entry,
    owner,
    helpers: [],
    due,
    status,
    obstacle: '',
    neighborhoodIds: [dice.from(ids)],
    givenOwner: owner,
    givenDue: due,
    givenReason: '',
    needs: [],
  })
}

function addUpdate(
  record: SharedRecord,
  dice: Dice,
  from: { id: string; meetingId: string; at: number; number: number },
): void {
  const actionId = `a${Math.max(0, from.number - 1)}-${dice.roll(ofEachMeeting.actions)}`
  add(record, 'actionUpdate', {
    id: from.id,
    actionId,
    meetingId: from.meetingId,
    status: 'done',
    due: '',
    obstacle: sentence(dice, 7),
    owner: dice.from(people),
    recordedAt: from.at,
  })
}
