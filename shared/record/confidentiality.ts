import type { SharedRecord } from './state'
import type { ConfidentialityText } from './tables'

/** A wording of the confidentiality text. */
export interface Notice {
  /** Which wording it is: what somebody acknowledged is known by it. */
  readonly version: string
  readonly points: readonly string[]
}

/** What Candor comes with (domain.md, "Confidentiality sign-in sheet"). Other words, another version. */
export const shippedNotice: Notice = {
  version: '2026-1',
  points: [
    'What is said here about a person is need-to-know, for everyone.',
    'It is not shared outside, unless your organization’s duties require it.',
    'No recording and no photos.',
    'Nothing said here is used against a participant.',
    'If something got out, tell the facilitator.',
    'Signing in does not by itself entitle you to any person’s information.',
  ],
}

/** What everyone at the table agrees to now: the site's last wording, or the one Candor comes with. */
export function currentNotice(record: SharedRecord): Notice {
  let last: ConfidentialityText | null = null
  for (const row of record.confidentialityText.values())
    if (last === null || row.recordedAt >= last.recordedAt) last = row
  return last === null ? shippedNotice : { version: last.id, points: last.points }
}
