import { headingKind } from './headings'
import type { Marker } from './markers'
import { isOnlyPart } from './partWords'
import type { Row } from './rows'

/*
 * Pictures before lines, as phones and chat programs set items apart: `🔒 Lease renewals`. The picture
 * stays with the words, for a lock says who may see them.
 */

const picture = /^\p{Extended_Pictographic}(?:[\ufe0f\u200d]|\p{Extended_Pictographic})*\s+(?=\S)/u

/** Whether a row begins with a picture and is a matter: `🔒 Partners only` heads others. */
function isPictured(row: Row): boolean {
  const found = row.kind === 'text' && row.clock === null ? picture.exec(row.text) : null
  if (found === null) return false
  const words = row.text.slice(found[0].length)
  return !isOnlyPart(words) && headingKind(words) === undefined
}

/** So many pictures set items apart where nothing else does. */
const fewest = 3

/** The rows with those as bullets that begin with a picture: of the list they stand in, or of their own. */
export function withPictures(rows: readonly Row[]): Row[] {
  const pictured = new Set(rows.filter(isPictured))
  if (pictured.size === 0) return [...rows]
  const isOwn = pictured.size >= fewest && rows.every((row) => row.marker === null)
  return rows.map((row, at) => {
    if (!pictured.has(row)) return row
    const beside = (others: readonly Row[]): Marker | undefined => {
      const other = others.find((one) => !pictured.has(one))
      const isOfList = other?.marker?.kind === 'bullet' && other.indent === row.indent
      return isOfList ? (other.marker ?? undefined) : undefined
    }
    const marker =
      beside(rows.slice(0, at).reverse()) ?? beside(rows.slice(at)) ?? (isOwn ? own : undefined)
    return marker === undefined ? row : { ...row, kind: 'marked', marker }
  })
}

const own: Marker = { kind: 'bullet', sign: 'picture', value: 0, depth: 1 }
