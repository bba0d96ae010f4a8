import { meetingsHeld } from '../comparison/compare'
import { hearingsIn } from '../comparison/hearings'
import { isIn, type Period } from '../comparison/period'
import { type ConcernChannel, concernChannels } from '../concerns/tables'
import { rowsWith } from '../kernel/compartment'
import { type EngagementRecord } from './tables'

import { neighborhoodsOf } from '../workgroup/select'
import type { MemberRole } from '../workgroup/tables'
import { silentAt } from './reminders'

/*
 * Whose voice is missing: silence is not safety. For each silence a next step that can become an action
 * as it stands: verb first, in public words.
 */

/** What is silent. */
type Silence =
  | { readonly kind: 'neighborhood' | 'group'; readonly name: string; readonly last: string }
  | { readonly kind: 'channel'; readonly channel: ConcernChannel }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'role'; readonly role: MemberRole }

/** A silence with what could be done about it. */
export interface Missing {
  readonly key: string
  readonly silence: Silence
  /** The wording of the action it becomes. */
  readonly nextStep: string
  /** The neighborhoods that action is for. */
  readonly neighborhoodIds: readonly string[]
}

/** Roles without which the table isn't whole. */
const rolesAtTheTable = [
  'police',
  'prosecution',
  'public defense',
  'case management',
  'service provider',
  'community representative',
] as const

/** Everything nobody heard: places and groups by today, the rest over a period. */
export function notHeard(record: EngagementRecord, period: Period, today: string): Missing[] {
  return [
    ...silentPlaces(record, today),
    ...unusedChannels(record, period),
    ...unheardLanguages(record, period),
    ...missingRoles(record, period),
  ]
}

function silentPlaces(record: EngagementRecord, today: string): Missing[] {
  return silentAt(record, today).map(({ id, name, last }): Missing => {
    const group = record.communityGroup.get(id)
    if (group === undefined)
      return {
        key: id,
        silence: { kind: 'neighborhood', name, last },
        neighborhoodIds: [id],
        nextStep: `Visit ${name} and ask what people there see and how they want to be heard`,
      }
    const meets = group.meets.trim()
    return {
      key: id,
      silence: { kind: 'group', name, last },
      neighborhoodIds: group.neighborhoodId === null ? [] : [group.neighborhoodId],
      nextStep:
        meets === ''
          ? `Invite ${name} to the next meeting`
          : `Go to the meeting of ${name} (${meets}) and invite them to the table`,
    }
  })
}

const offering: { readonly [C in ConcernChannel]: string } = {
  meeting: 'Ask at each meeting what neighborhoods want to raise',
  phone: 'Publicize the number to call with a concern',
  'e-mail': 'Publicize the address to write to with a concern',
  'walk-in': 'Publicize where people can come with a concern',
  form: 'Hand out the form for concerns',
  outreach: 'Ask outreach workers what they hear',
}

function unusedChannels(record: EngagementRecord, period: Period): Missing[] {
  const used = new Set(hearingsIn(record, period).map(({ channel }) => channel))
  return concernChannels
    .filter((channel) => !used.has(channel))
    .map((channel) => ({
      key: `channel ${channel}`,
      silence: { kind: 'channel', channel } as const,
      nextStep: offering[channel],
      neighborhoodIds: [],
    }))
}

/** Languages neighborhoods and groups like to be told in, in which nobody was heard. */
function unheardLanguages(record: EngagementRecord, period: Period): Missing[] {
  const heard = new Set(hearingsIn(record, period).map(({ language }) => key(language)))
  const spoken = new Map<string, { language: string; ids: string[] }>()
  const places = neighborhoodsOf(record).map((row) => ({ ...row, at: row.id }))
  const groups = [...record.communityGroup.values()].filter((row) => !row.retired)
  for (const { language, at } of [
    ...places,
    ...groups.map((row) => ({ ...row, at: row.neighborhoodId })),
  ]) {
    if (key(language) === '' || heard.has(key(language))) continue
    const known = spoken.get(key(language)) ?? { language: language.trim(), ids: [] }
    spoken.set(key(language), {
      ...known,
      ids: at === null || known.ids.includes(at) ? known.ids : [...known.ids, at],
    })
  }
  return [...spoken.values()].map(({ language, ids }) => ({
    key: `language ${key(language)}`,
    silence: { kind: 'language', language } as const,
    nextStep: `Ask for concerns in ${language}, with the form in that language`,
    neighborhoodIds: ids,
  }))
}

const key = (language: string): string => language.trim().toLowerCase()

/** Roles nobody had in the room at any meeting of the period; none before a meeting was held. */
function missingRoles(record: EngagementRecord, period: Period): Missing[] {
  const held = meetingsHeld(record).filter(({ date }) => isIn(period, date))
  if (held.length === 0) return []
  const came = new Set(
    held.flatMap(({ id }) =>
      rowsWith(record, 'attendance', 'meetingId', id).map(
        ({ memberId }) => record.member.get(memberId)?.role,
      ),
    ),
  )
  return rolesAtTheTable
    .filter((role) => !came.has(role))
    .map((role) => ({
      key: `role ${role}`,
      silence: { kind: 'role', role } as const,
      neighborhoodIds: [],
      nextStep: `Invite ${inviting[role]} to the table`,
    }))
}

const inviting: { readonly [R in (typeof rolesAtTheTable)[number]]: string } = {
  police: 'a police officer',
  prosecution: 'a liaison prosecutor',
  'public defense': 'a public defender',
  'case management': 'a case manager',
  'service provider': 'a service provider',
  'community representative': 'community representatives',
}
