import { headingKind } from './headings'
import { isMailHeader, isSentence, noiseOf } from './noise'
import { isLetteredPart, saysWhoSigned } from './partWords'
import type { Row } from './rows'
import { trailingDuration } from './timebox'
import { isItemlike, out, type Verdict } from './verdicts'

/** The heads of mails: two lines in a row that only mails have. */
export function markMails(rows: readonly Row[], verdicts: Verdict[]): void {
  const isHeader = (at: number): boolean => {
    const row = rows[at]
    return (
      row !== undefined &&
      row.kind !== 'blank' &&
      row.marker?.kind !== 'number' &&
      isMailHeader(row.text)
    )
  }
  const isSure = (at: number): boolean =>
    /^\W{0,3}(?:from|sent|subject|de|enviado(?: el)?|asunto)\s*:/i.test(rows[at]?.text ?? '')
  for (let at = 0; at < rows.length; at += 1) {
    if (!isHeader(at)) continue
    let end = at
    while (isHeader(end + 1)) end += 1
    const isHead = end > at && rows.slice(at, end + 1).some((_, index) => isSure(at + index))
    if (isHead) for (let line = at; line <= end; line += 1) verdicts[line] = out('mail header')
    at = end
  }
}

export function markLetters(rows: readonly Row[], verdicts: Verdict[]): void {
  let isSigned = false
  for (const [at, row] of rows.entries()) {
    const isHeadOfMail = verdicts[at]?.kind === 'mail header'
    if (/^\s*--\s*$/.test(row.source) && at > 0) isSigned = true
    else if (isHeadOfMail || (isSigned && headingKind(row.text) === 'agenda')) isSigned = false
    if (row.kind === 'blank' || row.kind === 'rule' || row.kind === 'aside' || isHeadOfMail)
      continue
    const noise = noiseOf(row.text)
    if (noise === 'forward') isSigned = false
    if (isSigned) verdicts[at] = out('signature')
    else if (noise !== undefined && isNoise(row, noise)) verdicts[at] = out(noise)
    if (noise === 'closing' && row.kind === 'text' && !hasItemsBelow(rows, at)) isSigned = true
  }
}

/** A bullet or a time before a line makes it an item, whatever its words; but not an address. */
function isNoise(row: Row, noise: NonNullable<ReturnType<typeof noiseOf>>): boolean {
  // `Part 2 (those who signed the confidentiality notice)` speaks of a notice and is none.
  if (noise === 'notice' && (isLetteredPart(row.text) || saysWhoSigned(row.text))) return false
  const isPlain =
    row.kind !== 'marked' && row.clock === null && trailingDuration(row.text) === undefined
  if (isPlain || ['forward', 'address', 'page number'].includes(noise)) return true
  // “Zoom meeting costs” and “Confidentiality notice” are matters; a number to dial is none.
  if (noise === 'dial-in') return /https?:|\d{3}|^(?:join|click|dial|find)\b/i.test(row.text)
  return noise === 'notice' && isSentence(row.text)
}

const hasItemsBelow = (rows: readonly Row[], at: number): boolean => {
  const below = rows.slice(at + 1)
  const end = below.findIndex(
    (row) => noiseOf(row.text) === 'forward' || /^\s*--\s*$/.test(row.source),
  )
  return below.slice(0, end === -1 ? undefined : end).filter((row) => isItemlike(row)).length > 1
}

/** Of several messages the first that holds an agenda is read, or the one with most of it. */
export function keepOneMessage(
  rows: readonly Row[],
  verdicts: Verdict[],
  tables: ReadonlySet<number>,
): void {
  const starts = new Set([0])
  for (const [at, verdict] of verdicts.entries()) {
    const isForward = verdict?.kind === 'forward'
    const isHead = verdict?.kind === 'mail header'
    if (isForward || (isHead && verdicts[at - 1]?.kind !== 'mail header')) starts.add(at)
  }
  const messages = [...starts]
    .sort((a, b) => a - b)
    .map((from, index, all) => ({ from, to: all[index + 1] ?? rows.length }))
  if (messages.length < 2) return
  const itemsIn = ({ from, to }: { from: number; to: number }): number =>
    rows
      .slice(from, to)
      .filter(
        (row, index) =>
          (verdicts[from + index] ?? null) === null &&
          (isItemlike(row) || tables.has(from + index)),
      ).length
  const counts = messages.map(itemsIn)
  const most = Math.max(...counts)
  const best =
    messages[counts.findIndex((count) => count >= Math.max(2, most / 2))] ??
    messages[counts.indexOf(most)]
  if (best === undefined || most === 0) return
  for (const [at] of rows.entries())
    if ((at < best.from || at >= best.to) && (verdicts[at] ?? null) === null)
      verdicts[at] = out('other message')
}
