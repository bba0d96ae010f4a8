import { readFile } from 'node:fs/promises'
import { actionsOf } from '../../shared/actions/select'
import { Capacity } from '../../shared/capacity/tables'
import { z } from '../../shared/kernel/zod'
import { agendaOf } from '../../shared/meeting/select'
import { parts, purposes } from '../../shared/meeting/tables'
import type { Command } from '../../shared/record/commands'
import { memberRoles } from '../../shared/workgroup/tables'
import { type Clock, localDate } from '../kernel/clock'
import type { OpenRecord } from '../kernel/openRecord'
import { resource } from '../kernel/resources'

const Item = z.strictObject({
  title: z.string(),
  purpose: z.enum(purposes),
  presenter: z.string(),
  minutes: z.number(),
  neighborhoods: z.array(z.string()),
  part: z.enum(parts),
  outcome: z.enum(['done', 'carried']).optional(),
  reason: z.string().optional(),
})

const Sample = z.strictObject({
  workgroup: z.strictObject({
    name: z.string(),
    goalSentence: z.string(),
    place: z.string(),
    startTime: z.string(),
    facilitator: z.string(),
    noteTaker: z.string(),
    howToRaise: z.string(),
    contact: z.string(),
  }),
  neighborhoods: z.array(z.string()),
  groups: z.array(z.strictObject({ name: z.string(), neighborhood: z.string() })),
  members: z.array(
    z.strictObject({
      name: z.string(),
      organization: z.string(),
      role: z.enum(memberRoles),
      speaksFor: z.array(z.string()).optional(),
      present: z.boolean().optional(),
    }),
  ),
  capacity: z.array(
    Capacity.pick({
      name: true,
      unit: true,
      per: true,
      amount: true,
      statedBy: true,
      whyNoMore: true,
    }),
  ),
  earlier: z.strictObject({
    daysAgo: z.number(),
    items: z.array(Item),
    actions: z.array(
      z.strictObject({
        wording: z.string(),
        owner: z.string(),
        dueDaysFromMeeting: z.number(),
        neighborhoods: z.array(z.string()),
        item: z.number().nullable(),
        /** How much it needs of the capacity, by their name. */
        needs: z.record(z.string(), z.number()).optional(),
      }),
    ),
  }),
  today: z.strictObject({ items: z.array(Item) }),
})

type Sample = z.infer<typeof Sample>
type Item = z.infer<typeof Item>

const day = 86_400_000

/** The sample as data; throws when the file is not what it should be. */
export async function readSample(): Promise<Sample> {
  return Sample.parse(JSON.parse(await readFile(resource('sample/larkmoor.json'), 'utf8')))
}

/**
 * Fills a fresh workgroup with the sample through the same commands a person's presses make, so
 * that it can't hold anything a real one couldn't. Today's meeting is left in preparation: resolves with its id.
 */
export async function fillWithSample(
  workgroup: OpenRecord,
  sample: Sample,
  clock: Clock,
): Promise<string> {
  const filler = new Filler(workgroup, sample, clock)
  await filler.people()
  await filler.statedCapacity()
  await filler.earlierMeeting()
  const meetingId = await filler.meeting(0)
  await filler.items(meetingId, sample.today.items)
  return meetingId
}

/** The workgroup meets on Tuesdays: the sample's meeting is today's or the next one. */
function nextTuesday(from: number): number {
  const daysAhead = (2 - new Date(from).getDay() + 7) % 7
  return from + daysAhead * day
}

class Filler {
  private readonly meetingDay: number

  constructor(
    private readonly workgroup: OpenRecord,
    private readonly sample: Sample,
    clock: Clock,
  ) {
    this.meetingDay = nextTuesday(clock())
  }

  async people(): Promise<void> {
    await this.run({ type: 'workgroup.edit', fields: this.sample.workgroup })
    for (const name of this.sample.neighborhoods) await this.run({ type: 'neighborhood.add', name })
    for (const { name, neighborhood } of this.sample.groups) {
      const neighborhoodId = this.neighborhoodIds([neighborhood])[0] ?? null
      await this.run({ type: 'group.add', fields: { name, neighborhoodId } })
    }
    for (const { name, organization, role, speaksFor = [] } of this.sample.members) {
      const neighborhoodIds = this.neighborhoodIds(speaksFor)
      await this.run({ type: 'member.add', fields: { name, organization, role, neighborhoodIds } })
    }
  }

  /** What the site has to work with, stated at the meeting before. */
  async statedCapacity(): Promise<void> {
    const { capacity, earlier } = this.sample
    const statedOn = localDate(this.meetingDay - earlier.daysAgo * day)
    for (const fields of capacity)
      await this.run({ type: 'capacity.add', fields: { ...fields, statedOn } })
  }

  /** The meeting before: held, with actions given and an item carried over to today's. */
  async earlierMeeting(): Promise<void> {
    const { daysAgo, items, actions } = this.sample.earlier
    const meetingId = await this.meeting(daysAgo)
    await this.items(meetingId, items)
    await this.run({ type: 'meeting.start', meetingId })
    const agenda = agendaOf(this.workgroup.record, meetingId)
    for (const action of actions) {
      const { wording, owner, neighborhoods } = action
      await this.run({
        type: 'action.add',
        meetingId,
        itemId: action.item === null ? null : (agenda[action.item]?.id ?? null),
        fields: {
          wording,
          owner,
          due: localDate(this.meetingDay + action.dueDaysFromMeeting * day),
          neighborhoodIds: this.neighborhoodIds(neighborhoods),
          needs: this.needs(action.needs ?? {}),
        },
      })
    }
    for (const [index, item] of items.entries()) await this.outcome(agenda[index]?.id ?? '', item)
    await this.run({ type: 'meeting.wrapUp', meetingId })
    await this.run({ type: 'meeting.end', meetingId })
    if (actionsOf(this.workgroup.record, meetingId).length !== actions.length)
      throw new Error('the sample’s earlier actions are incomplete')
  }

  private async outcome(id: string, { outcome, reason = '' }: Item): Promise<void> {
    if (outcome === 'carried') await this.run({ type: 'item.leave', id, outcome, reason })
    else await this.run({ type: 'item.finish', id })
  }

  async meeting(daysAgo: number): Promise<string> {
    const { place, startTime, facilitator, noteTaker } = this.sample.workgroup
    const date = localDate(this.meetingDay - daysAgo * day)
    const fields = { date, place, startTime, facilitator, noteTaker }
    return this.run({ type: 'meeting.create', fields })
  }

  async items(meetingId: string, items: readonly Item[]): Promise<void> {
    const fields = items.map(({ title, purpose, presenter, minutes, neighborhoods, part }) => ({
      title,
      purpose,
      presenter,
      minutes,
      part,
      neighborhoodIds: this.neighborhoodIds(neighborhoods),
    }))
    await this.run({ type: 'item.import', meetingId, items: fields })
  }

  private neighborhoodIds(names: readonly string[]): string[] {
    const rows = [...this.workgroup.record.neighborhood.values()]
    return rows.filter((row) => names.includes(row.name)).map((row) => row.id)
  }

  private needs(byName: Readonly<Record<string, number>>) {
    const rows = [...this.workgroup.record.capacity.values()]
    return rows.flatMap(({ id, name }) => {
      const amount = byName[name]
      return amount === undefined ? [] : [{ capacityId: id, amount }]
    })
  }

  private async run(command: Command): Promise<string> {
    const result = await this.workgroup.dispatch(command)
    if (!result.ok) throw new Error(`the sample doesn’t fit: ${command.type}`)
    return result.value.id ?? ''
  }
}
