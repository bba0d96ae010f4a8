import type { Entry } from './entries'
import { closesWhatFollows, partOf, type PartWords } from './partWords'
import { saidOfItem } from './saidOfItem'

/*
 * A mark on a line of its own right below an item says who may be there for that item, not for the
 * next: `(closed)`, an indented `Confidential`, `Access: restricted`.
 */

const label =
  /^(?:access|audience|who|for|part|session|visibility|status|privacy|attendance|open to|acceso|parte|sesi[oó]n)\s*:\s*(\S.*)$/i

/** A heading says that what follows is a part; a mark is a word. */
const headsPart =
  /(?<!\p{L})(?:sessions?|meetings?|parts?|portions?|sections?|agenda|items?|business|matters?|segment|half|block|topics?|from here|sesi[oó]n|parte|reuni[oó]n|secci[oó]n|puntos|asuntos|temas)(?!\p{L})/iu

/** What is switched off stays off: `(projector off)` in line with the items. */
const lasting =
  /(?<!\p{L})(?:projector|screen|projection|recording|stream|zoom|doors?|pantalla|proyector|grabaci[oó]n|puertas?)(?!\p{L})/iu

/** What a mark says of the item above it; undefined for a line that is none. */
export function markOf(text: string): PartWords | undefined {
  const words = text.trim()
  const named = label.exec(words)?.[1]
  const said = named ?? words
  if (closesWhatFollows(said)) return undefined
  return partOf(said) ?? (said.length < 60 ? saidOfItem(said) : undefined)
}

/**
 * Makes such lines details of the item above them. Where a line may as well head what follows, it
 * stays a heading, and the item above it has to be asked about, too.
 */
export function marksBelowItems(entries: readonly Entry[]): void {
  for (const [index, entry] of entries.entries()) {
    const above = entries[index - 1]
    const isBelow = above?.at === entry.at - 1 && ['item', 'detail'].includes(above.role)
    if (above === undefined || !isBelow || entry.row.kind !== 'text' || entry.row.clock !== null)
      continue
    const { text, indent } = entry.row
    const isBracketed = /^\s*[([].*[)\]]\s*$/.test(text)
    const isIndented = indent > 0 && (indent > above.row.indent || above.role === 'detail')
    const isMark = isBracketed || label.test(text) || isIndented
    if (!isMark || markOf(text) === undefined) continue
    const isBoth =
      (headsPart.test(text) || (!isIndented && lasting.test(text))) && !label.test(text)
    entry.mark = isBoth ? 'ofBoth' : 'ofItem'
    if (entry.mark === 'ofItem') Object.assign(entry, { role: 'detail', level: 1 })
  }
}
