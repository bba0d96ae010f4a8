import { minutesOf, partOf, placesOf, purposeOf, type Pieces } from './parsePieces'
import type { KnownPlace } from './types'

/** Numbering, bullets, check boxes and clock times people put before an item. */
const prefix =
  /^\s*(?:[-*•–—▪◦·]\s+|\[[ x]?\]\s*|(?:item\s*)?\(?\d{1,3}[.):]\s+|\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[-–—to]+\s*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?)?\s*[-–—:|]?\s+)+/i

/** What separates the pieces of a line: a spaced dash, a bar, a tab, a semicolon, brackets. */
const separators = /\s+[-–—]+\s+|\s*[|;\t]\s*|\s*[([]([^)\]]*)[)\]]\s*/

/**
 * Takes a line apart into the pieces of an item. The first piece is the title; the others are told
 * by what they look like, and the first that looks like nothing else is the presenter.
 */
export function piecesOfLine(text: string, known: readonly KnownPlace[]): Pieces {
  // Splitting by a pattern with a group gives undefined where the group took no part.
  const split: readonly (string | undefined)[] = text.replace(prefix, '').split(separators)
  const [title = '', ...rest] = split
    .flatMap((piece = '') => (/,\s+/.test(piece) ? splitDetails(piece, known) : [piece]))
    .map((piece) => piece.trim().replace(/^[-–—]\s+/, ''))
    .filter((piece) => piece !== '')
  return told(title, rest, known)
}

/** A piece such as `R. Adeyo, 15 min` is taken apart when one of its parts is a detail of its own. */
function splitDetails(piece: string, known: readonly KnownPlace[]): string[] {
  const parts = piece.split(/,\s+/)
  return parts.slice(1).some((part) => isDetail(part, known)) ? parts : [piece]
}

const isDetail = (piece: string, known: readonly KnownPlace[]): boolean =>
  purposeOf(piece) !== undefined ||
  (minutesOf(piece) !== undefined && /\D/.test(piece)) ||
  placesOf(piece, known).ids.length > 0

function told(title: string, rest: readonly string[], known: readonly KnownPlace[]): Pieces {
  const pieces: { -readonly [K in keyof Pieces]: Pieces[K] } = { title }
  for (const piece of rest) {
    const lead = piece.replace(/^(presenter|lead|who|owner|by)\s*:\s*/i, '')
    const places = placesOf(piece, known)
    if (pieces.purpose === undefined && purposeOf(piece)) pieces.purpose = piece
    else if (pieces.minutes === undefined && minutesOf(piece) !== undefined) pieces.minutes = piece
    else if (pieces.places === undefined && places.ids.length > 0) pieces.places = piece
    else if (pieces.part === undefined && partOf(piece)) pieces.part = piece
    else if (pieces.presenter === undefined) pieces.presenter = lead
    else pieces.title = `${pieces.title} – ${piece}`
  }
  return pieces
}
