import { type RaisedFields } from '../commands'

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
export type LeftOut = 'reporter' | 'tool' | 'second' | 'unknown'

/** What a column is taken for at first, and why it is left out when it is. */
export interface GuessedColumn {
  readonly column: Column
  readonly why: LeftOut | null
}

/** A row read as a concern. */
export interface ReadRow {
  readonly line: number
  /** Without the neighborhood, which may still have to be decided. */
  readonly fields: Omit<RaisedFields, 'neighborhoodId'>
  readonly neighborhoodId: string | null
  /** The neighborhood as it was written; empty when none was. */
  readonly named: string
  /** What a person should check. */
  readonly remarks: readonly string[]
  /** Somebody may be in danger now. */
  readonly danger: boolean
  /** Why it is left out; null when it can be taken in. */
  readonly reason: string | null
}

/** A neighborhood or group the workgroup knows. */
export interface Known {
  readonly id: string
  readonly name: string
}
