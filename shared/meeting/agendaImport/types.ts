import type { CommandOf } from '../commands'
import type { Part } from '../tables'

/** An agenda item as the import command takes it. */
type ItemFields = CommandOf<'item.add'>['fields']

/**
 * The part an item was read for. `ask`: it may be restricted, so a person has to choose A or B
 * before it is added.
 */
export type PartRead = Part | 'ask'

/** An item as it was read. It fits the import command once its part is A or B. */
export type ReadItem = Omit<ItemFields, 'part'> & { readonly part: PartRead }

/** Where the minutes of an item come from: written beside it, worked out from clock times, or assumed. */
export type MinutesFrom = 'said' | 'clock' | 'assumed'

/** The views a meeting opens with in Candor anyway, which agendas list as items, too. */
export type OpeningView = 'welcome' | 'signIn' | 'pastActions'

/** A line (counted from 1) that was read as an item, and what a person should check about it. */
export interface ReadLine {
  readonly line: number
  readonly source: string
  readonly item: ReadItem
  readonly minutesFrom: MinutesFrom
  /** Why the item is in Part B or has to be asked about; null in Part A. */
  readonly partReason: string | null
  /** Lines that belong to the item, as they stand without their bullets. */
  readonly details: readonly SourceLine[]
  /** The view of Candor's that this item would be a double of; null when there is none. */
  readonly openingView: OpeningView | null
  readonly remarks: readonly string[]
}

/** A line that was left out, and why. */
export interface SkippedLine {
  readonly line: number
  readonly source: string
  readonly reason: string
}

/** What an agenda says of its meeting; null where it says nothing. */
export interface MeetingFacts {
  /** YYYY-MM-DD. */
  readonly date: string | null
  /** HH:MM of a 24-hour clock. */
  readonly start: string | null
  readonly place: string | null
}

/** How an agenda was read. Nothing is added by reading. */
export interface AgendaReading {
  readonly format: 'table' | 'markdown' | 'text' | 'page'
  readonly meeting: MeetingFacts
  readonly read: readonly ReadLine[]
  readonly skipped: readonly SkippedLine[]
  /** What was taken out before reading, such as signs that show nothing, in words. */
  readonly notes: readonly string[]
  /** Why the whole of it can't be an agenda, or where reading had to stop; null when it could be read. */
  readonly problem: string | null
}

/** A neighborhood the workgroup knows. */
export interface KnownPlace {
  readonly id: string
  readonly name: string
}

/** One piece of content with the line it stands on. */
export interface SourceLine {
  readonly line: number
  readonly text: string
}
