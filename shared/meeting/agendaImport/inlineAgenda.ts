import { startsWithMarker } from './markers'
import { isOnlyPart } from './partWords'

/*
 * Agendas written on one line, as people send them in chats: `Agenda: 1) lamps 2) bins; 3) trees`.
 * Each item is given a line of its own; which line it came from is kept.
 */

/** The lines with those taken apart, and for each the line (from 1) it stands on in the text. */
export interface SplitLines {
  readonly lines: readonly string[]
  readonly origin: readonly number[]
}

/** Shorter lines and fewer pieces than these are no agenda on one line. */
const fewest = 2
const named =
  /^(.{0,80}?(?<!\p{L})(?:agenda|topics?|items|order of business|orden del d[ií]a|temas|puntos)(?:[^:\p{Pd}.;]{0,60})?\s*(?::|\s[–—-]\s))\s*(\S.*)$/iu
const numberSign =
  /(?<![\p{L}\p{N}.:/$#-])[(#]?(\d{1,2})[.):]\)?\s+(?=[^\s\d])|(?<![\p{L}\p{N}])(\d)️?⃣\s*/gu

/** Takes apart what holds several items on one line. */
export function splitInline(lines: readonly string[]): SplitLines {
  const filled = lines.filter((line) => line.trim() !== '').length
  const all = lines.flatMap((line, at) =>
    piecesOf(line, filled, lines[at + 1] ?? '').map((piece) => ({ piece, line: at + 1 })),
  )
  return { lines: all.map(({ piece }) => piece), origin: all.map(({ line }) => line) }
}

function piecesOf(line: string, filled: number, next: string): readonly string[] {
  if (line.length < 12 || line.length > 2_000 || /[|\t]/.test(line)) return [line]
  const [, head = '', list = ''] = named.exec(line) ?? []
  const ofPart = piecesOfPart(line)
  if (ofPart !== null) return ofPart
  const counted = countedPieces(line, next)
  if (counted !== null) return counted
  if (list === '') {
    const [, day = '', matters = ''] = forDay.exec(line) ?? []
    const pieces = piecesByComma(matters)
    if (pieces.length > fewest && areMatters(pieces))
      return [day.replace(/:$/, ''), ...asItems(pieces)]
    return filled < 5 ? unnamedPieces(line) : [line]
  }
  const lead = head.replace(/\s*(?::|\s[–—-])\s*$/, '')
  const byMark = list.split(/\s*(?:;|\s[•·*]\s|\s\/\s)\s*/).filter((piece) => piece !== '')
  if (byMark.length > fewest || (byMark.length === fewest && filled < 4))
    return [lead, ...asItems(byMark)]
  const byComma = piecesByComma(list)
  return byComma.length > fewest && (filled < 4 || areMatters(byComma))
    ? [lead, ...asItems(byComma)]
    : [line]
}

/** `Part A: Welcome; Benches`, `Part B: 4. Keys 5. Forms`: a part and its items; null for any other line. */
function piecesOfPart(line: string): string[] | null {
  const [, part = '', list = ''] = /^\s*([^:;]{2,60}?)\s*:\s+(\S.*)$/u.exec(line) ?? []
  if (list === '' || startsWithMarker(line) || !isOnlyPart(part)) return null
  const byMark = list.split(/\s*(?:;(?![^()]*\))|\s[•·])\s*/).filter((piece) => piece !== '')
  if (byMark.length >= fewest) return [part, ...asItems(byMark)]
  const starts = [...list.matchAll(numberSign)].map(({ index }) => index)
  if (starts.length < fewest || starts[0] !== 0) return null
  return [part, ...starts.map((from, at) => list.slice(from, starts[at + 1]).trim())]
}

/** Pieces between commas, but for those in brackets; none where one is a sentence. */
function piecesByComma(list: string): string[] {
  const pieces = list.split(/,\s+(?:and |y )?(?![^()]*\))/).filter((piece) => piece !== '')
  return pieces.every((piece) => piece.length < 80) ? pieces : []
}

/** What every agenda has somewhere. */
const usual =
  /^(?:welcome|introductions?|sign[- ]?in|check[- ]?in|minutes|past actions|action items|updates?|announcements|next steps|adjourn\w*|public comments?|case (?:review|conferenc\w+)|(?:executive|closed|open) session|bienvenida|presentaciones|minuta|acta|cierre|sesi[oó]n (?:ejecutiva|cerrada))(?:[.!]?$| \(| [–—-] )/i

/** Whether what stands between commas is matters of a meeting: some say how long, or are in every meeting. */
const areMatters = (pieces: readonly string[]): boolean =>
  pieces.filter((piece) => timed.test(piece) || usual.test(piece)).length > 1

const days =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|(?:this|next) (?:week|month|meeting)|lunes|martes|mi[eé]rcoles|jueves|viernes|ma[nñ]ana|hoy'
/** `For Thursday at 10: …`: what comes at a meeting, without the word for it. */
const forDay = new RegExp(
  String.raw`^((?:(?:here(?:['’]s| is) (?:what we have|the plan|the list) )?(?:for|on)|para(?: el)?|el) (?:the )?(?:${days})(?:[^:.;]{0,40})?:)\s+(\S.*)$`,
  'iu',
)

const timed = /(?<!\d)\d{1,3}\s*(?:m|min|mins|minutes?|')?\s*\)?$/i

/** `Team: welcome 5 / lights 10 / stairs 10`: pieces of which most say how long. */
function unnamedPieces(line: string): readonly string[] {
  const list = line.replace(
    /^(?:(?:hi|hey|hello|dear) )?(?:all|team|folks|everyone)\s*[:,–-]\s*/i,
    '',
  )
  const pieces = list.split(/\s+\/\s+|\s*;\s*|\s+\|\s+/).filter((piece) => piece !== '')
  const isAgenda =
    pieces.length > fewest &&
    pieces.every((piece) => piece.length < 80) &&
    pieces.filter((piece) => timed.test(piece)).length * 2 > pieces.length
  return isAgenda
    ? asItems(pieces.map((piece) => piece.replace(/ (\d{1,3})$/, ', $1 min')))
    : [line]
}

/** A line in which numbers count up from one; null when they don't. */
function countedPieces(line: string, next: string): string[] | null {
  const marks = [...line.matchAll(numberSign)]
  const first = marks.findIndex((match) => valueOf(match) === 1)
  if (first === -1) return null
  const starts: number[] = []
  for (const match of marks.slice(first))
    if (valueOf(match) === starts.length + 1) starts.push(match.index)
  const isMeant = named.test(line) || /^\s*[(#]?3[.):]/.test(next)
  if (starts.length < fewest || (starts.length === fewest && !isMeant)) return null
  const pieces = starts.map((from, at) =>
    line
      .slice(from, starts[at + 1])
      .trim()
      .replace(/[;,]$/, ''),
  )
  const lead = line.slice(0, starts[0]).trim()
  return [...(lead === '' ? [] : [lead]), ...withoutFarewell(pieces)]
}

const valueOf = (match: RegExpExecArray): number => Number(match[1] ?? match[2])

/** `then closed: staffing`: the words for a part, and the first of what stands in it. */
const closedPiece =
  /^(?:(?:then|luego|despu[eé]s)\s+)?((?:closed|restricted|private|confidential|exec(?:utive|\.)?|partners? only|cerrad[oa]|privad[oa]|restringid[oa]|confidencial)(?: (?:session|part|portion|items?))?)\s*:\s+(\S.*)$/i

const asItems = (pieces: readonly string[]): string[] =>
  withoutFarewell(
    pieces.flatMap((piece) => {
      const words = piece.replace(/^(?:and|y)\s+/i, '')
      const [, part, first = ''] = closedPiece.exec(words) ?? []
      return part === undefined ? [`- ${words}`] : ['Closed session', `- ${first}`]
    }),
  )

/** What is said after the last item is a line of its own: `4. trees. See you at 10!` */
function withoutFarewell(pieces: readonly string[]): string[] {
  const last = pieces.at(-1) ?? ''
  const end = /(?<=\p{L}{2}[)\]]?)[.!]\s+(?=\p{Lu})/u.exec(last)
  return end === null
    ? [...pieces]
    : [...pieces.slice(0, -1), last.slice(0, end.index), last.slice(end.index + 1).trim()]
}
