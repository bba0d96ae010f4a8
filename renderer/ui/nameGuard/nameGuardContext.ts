import { createContext } from 'react'

/*
 * What fields ask about the text typed into them, before it is stored where everyone may see it.
 * Who answers is the window's business; without anybody to ask every text may be stored.
 */

/** A piece of a text that may not be stored as it is; places in UTF-16 units. */
export interface Flag {
  readonly start: number
  readonly end: number
  readonly words: string
  /** The letters around it, which tell this occurrence from another. */
  readonly before: string
  readonly after: string
}

export interface Guard {
  /** What in a text holds it back from being stored at a place; never rejects. */
  look(place: string, text: string): Promise<readonly Flag[]>
  /** The same for a text that was looked at last at this place; undefined for any other. */
  known(place: string, text: string): readonly Flag[] | undefined
  /** What else may be somebody in a text that was looked at last at this place; it holds nothing back. */
  quiet(place: string, text: string): readonly Flag[]
  /** Says that a piece may stay, as long as what was around it stays. */
  pass(place: string, flag: Flag): void
  /** Remembers for good what was said to stay in a text, at the place where it is stored. */
  keep(place: string, text: string, storedAt: string): Promise<void>
  /** What was typed and is held back, by place, so that it outlives its field. In memory only. */
  readonly held: Map<string, string>
}

/** Null where nothing is looked at. */
export const GuardContext = createContext<Guard | null>(null)

/** What is said of a flag, for whoever types; it depends on who may read along. */
export const FlagMessageContext = createContext('')

/** The place of a row that isn't there yet; `of` tells apart what is typed in two places at once. */
export const newPlace = (table: string, of: string, field: string): string =>
  `${table} new:${of} ${field}`

/** The place a text has once its row is there. */
export function storedPlace(place: string, id: string | null | undefined): string {
  const [table = '', row = '', ...field] = place.split(' ')
  return row.startsWith('new:') && id != null ? [table, id, ...field].join(' ') : place
}
