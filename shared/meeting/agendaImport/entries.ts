import type { LineParts } from './parseLine'
import { isLetteredPart, isOnlyPart, partOf } from './partWords'
import type { Row } from './rows'

/** A row of the agenda and what it is there. */
export interface Entry {
  readonly at: number
  readonly row: Row
  readonly parts: LineParts
  /** `heading`: it names a part or groups items; `text`: a sentence that belongs to nothing. */
  role: 'item' | 'detail' | 'heading' | 'text'
  /** How deep it stands below an item; 0 for items of the first level. */
  level: number
  /** Whether it says who may be there for the item right above it: for that alone, or also for what follows. */
  mark?: 'ofItem' | 'ofBoth'
  /** Whether it is a line without a bullet right above an item, as the headings of sections are. */
  isAboveItem?: boolean
  /** Whether it stands like a heading amid the items though its words aren't known. */
  mayBeginPart?: boolean
  /** Whether it parts the meeting in a way nobody knows: `--- phase two ---`. */
  isDivider?: boolean
}

export const hasTime = ({ parts, row }: Entry): boolean =>
  parts.minutes !== undefined || row.clock !== null

export const hasData = ({ parts }: Entry): boolean =>
  parts.minutes !== undefined || parts.presenter !== undefined || parts.purpose !== undefined

/** Whether an entry is a heading by its words or its shape, and so can't be told by a list. */
export const namesPart = ({ row, parts }: Entry): boolean => {
  if (row.clock !== null) return isOnlyPart(row.text)
  if (isLetteredPart(row.text) || isLetteredPart(parts.title)) return true
  // `[DO NOT PROJECT] Warrants` says so of its own matter.
  if (/^[([][^()[\]]{2,40}[)\]]\s*\p{L}/u.test(row.text)) return false
  if (parts.minutes !== undefined) return false
  if (partOf(parts.title) !== undefined && isOnlyPart(parts.title)) return true
  return parts.presenter === undefined && partOf(row.text) !== undefined
}
