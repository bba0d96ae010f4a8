import { withoutDates } from './dates'
import { bareHeading, headingKind, type HeadingKind, namesAgenda } from './headings'
import { closedSign } from './partPatterns'
import { partOf, partWithin } from './partWords'
import { isCapitals, type Row } from './rows'
import { minutesOf, trailingDuration } from './timebox'
import { isLabelLine, type Verdict } from './verdicts'

/** What section a row begins; null for a row that is no heading. */
export function sectionOf(
  rows: readonly Row[],
  at: number,
  tables: ReadonlySet<number>,
): HeadingKind | 'part' | 'unknown' | null {
  const row = rows[at]
  if (row?.clock !== null || row.marker !== null) return null
  const text = bareHeading(row.text)
  if (partOf(row.text) !== undefined || isClosedHeading(row)) return 'part'
  const named = headingKind(row.text)
  // Where what stands below has minutes, it is to be dealt with, whatever the heading is called.
  const kind = named === 'other' && hasTimesBelow(rows, at) ? undefined : named
  if (row.level > 0) {
    const isItem =
      /\d/.test(row.text) &&
      minutesOf(/[([]([^)\]]*)[)\]]\s*$/.exec(row.text)?.[1]?.split(',')[0] ?? '') !== undefined
    return isItem ? 'unknown' : (kind ?? 'unknown')
  }
  if (kind === undefined || row.kind !== 'text') return null
  const next = rows.findIndex((one, index) => index > at && one.kind !== 'blank')
  const isFollowed = rows[next]?.kind === 'marked' || tables.has(next)
  if (kind === 'other') {
    const isApart =
      /:\s*$/.test(row.text) ||
      // Minutes that say who was there aren't to be approved, but to be read.
      (/^(?:\w+ )?(?:minutes|acta)\b/i.test(text) && isLabelLine(rows[next]?.text ?? '')) ||
      (isFollowed && (rows[at - 1]?.kind ?? 'blank') === 'blank')
    return isApart && text.split(' ').length <= 8 ? 'other' : null
  }
  return /:\s*$/.test(row.text) || isFollowed || isCapitals(row.text) ? kind : null
}

/** `## 🔒 Partners`: what stands below it is the meeting's, whatever it is called. */
const isClosedHeading = ({ level, source, text }: Row): boolean =>
  level > 0 && (closedSign.test(source) || partWithin(text) !== undefined)

/** Whether most lines of the list below a heading have minutes. */
function hasTimesBelow(rows: readonly Row[], at: number): boolean {
  const below = rows.slice(at + 1)
  const end = below.findIndex(
    (row) => row.level > 0 || (row.kind === 'text' && row.marker === null),
  )
  const list = below.slice(0, end === -1 ? undefined : end).filter((row) => row.kind === 'marked')
  const timed = list.filter(
    ({ text }) =>
      trailingDuration(text) !== undefined ||
      minutesOf(/[([]([^()[\]]{1,40})[)\]]\s*$/.exec(text)?.[1]?.split(',').at(-1) ?? '') !==
        undefined,
  )
  return timed.length * 2 > list.length
}

/** The rows under which the agenda stands; of a title and a heading of its own, the heading. */
export function agendaHeadsOf(
  rows: readonly Row[],
  verdicts: readonly Verdict[],
  tables: ReadonlySet<number>,
): Set<number> {
  const heads = rows.flatMap((row, at) => {
    const isFree =
      (verdicts[at] ?? null) === null &&
      row.marker === null &&
      row.clock === null &&
      !tables.has(at)
    return isFree && isAgendaHead(row) && hasContentBelow(rows, at) ? [at] : []
  })
  // “Topics” is the agenda only where nothing is called so.
  const named = heads.filter((at) => namesAgenda(rows[at]?.text ?? ''))
  const strong = named.length > 0 ? named : heads
  const deepest = Math.max(0, ...strong.map((at) => rows[at]?.level ?? 0))
  const apart = strong.filter((at) => !(deepest > 1 && rows[at]?.level === 1))
  // Where the agenda has a heading of its own, one with more words above it is a title.
  const bare = apart.find((at) =>
    /^(?:agenda|agenda items|orden del d[ií]a)$/i.test(bareHeading(rows[at]?.text ?? '')),
  )
  return new Set(bare === undefined ? apart : apart.filter((at) => at >= bare))
}

const hasContentBelow = (rows: readonly Row[], at: number): boolean =>
  rows
    .slice(at + 1)
    .some((row) => row.kind === 'marked' || row.kind === 'text' || row.kind === 'heading')

function isAgendaHead(row: Row): boolean {
  if (row.kind !== 'heading' && row.kind !== 'text') return false
  if (
    trailingDuration(row.text) !== undefined &&
    row.kind === 'text' &&
    !/[)\]]\s*$/.test(row.text)
  )
    return false
  const isTitle =
    /^.{0,60}\bagenda$/i.test(bareHeading(row.text)) &&
    !/^(?:approv|adopt|review|accept|set|confirm|consent|changes|additions|aprob|revis)/i.test(
      row.text,
    )
  const undated = withoutDates(row.text)
  return (
    headingKind(row.text) === 'agenda' ||
    headingKind(undated) === 'agenda' ||
    isTitle ||
    (row.level === 1 && namesAgenda(row.text))
  )
}
