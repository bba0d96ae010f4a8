import { trimEdges } from './edges'

/** A piece of a line, and what stood before it. */
export interface Segment {
  readonly text: string
  /** The dash, bar or tab before the piece as it was written; brackets for a piece in brackets. */
  readonly by: 'start' | 'dash' | 'column' | 'bracket' | 'after'
  /** How the piece is joined to what remains of the line when it isn't a detail. */
  readonly before: string
  readonly after: string
}

const separator =
  /\s+[-–—−]{1,3}\s+|\s*[–—]\s+|\s+[–—]\s*|(?<=[\p{L}\p{N})])(?:—|--)(?=[\p{L}\p{N}(])|(?<=\p{L})–(?=\d+\s*(?:min|m\b|['′’]))|\s*[|¦\t]\s*|\s+\/{1,2}\s+|\s*(?<!&[a-z]{0,8})[;]\s+|\s+[·•]\s+|\s*(?:\.{3,}|…{2,}|_{3,})\s*|\s{3,}/u
const opening: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }

/** Takes a line apart at dashes, bars, tabs and brackets; nothing of it is lost. */
export function segmentsOf(line: string): Segment[] {
  return piecesOf(line).map((piece) => ({ ...piece, text: trimEdges(piece.text, isPicture) }))
}

const picture =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\ufe0f\u200d\u20e3\s]/u
const isPicture = (sign: string): boolean => picture.test(sign)

function piecesOf(line: string): Segment[] {
  const found: Segment[] = []
  let plain = ''
  let at = 0
  let isAfterBracket = false
  const flush = (): void => {
    if (plain.trim() !== '' || found.length === 0)
      found.push(...splitPlain(plain, found.length === 0, isAfterBracket))
    plain = ''
  }
  while (at < line.length) {
    const close = opening[line[at] ?? '']
    const end = close !== undefined && isApart(line, at) ? closingAt(line, at, close) : -1
    if (end === -1) {
      plain += line[at] ?? ''
      at += 1
      continue
    }
    flush()
    const open = line[at] ?? ''
    found.push({
      text: line.slice(at + 1, end).trim(),
      by: 'bracket',
      before: ` ${open}`,
      after: close ?? '',
    })
    isAfterBracket = true
    at = end + 1
  }
  flush()
  return found
}

/** Brackets within a word, as in director(s), are a part of it; before a number they are not. */
const isApart = (line: string, at: number): boolean =>
  at === 0 ||
  /[\s)\]},.:;–—-]/.test(line[at - 1] ?? '') ||
  /^.\s*[~\d]/.test(line.slice(at, at + 4))

/** Where the bracket that opens at a place closes; -1 when it doesn't within a sensible length. */
function closingAt(line: string, from: number, close: string): number {
  const open = line[from]
  let depth = 0
  const last = Math.min(line.length, from + 400)
  for (let at = from; at < last; at += 1) {
    if (line[at] === open) depth += 1
    if (line[at] === close) depth -= 1
    if (depth === 0) return at
  }
  return -1
}

function splitPlain(text: string, isFirst: boolean, isAfterBracket: boolean): Segment[] {
  const pieces: Segment[] = []
  let rest = text
  let before = ''
  let by: Segment['by'] = isFirst ? 'start' : isAfterBracket ? 'after' : 'dash'
  for (;;) {
    const match = separator.exec(rest)
    const piece = match === null ? rest : rest.slice(0, match.index)
    if (piece.trim() !== '' || (isFirst && pieces.length === 0))
      pieces.push({
        text: piece.trim(),
        by,
        before: before === '' && !isFirst ? ' ' : before,
        after: '',
      })
    if (match === null) return pieces
    const isDash = /[-–—−;/]/.test(match[0])
    by = isDash ? 'dash' : 'column'
    before = isDash ? (match[0].includes(';') ? '; ' : ` ${match[0].trim()} `) : ' '
    rest = rest.slice(match.index + match[0].length)
  }
}

/** The pieces of a line that are left, as a title. */
export const joinSegments = (segments: readonly Segment[]): string =>
  segments
    .map(
      (piece, at) =>
        `${at === 0 && piece.by !== 'bracket' ? '' : piece.before}${piece.text}${piece.after}`,
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
