import { type CommandOf } from '../commands'

/** An agenda item as the import command takes it. */
export type ItemFields = CommandOf<'item.add'>['fields']

/** A line (counted from 1) that was read as an item, and what a person should check about it. */
export interface ReadLine {
  readonly line: number
  readonly source: string
  readonly item: ItemFields
  readonly remarks: readonly string[]
}

/** A line that was left out, and why. */
export interface SkippedLine {
  readonly line: number
  readonly source: string
  readonly reason: string
}

/** How an agenda was read. Nothing is added by reading. */
export interface AgendaReading {
  readonly format: 'table' | 'markdown' | 'text'
  readonly read: readonly ReadLine[]
  readonly skipped: readonly SkippedLine[]
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
