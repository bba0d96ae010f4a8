import type {
  KnownPerson,
  KnownPlace,
  LineContext,
} from '../../../../shared/actions/capture/readLine'
import { nameKey } from '../../../../shared/kernel/names'
import { presentMembers } from '../../../../shared/meeting/select'
import type { Meeting } from '../../../../shared/meeting/tables'
import type { SharedRecord } from '../../../../shared/record/record'
import { membersOf, neighborhoodsOf } from '../../../../shared/workgroup/select'
import { captureChips as texts } from './texts'

const once = (people: readonly KnownPerson[]): KnownPerson[] => {
  const known = new Set<string>()
  return people.filter(({ name }) => {
    const key = nameKey(name)
    if (key === '' || known.has(key)) return false
    known.add(key)
    return true
  })
}

/** What a line captured at a meeting is read by: who is in the room first, then their groups, then the others. */
export function lineContext(record: SharedRecord, meeting: Meeting): LineContext {
  const here = presentMembers(record, meeting.id)
  const others = membersOf(record).filter((one) => !here.includes(one))
  const group =
    (isHere: boolean) =>
    (name: string): KnownPerson => ({ name, organization: '', isHere })
  const groups = [...record.communityGroup.values()].filter(({ retired }) => !retired)
  return {
    people: once([
      ...here.map(({ name, organization }) => ({ name, organization, isHere: true })),
      ...here.map(({ organization }) => organization).map(group(true)),
      ...others.map(({ name, organization }) => ({ name, organization, isHere: false })),
      ...[...others.map(({ organization }) => organization), ...groups.map(({ name }) => name)].map(
        group(false),
      ),
    ]),
    places: [...neighborhoodsOf(record).map(toPlace), wholeTown],
    on: { today: meeting.date, nextMeeting: nextMeeting(record, meeting) },
  }
}

const wholeTown: KnownPlace = { id: null, name: texts.wholeTown, aliases: ['town'] }

const toPlace = ({
  id,
  name,
  aliases,
}: {
  id: string
  name: string
  aliases: readonly string[]
}): KnownPlace => ({ id, name, aliases })

const nextMeeting = (record: SharedRecord, { id, date }: Meeting): string | null =>
  [...record.meeting.values()]
    .filter((one) => one.id !== id && one.date > date)
    .map((one) => one.date)
    .sort()[0] ?? null
