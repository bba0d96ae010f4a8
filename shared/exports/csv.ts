import Papa from 'papaparse'

/*
 * Tables as CSV (RFC 4180) that spreadsheet programs open, and in which nothing is computed.
 *
 * A cell that begins with a formula sign is a formula to a spreadsheet program, whoever typed it:
 * it can reach files, other programs and the network (OWASP, "CSV Injection",
 * https://owasp.org/www-community/attacks/CSV_Injection). As OWASP advises, every cell stands in
 * quotation marks, and one that begins with = + - @, a tab or a line break gets an apostrophe in
 * front of it, so that `+1 555` reads `'+1 555` and stays a text. Beyond that:
 *
 * - what looks like one of these signs counts as one: full-width, small, raised and lowered forms
 *   (their NFKC form), and the minus sign;
 * - spaces, invisible characters, quotation marks and apostrophes before a sign don't hide it;
 * - the same goes for every place within a cell where a program that takes semicolons or tabs for
 *   the separator, or doesn't know line breaks in quotation marks, would see a cell begin.
 *
 * Papaparse's own `escapeFormulae` knows = + - @, tab and CR at the very beginning only, and
 * misses a formula that is followed by a line break.
 *
 * `readable` takes the apostrophes out again, and nothing else.
 */

/** Told first in a file, so that programs read it as UTF-8; most take it for Windows' letters otherwise. */
const byteOrderMark = '\uFEFF'

const formulaSigns = ['=', '+', '-', '@', '\u2212']

/** What programs skip, or that a quotation mark or apostrophe alone wouldn't disarm. */
const hiding = /^[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}"']+/u

/** Where some program sees a cell begin. */
const beginnings = /([;\t\r\n])/

/** A table as the text of a CSV file. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${byteOrderMark}${Papa.unparse(
    rows.map((row) => row.map(inert)),
    { quotes: true, newline: '\r\n' },
  )}\r\n`

/** A text as a cell in which nothing is computed; as it is, when nothing would be. */
export const inert = (text: string): string =>
  eachPiece(text, (piece, isRisky) => (isRisky ? `'${piece}` : piece))

/** Maps each piece in which a cell could begin, told whether it would be computed there. */
export function eachPiece(
  text: string,
  mapped: (piece: string, isRisky: boolean) => string,
): string {
  const [first = '', ...rest] = text.split(beginnings)
  const blankStart = /^'*$/.test(first) && rest.length > 0 && rest[0] !== ';'
  const others = rest.map((piece, at) => (at % 2 === 0 ? piece : mapped(piece, isFormula(piece))))
  return [mapped(first, blankStart || isFormula(first)), ...others].join('')
}

function isFormula(piece: string): boolean {
  const [letter = ''] = piece.replace(hiding, '')
  const plain = letter.normalize('NFKC')
  return formulaSigns.some((sign) => plain.startsWith(sign))
}
