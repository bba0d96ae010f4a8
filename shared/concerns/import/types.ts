import type { ConcernFields } from '../commands'
import type { IntakeField } from '../importSourceTable'

/** What a column is read as: a field of a concern, or nothing. */
export type Column = IntakeField | ''

/** An answer that says who reported it, under its question. */
export interface ReporterAnswer {
  readonly heading: string
  readonly cell: string
}

/** A row as it stands in what was brought in; `line` from 1. */
export interface RawRow {
  readonly line: number
  readonly cells: readonly string[]
  /** What says who reported it, where no column has that. */
  readonly reporter?: readonly ReporterAnswer[]
  /** Why it can't be told apart into cells; null when it can. */
  readonly error: string | null
  /** What isn't part of the concern but was there: quotations, signatures, notes. */
  readonly setApart?: string
  /** Why a person has to look before it is taken in. */
  readonly doubts?: readonly string[]
  /** What was changed or guessed in reading it. */
  readonly notes?: readonly string[]
  /** Why it is no concern; null or absent when it may be one. */
  readonly leftOut?: string | null
}

/** Answers under their questions, from wherever they come. Nothing is taken in by reading. */
export interface IntakeTable {
  readonly header: readonly string[]
  /** Whether the first row has questions rather than answers. */
  readonly hasHeader: boolean
  readonly rows: readonly RawRow[]
  /** Lines that are no row, and why. */
  readonly skipped: readonly { readonly line: number; readonly reason: string }[]
  /** Why it can't be read at all, or where reading had to stop; null when there is nothing to say. */
  readonly problem: string | null
}

/** Why a column is left out. */
export type LeftOut = 'reporter' | 'person' | 'private' | 'tool' | 'second' | 'unknown'

/** What a column is taken for at first, and why it is left out when it is. */
export interface GuessedColumn {
  readonly column: Column
  readonly why: LeftOut | null
  /** What it would be if another column weren't that already. */
  readonly secondOf?: Column
  /** Whether only its answers told, and no name. */
  readonly isGuess?: boolean
}

/**
 * How far a row has come: `ready` to be taken in; `held` until a person decides about it; `left` out
 * as no concern. Nothing that is held is taken in by taking in the others.
 */
export type RowState = 'ready' | 'held' | 'left'

/** A row read as a concern. */
export interface ReadRow {
  readonly line: number
  /** Without the neighborhood, which may still have to be decided. */
  readonly fields: Omit<ConcernFields, 'neighborhoodId'>
  readonly neighborhoodId: string | null
  /** The neighborhood as it was written; empty when none was. */
  readonly named: string
  /** What a person should check. */
  readonly remarks: readonly string[]
  /** Somebody may be in danger now. */
  readonly danger: boolean
  /** What isn't part of the concern but was there; never shared. */
  readonly setApart: string
  /** Why a person has to decide before it is taken in; empty when nothing holds it. */
  readonly holds: readonly string[]
  /** Why it is left out; null when it can be taken in. */
  readonly reason: string | null
}

/** A neighborhood or group the workgroup knows. */
export interface Known {
  readonly id: string
  readonly name: string
}
