import { signInInEnglish } from '../languages/englishDocuments'
import { type MeetingRecord } from './tables'

import type { ConfidentialityText } from './tables'

/** A wording of the confidentiality text. */
export interface Notice {
  /** Which wording it is: what somebody acknowledged is known by it. */
  readonly version: string
  readonly points: readonly string[]
}

/** Its points among the standard wording of documents, so that it comes in every language. */
export const shippedPoints = ['agree1', 'agree2', 'agree3', 'agree4', 'agree5', 'agree6'] as const

/** What Candor comes with. Other words, another version. */
export const shippedNotice: Notice = {
  version: '2026-1',
  points: shippedPoints.map((key) => signInInEnglish[key]),
}

/** What everyone at the table agrees to now: the site's last wording, or the one Candor comes with. */
export function currentNotice(record: MeetingRecord): Notice {
  let last: ConfidentialityText | null = null
  for (const row of record.confidentialityText.values())
    if (last === null || row.recordedAt >= last.recordedAt) last = row
  return last === null ? shippedNotice : { version: last.id, points: last.points }
}
