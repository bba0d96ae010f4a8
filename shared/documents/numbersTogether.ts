import { rowsWith } from '../kernel/compartment'
import { dateInWords } from '../kernel/formatDate'
import { meetingsOf } from '../meeting/select'
import { namedCountsIn } from '../plainLanguage/countPeople'
import { isSmallCount } from '../suppression/smallCounts'
import { workgroupOf } from '../workgroup/select'
import { type DocumentText, participantCountTexts } from './guardedTexts'
import { publicRecord } from '../comparison/publicRecord'
import type { DocumentsRecord } from './tables'

/*
 * Small numbers of people that nobody wrote, but that can be worked out from what two documents say: a
 * quarter's total beside its months', or 45 participants in May and 42 in June (counts
 * from 1 to the threshold are left out, with any total from which they could be worked out).
 */

/** A number of people as some text says it. */
interface NumberSaid {
  /** The place in words, with the meeting it belongs to. */
  readonly where: string
  /** The words: `42 participants`. */
  readonly said: string
}

/** A number of a document, and those that tell a small one together with it. */
export interface WorkedOut {
  readonly here: NumberSaid
  readonly with: readonly NumberSaid[]
}

interface Told extends NumberSaid {
  readonly noun: string
  readonly count: number
}

/** Of so many numbers of one kind of people, the newest, all are put together. */
const mostOfOneKind = 60
/** More are no help to anybody who has to reword them. */
const mostFindings = 20

const numbersIn = (texts: readonly Pick<DocumentText, 'where' | 'text'>[]): Told[] =>
  texts.flatMap(({ where, text }) =>
    namedCountsIn(text).map(({ noun, count, start, end }) => ({
      where,
      noun,
      count,
      said: text.slice(start, end).trim(),
    })),
  )

/**
 * Which numbers of a document tell a small one together with one or two others of the same people, in
 * the document itself or in `others`. What is small by itself is left to those who look at one text.
 */
export function findTogether(
  document: readonly Pick<DocumentText, 'where' | 'text'>[],
  others: readonly Pick<DocumentText, 'where' | 'text'>[],
  threshold: number,
): WorkedOut[] {
  const isTold = ({ count }: Told): boolean => count > threshold
  const here = numbersIn(document).filter(isTold)
  const elsewhere = numbersIn(others).filter(isTold)
  const found = here.flatMap((one, at): WorkedOut[] => {
    const rest = [...here.slice(at + 1), ...elsewhere]
      .filter(({ noun }) => noun === one.noun)
      .slice(0, mostOfOneKind)
    const small = firstSmall(one.count, rest, threshold)
    return small === null ? [] : [{ here: toSaid(one), with: small.map(toSaid) }]
  })
  return found.slice(0, mostFindings)
}

const toSaid = ({ where, said }: Told): NumberSaid => ({ where, said })

/** The first one or two numbers that leave a small one of a total, or of which it is itself a part. */
function firstSmall(count: number, rest: readonly Told[], threshold: number): Told[] | null {
  const isSmall = (one: number): boolean => isSmallCount(Math.abs(one), threshold)
  const single = rest.find((one) => isSmall(count - one.count))
  if (single !== undefined) return [single]
  for (const [at, one] of rest.entries())
    for (const other of rest.slice(at + 1)) {
      const isWhole = isSmall(count - one.count - other.count)
      const isPart =
        isSmall(one.count - count - other.count) || isSmall(other.count - count - one.count)
      if (isWhole || isPart) return [one, other]
    }
  return null
}

/** Of so many meetings, the newest, what was said is looked at. */
const mostMeetings = 26

/** What is said elsewhere: in a register, or in a version of a document that was kept. */
export interface SaidElsewhere {
  readonly where: string
  readonly text: string
  /** The row it is in; null for what only a kept version says. */
  readonly rowId: string | null
}

/**
 * The same for whatever leaves, document or register: beside what the documents of the other meetings
 * say, and `elsewhere`. The same words said twice are one number.
 */
export function findWorkedOut(
  record: DocumentsRecord,
  texts: readonly DocumentText[],
  elsewhere: readonly SaidElsewhere[] = [],
): WorkedOut[] {
  const open = publicRecord(record)
  const own = new Set(texts.map(({ rowId }) => rowId))
  const others = meetingsOf(open)
    .slice(0, mostMeetings)
    .flatMap((meeting) => {
      const where = `The meeting of ${dateInWords(meeting.date)}`
      return listSaid(open, meeting.id)
        .filter(({ rowId }) => !own.has(rowId))
        .map(({ text }) => ({ where, text }))
    })
  const known = new Set([...texts, ...others].map(({ text }) => text))
  const more = elsewhere.filter(({ rowId, text }) => {
    const isNew = !known.has(text) && (rowId === null || !own.has(rowId))
    known.add(text)
    return isNew
  })
  return findTogether(texts, [...others, ...more], workgroupOf(record).suppressUpTo)
}

/** What minutes and report-backs of a meeting say in words of their own. */
function listSaid(record: DocumentsRecord, meetingId: string): { rowId: string; text: string }[] {
  const of = <T extends 'agendaItem' | 'decision' | 'heardStatement' | 'reportBack'>(table: T) =>
    rowsWith(record, table, 'meetingId', meetingId)
  return [
    ...of('agendaItem').map((row) => ({ rowId: row.id, text: row.notes })),
    ...participantCountTexts(record, meetingId).flatMap(({ rowId, text }) =>
      rowId === null ? [] : [{ rowId, text }],
    ),
    ...of('decision').map((row) => ({ rowId: row.id, text: row.wording })),
    ...of('heardStatement').map((row) => ({ rowId: row.id, text: row.wording })),
    ...of('reportBack').flatMap(({ id, asked, said, did, obstacles, cannotYet, next }) =>
      [asked, said, did, obstacles, cannotYet, next].map((text) => ({
        rowId: id,
        text: text ?? '',
      })),
    ),
  ]
}
