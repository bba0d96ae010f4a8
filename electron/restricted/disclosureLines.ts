import type { FileAudience } from '../../shared/restricted/contract'
import type { RowFor } from '../../shared/restricted/fields'
import { lackOfEntry, lacksInRoom } from '../../shared/restricted/clearance'
import { type JudgedEntry, groupKeptBack } from '../../shared/restricted/openEntries'
import type { Room } from '../../shared/restricted/room'
import type { Disclosure, PersonPresent } from '../../shared/restricted/tables'
import type { Clock } from '../kernel/clock'
import { restrictedContextNow } from '../storage/openNotes'

/* What the disclosure log says of an opening: who was there, what each lacked, what stayed closed. */

/** A room in which something may be shown. */
export type Here = Exclude<Room, { kind: 'not now' }>

/** What is opened, by whom and when. */
export interface Opening {
  readonly participant: RowFor<'participant', 'log'>
  readonly openedBy: string
  readonly meetingId: string | null
  readonly itemId: string | null
}

/** A line of the log that says nothing but that something is opened now. */
export function newLine({ participant, ...at }: Opening, clock: Clock): Disclosure {
  const context = restrictedContextNow(clock)
  return {
    ...at,
    id: context.newId(),
    participantId: participant.id,
    participantCode: participant.code,
    openedAt: context.now,
    closedAt: null,
    basis: 'covered',
    step: null,
    present: [],
    reason: '',
    lawfulBasis: null,
    reference: '',
    shown: [],
    keptBack: 0,
    printedFor: null,
  }
}

/** Whether nobody is here whom the log doesn't name as they are. */
export function isAsLogged(room: Here, { basis, present }: Disclosure): boolean {
  if (room.kind === 'alone') return basis === 'alone'
  return (
    basis !== 'alone' &&
    room.people.every((person) =>
      present.some(
        ({ name, organization, category }) =>
          name === person.name &&
          organization === person.organization &&
          category === person.category,
      ),
    )
  )
}

/** Someone who is there, with their id in the shared record. */
export type Present = PersonPresent & { readonly memberId: string }

/** Everyone in a room, with all they lack for any of these entries. */
export function judgePresent(room: Here, entries: readonly JudgedEntry[]): Present[] {
  if (room.kind === 'alone') return []
  return room.people.map(({ memberId, name, organization, category, agreed, whereabouts }) => {
    const own = entries.flatMap(
      ({ clearance }) => clearance.people.find((one) => one.memberId === memberId)?.lacks ?? [],
    )
    const lacks = [...new Set([...lacksInRoom({ agreed, whereabouts }), ...own])]
    return { memberId, name, organization, category, lacks }
  })
}

/** A person as the log has them. */
export const withoutId = ({ name, organization, category, lacks }: Present): PersonPresent => ({
  name,
  organization,
  category,
  lacks,
})

/** What stays closed, as the window is told. */
export const asContract = (
  closed: readonly JudgedEntry[],
  today: string,
): Extract<FileAudience, { kind: 'room' }>['keptBack'] =>
  groupKeptBack(closed, today).map((group) => ({
    ...group,
    for: [...group.for],
    people: group.people.map(({ name, lacks }) => ({ name, lacks: [...lacks] })),
  }))

/** Why an entry may be shown to nobody else; null when what it stands on permits it. */
export const lackNow = (entry: JudgedEntry, today: string): ReturnType<typeof lackOfEntry> =>
  lackOfEntry(entry.row, entry.release, today)
