import { fold } from '../../kernel/foldText'
import { readYesNo } from './answers'
import type { GuessedColumn, Column, IntakeTable, RawRow, ReporterAnswer } from './types'

/*
 * Who reported a concern, as the answers of a form or the head of a mail say it. Never part of the
 * concern: it is kept in the restricted notes, and only when somebody says so.
 */

/** Who it was and how to reach them, as far as it is said. */
export interface WhoReported {
  readonly name: string
  /** Empty when they don't want to be contacted. */
  readonly contact: string
  readonly mayBeContacted: 'not asked' | 'yes' | 'no'
}

/** The longest name or way to be reached that is kept. */
const longest = 500

/** What a row says about who reported it; null when it says nothing. */
export function reporterOf(
  row: RawRow,
  table: IntakeTable,
  columns: readonly Column[],
  guessed: readonly GuessedColumn[],
): WhoReported | null {
  return whoReported([...(row.reporter ?? []), ...answersIn(row, table, columns, guessed)])
}

/** The answers of the columns that are left out because they say who it was. */
const answersIn = (
  row: RawRow,
  table: IntakeTable,
  columns: readonly Column[],
  guessed: readonly GuessedColumn[],
): ReporterAnswer[] =>
  guessed.flatMap(({ why }, at) =>
    why === 'reporter' && (columns[at] ?? '') === ''
      ? [{ heading: table.hasHeader ? (table.header[at] ?? '') : '', cell: row.cells[at] ?? '' }]
      : [],
  )

const homeAddress = /\b(home|street|mailing|postal|your) address\b/
/** Whether somebody may be contacted, in the languages of the form and French. Compared folded. */
const asksConsent =
  /\b(may|can|could|ok|okay|want|would) .{0,40}\b(contact|reach|call|write|hear)\b|\b(podemos|puede|pueden|quiere|desea|autoriza)\b.{0,40}\b(contactar\w*|llamar\w*|comunicar\w*|escribir\w*)\b|\b(pouvons|peut|souhaitez|voulez)[ -].{0,30}\b(contacter|appeler|joindre|rappeler)\b|(co the|duoc|muon) .{0,30}lien (he|lac)|(可以|能|能否|愿意|是否).{0,8}联系|هل (يمكن\S*|تريد|نستطيع|تسمح).{0,30}(الاتصال|نتصل)|ልናገኝ|\bma .{0,20}(xiriir|soo wac)/

/** What answers say about who it was. A home address isn't kept: nobody is told anything there. */
export function whoReported(answers: readonly ReporterAnswer[]): WhoReported | null {
  const names: string[] = []
  const contacts: string[] = []
  let mayBeContacted: WhoReported['mayBeContacted'] = 'not asked'
  for (const { heading, cell } of answers) {
    const asked = fold(heading.slice(0, 200))
    if (homeAddress.test(asked) && !asked.includes('mail address')) continue
    for (const piece of piecesOf(cell)) {
      const consent = asksConsent.test(asked) ? consentOf(piece) : null
      if (consent !== null) mayBeContacted = consent
      else if (isContact(piece)) contacts.push(piece)
      else if (piece !== '' && !isNobody(piece)) names.push(piece)
    }
  }
  const name = joinPieces(names)
  const contact = mayBeContacted === 'no' ? '' : joinPieces(contacts)
  return name === '' && contact === '' ? null : { name, contact, mayBeContacted }
}

/** `Ada Quill <ada@…>, 555-0101` in its pieces. */
const piecesOf = (cell: string): string[] =>
  cell
    .slice(0, 2_000)
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\n' ? '\n' : ''))
    .split(/[,;\n<>]|\s[–—|/]\s/)
    .map((piece) => piece.replace(/^'(?=[=+@-])/, '').trim())
    .filter((piece) => piece !== '')

const isContact = (piece: string): boolean =>
  /\S@\S/.test(piece) || (piece.match(/\d/g) ?? []).length >= 7

/** What people put where they don't want to say who they are. */
const isNobody = (piece: string): boolean =>
  /^(?:anonymous|anon|anonymously|an[oó]nim[oa]|anonyme|ẩn danh|匿名|مجهول|none|n ?\/ ?a|no name|sin nombre|ningun[oa]|nadie|aucune?|prefer not to say)$/iu.test(
    piece,
  )

function consentOf(piece: string): 'yes' | 'no' | null {
  if (/^(ok|please don.?t)\.?$/i.test(piece)) return /^ok/i.test(piece) ? 'yes' : 'no'
  // Whoever says more than that says how: `yes 555 0177`.
  const isBare = /^(yes|no)[, ]*(please|thanks?|thank you)\.?$/i.test(piece) || !/\s/.test(piece)
  return isBare ? readYesNo(piece) : null
}

const joinPieces = (pieces: readonly string[]): string =>
  [...new Set(pieces)].join(', ').slice(0, longest)
