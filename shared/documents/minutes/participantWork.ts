import { fillIn, type DocumentLanguage } from '../../languages/documentLanguage'
import { countIn } from '../../comparison/chartFacts'
import { participantCountsOf } from '../../meeting/select'
import type { ParticipantCountKind } from '../../meeting/tables'
import { suppressedMark } from '../../suppression/smallCounts'
import type { DocumentsRecord } from '../tables'

/** What minutes tell of the work with participants: numbers alone, and those only where they are large enough. */
export interface ParticipantWork {
  /** `Participants in the program: 45`, with a mark where the number is left out. */
  readonly counts: readonly string[]
  /** What the mark means; empty where nothing is left out. */
  readonly note: string
}

const wordOf = {
  'in program': 'participantsInProgram',
  'new referrals': 'newReferrals',
  discussed: 'participantsDiscussed',
} as const satisfies Record<ParticipantCountKind, string>

/** The numbers a meeting's minutes tell in a language; null where none was recorded. */
export function participantWork(
  record: DocumentsRecord,
  meetingId: string,
  { words }: DocumentLanguage,
): ParticipantWork | null {
  const rows = participantCountsOf(record, meetingId)
  if (rows.length === 0) return null
  const leftOut = rows.filter(({ count }) => count === null).map(({ upTo }) => upTo)
  return {
    counts: rows.map(({ kind, count }) =>
      fillIn(words[wordOf[kind]], { count: count === null ? suppressedMark : countIn(count) }),
    ),
    note: leftOut.length === 0 ? '' : fillIn(words.countsLeftOut, { most: Math.max(...leftOut) }),
  }
}
