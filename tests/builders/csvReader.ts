import { eachPiece } from '../../shared/exports/csv'

/** A table read back by the letter of RFC 4180, and by nothing that wrote it. Throws where it isn't one. */
export function rfc4180(text: string): string[][] {
  const rows: string[][] = []
  let cells: string[] = []
  let at = 0
  while (at < text.length) {
    const [cell, after] = text[at] === '"' ? readQuoted(text, at) : readBare(text, at)
    cells.push(cell)
    at = after
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      rows.push(cells)
      cells = []
      at += 2
    } else throw new Error(`neither a comma nor the end of a row at ${at}`)
  }
  if (cells.length > 0) throw new Error('the last row doesn’t end')
  return rows
}

function readQuoted(text: string, from: number): [string, number] {
  let cell = ''
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text[at] ?? ''
    if (letter !== '"') cell += letter
    else if (text[at + 1] !== '"') return [cell, at + 1]
    else {
      cell += '"'
      at += 1
    }
  }
  throw new Error('a quotation mark is not closed')
}

function readBare(text: string, from: number): [string, number] {
  const end = text.slice(from).search(/,|\r\n/)
  if (end === -1) throw new Error('a row doesn’t end')
  return [text.slice(from, from + end), from + end]
}

/** The text of a cell that was made inert. */
export const readable = (cell: string): string =>
  eachPiece(cell, (piece, isRisky) => (isRisky && piece.startsWith("'") ? piece.slice(1) : piece))
