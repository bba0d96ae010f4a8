import type { MemberRole } from '../tables'

/** Somebody on a list that was pasted, as it was read. */
export interface ReadPerson {
  /** Where it began, counted from 1. */
  readonly line: number
  readonly name: string
  readonly organization: string
  /** Null where none of the roles was said: somebody decides then, since a role tells what may be opened before whom. */
  readonly role: MemberRole | null
  /** What was said of the role, as it was said. */
  readonly roleSaid: string
  readonly email: string
  readonly neighborhoodIds: readonly string[]
  /** What of it was read otherwise than it stands there, or isn't kept. */
  readonly remarks: readonly string[]
}

/** A line nobody was read in. */
export interface LeftLine {
  readonly line: number
  readonly text: string
  readonly reason: string
}

/** A list of people as it was read. */
export interface PeopleReading {
  readonly people: readonly ReadPerson[]
  readonly left: readonly LeftLine[]
  /** Columns that aren't kept, by their headings. */
  readonly unread: readonly string[]
  /** Why nothing of it was read; null when it was. */
  readonly problem: string | null
}

/** A neighborhood as a list may call it. */
export interface NamedPlace {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** What stands in one place of a list about one person, before it is understood. */
export interface PersonCells {
  readonly line: number
  readonly text: string
  readonly name: string
  readonly organization: string
  readonly role: string
  readonly email: string
  readonly speaksFor: string
  readonly remarks: readonly string[]
}

/** Cells with nothing in them. */
export const noCells: Omit<PersonCells, 'line' | 'text'> = {
  name: '',
  organization: '',
  role: '',
  email: '',
  speaksFor: '',
  remarks: [],
}
