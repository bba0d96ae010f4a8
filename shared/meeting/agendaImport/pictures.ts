import type { ClockSpan } from './clock'
import { headingKind } from './headings'
import type { Marker } from './markers'
import { isOnlyPart } from './partWords'

/*
 * Pictures before lines, as phones and chat programs set items apart: `🔒 Lease renewals`. The picture
 * stays with the words, for a lock says who may see them.
 */

const picture = /^\p{Extended_Pictographic}(?:[\ufe0f\u200d]|\p{Extended_Pictographic})*\s+(?=\S)/u

/** What tells of a row whether a picture sets it apart. */
interface PicturedRow {
  readonly kind: string
  readonly text: string
  readonly clock: ClockSpan | null
  readonly marker: Marker | null
  readonly indent: number
}

/** Whether a row begins with a picture and is a matter: `🔒 Partners only` heads others. */
function isPictured(row: PicturedRow): boolean {
  const found = row.kind === 'text' && row.clock === null ? picture.exec(row.text) : null
  if (found === null) return false
  const words = row.text.slice(found[0].length)
  return !isOnlyPart(words) && headingKind(words) === undefined
}

/** So many pictures set items apart where nothing else does. */
const fewest = 3

/** The bullets of rows that begin with a picture, by their places: of the list they stand in, or of their own. */
export function findPictures(rows: readonly PicturedRow[]): ReadonlyMap<number, Marker> {
  const pictured = new Set(rows.filter(isPictured))
  const found = new Map<number, Marker>()
  if (pictured.size === 0) return found
  const isOwn = pictured.size >= fewest && rows.every((row) => row.marker === null)
  for (const [at, row] of rows.entries()) {
    if (!pictured.has(row)) continue
    const findBeside = (others: readonly PicturedRow[]): Marker | undefined => {
      const other = others.find((one) => !pictured.has(one))
      const isOfList = other?.marker?.kind === 'bullet' && other.indent === row.indent
      return isOfList ? other.marker : undefined
    }
    const marker = findBeside(rows.slice(0, at).reverse()) ?? findBeside(rows.slice(at))
    if (marker !== undefined) found.set(at, marker)
    else if (isOwn) found.set(at, own)
  }
  return found
}

const own: Marker = { kind: 'bullet', sign: 'picture', value: 0, depth: 1 }
