import { type Entry, hasData, hasTime } from './entries'
import { isSentence } from './noise'
import { isLabelLine } from './verdicts'

/*
 * `V. NEW BUSINESS` is no matter: what stands below it is, numbered or not, also where nothing there
 * has minutes of its own.
 */

const business =
  /^(?:(?:old|new|unfinished|other|continuing|pending|further|any other|current|special|carried[- ]over)(?: (?:and|or|&|\/) (?:old|new|unfinished|other))? (?:business|matters|items|topics)|(?:asuntos|puntos|temas) (?:nuevos|viejos|anteriores|pendientes|varios)|(?:nuevos|otros) (?:asuntos|puntos|temas)|others?|varios|otros)$/i
const nothing = /^(?:none|n\/?a|nothing|tb[ad]|ninguno|nada)\b/i

/** Makes headings of such lines, and items of what stands below them. */
export function itemsOfBusiness(entries: readonly Entry[]): void {
  for (const [index, entry] of entries.entries()) {
    if (entry.role !== 'item' || hasTime(entry) || hasData(entry)) continue
    if (!business.test(entry.parts.title.trim())) continue
    const rest = entries.slice(index + 1)
    const end = rest.findIndex((one) => one.role === 'item' || one.role === 'heading')
    const below = rest.slice(0, end === -1 ? undefined : end).filter(isMatter)
    const next = end === 0 ? rest[0] : undefined
    const isSure =
      /^[IVX]+[.:)]?\s+\P{Ll}+$/u.test(entry.row.source.trim()) || !below.some(isMarked)
    if (below.length > 0 && isSure) lift(entry, below)
    else if (next?.role === 'item' && next.row.marker?.kind !== entry.row.marker?.kind)
      entry.role = 'heading'
  }
}

/** Points below a heading in small letters may be notes of it; below a numeral and capitals they are matters. */
const isMarked = ({ row }: Entry): boolean => row.kind === 'marked'

const isMatter = ({ row }: Entry): boolean =>
  (row.kind === 'marked' || row.kind === 'text') &&
  row.text !== '' &&
  !nothing.test(row.text) &&
  !isSentence(row.text) &&
  !isLabelLine(row.text)

function lift(entry: Entry, below: readonly Entry[]): void {
  const marked = below.filter(isMarked)
  const own = marked.length > 0 ? marked : below
  const shallowest = Math.min(...own.map(({ level }) => level))
  entry.role = 'heading'
  for (const one of own) if (one.level === shallowest) one.role = 'item'
}
