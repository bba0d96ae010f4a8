import { randomBytes } from 'node:crypto'
import { clocksHere } from '../../../electron/kernel/clock'
import { keeperHere } from '../../../electron/storage/store/databaseWorker'
import { nodeFiles } from '../../../electron/storage/vault/nodeFiles'
import type { OpenWorkgroup } from '../../../electron/workgroup/openWorkgroup'
import { Workgroups } from '../../../electron/workgroup/workgroups'
import type { Command } from '../../../shared/record/commands'
import { passphrase } from '../../e2e/pages/facilitator'

/** A workgroup with years of meetings behind it, and one to hold now. */
export interface BigWorkgroup {
  readonly id: string
  /** The meeting with the steps to show. */
  readonly meetingId: string
  /** Items of old meetings, to write to while the new one is measured. */
  readonly oldItems: readonly string[]
}

/** As long as the notes of an item can be; random, so that nothing makes them smaller on disk. */
export const longNotes = (): string => randomBytes(9_900).toString('hex')

const itemsEach = 25
const stepItems = 40

const fieldsOf = (title: string) => ({
  part: 'A' as const,
  title,
  purpose: 'discuss' as const,
  presenter: 'Odile Marsh',
  minutes: 5,
  neighborhoodIds: [],
})
const meetingFields = (date: string) => ({
  date,
  startTime: '10:00',
  place: 'Tern Street Library',
  facilitator: 'Odile Marsh',
  noteTaker: 'Bram Okafor',
})

/** Makes a workgroup of about so many megabytes, through the commands a person's presses make. */
export const bigWorkgroup = (dataDir: string, megabytes: number): Promise<BigWorkgroup> =>
  makeWorkgroup(dataDir, (workgroup) =>
    fill(workgroup, Math.ceil((megabytes * 1_000_000) / 20_000)),
  )

/** A workgroup with one meeting that goes on: sixty items, and eighty people at the table. */
export interface FullMeeting {
  readonly id: string
  readonly meetingId: string
  readonly itemIds: readonly string[]
}

/** Makes such a workgroup, through the commands a person's presses make. */
export const fullMeeting = (dataDir: string): Promise<FullMeeting> =>
  makeWorkgroup(dataDir, fillMeeting)

const peopleAtTable = 80
const itemsOfMeeting = 60

async function fillMeeting(workgroup: OpenWorkgroup): Promise<FullMeeting> {
  const run = runIn(workgroup)
  const people = Array.from({ length: peopleAtTable }, (_, at) => ({
    name: `Person ${at + 1} of Larkmoor`,
    organization: `Organization ${(at % 12) + 1}`,
    role: 'other' as const,
    neighborhoodIds: [],
  }))
  await run({ type: 'member.addList', people, returning: [] })
  const meetingId = await run({ type: 'meeting.create', fields: meetingFields('2026-11-24') })
  const items = Array.from({ length: itemsOfMeeting }, (_, at) =>
    fieldsOf(`Item ${at + 1} of today`),
  )
  await run({ type: 'item.import', meetingId, items })
  await run({ type: 'meeting.start', meetingId })
  for (const memberId of workgroup.record.member.keys())
    await run({ type: 'attendance.toggle', meetingId, memberId })
  return { id: workgroup.id, meetingId, itemIds: [...workgroup.record.agendaItem.keys()] }
}

async function makeWorkgroup<T>(
  dataDir: string,
  fillIt: (workgroup: OpenWorkgroup) => Promise<T>,
): Promise<T> {
  const workgroups = new Workgroups(
    { path: dataDir, unusable: null },
    clocksHere,
    { files: nodeFiles, openKeeper: keeperHere(nodeFiles) },
    () => {},
  )
  const fields = { name: 'Larkmoor LEAD workgroup', goalSentence: '', neighborhoods: ['Millrace'] }
  await workgroups.create({ ...fields, passphrase })
  const { current } = workgroups
  if (current === null) throw new Error('no workgroup was made')
  const made = await fillIt(current)
  await workgroups.leave()
  return made
}

/** Carries out a command; a refusal is a failure of the bench. */
const runIn =
  (workgroup: OpenWorkgroup) =>
  async (command: Command): Promise<string> => {
    const result = await workgroup.shared.dispatch(command)
    if (!result.ok) throw new Error(`${command.type}: ${result.refusal.message}`)
    return result.value.id ?? ''
  }

async function fill(workgroup: OpenWorkgroup, notes: number): Promise<BigWorkgroup> {
  const run = runIn(workgroup)
  let meetingId = ''
  await workgroup.saveQueue.once(async () => {
    for (let n = 0; n * itemsEach < notes; n += 1) {
      const date = `${2016 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-10`
      const old = await run({ type: 'meeting.create', fields: meetingFields(date) })
      const items = Array.from({ length: itemsEach }, (_, at) => fieldsOf(`Old item ${n}-${at}`))
      await run({ type: 'item.import', meetingId: old, items })
    }
    for (const id of workgroup.record.agendaItem.keys())
      await run({ type: 'item.notes', id, notes: longNotes() })
    meetingId = await run({ type: 'meeting.create', fields: meetingFields('2026-11-24') })
  })
  const oldItems = [...workgroup.record.agendaItem.keys()]
  const items = Array.from({ length: stepItems }, (_, at) => fieldsOf(`Item ${at + 1} of today`))
  await run({ type: 'item.import', meetingId, items })
  await run({ type: 'meeting.start', meetingId })
  return { id: workgroup.id, meetingId, oldItems }
}
