import { audiencesOf } from '../workgroup/audiences'
import { makeUnique, toSlug } from '../kernel/slug'
import { type DocumentsRecord } from './tables'

import { reportAudiences } from './reportBack/audiencesToReportTo'

/** The names a meeting's documents are saved under. */
export interface DocumentFileNames {
  readonly agenda: 'agenda.pdf'
  readonly minutes: 'minutes.pdf'
  readonly signIn: 'sign-in-sheet.pdf'
  /** By the id of whom they are for (`audiences.ts`). */
  readonly reportBacks: ReadonlyMap<string, string>
  /** The same of their one-page summaries. */
  readonly summaries: ReadonlyMap<string, string>
}

/**
 * File names for a meeting's documents: lower-case letters of any script, digits and hyphens, which
 * every system keeps as they are, and each different from the others. They hold no words but the name
 * of the neighborhood or group.
 */
export function documentFileNames(record: DocumentsRecord, meetingId: string): DocumentFileNames {
  const taken = new Set<string>()
  const reportBacks = new Map<string, string>()
  const summaries = new Map<string, string>()
  const everyone = [...reportAudiences(record, meetingId), ...audiencesOf(record)]
  for (const { id, name, kind } of everyone) {
    if (reportBacks.has(id)) continue
    // Windows' reserved names (`CON`, `LPT1`) can't come out of it: every name starts with what it is.
    const slug = makeUnique(toSlug(name) || kind, taken)
    taken.add(slug)
    reportBacks.set(id, `report-back-${slug}.pdf`)
    summaries.set(id, `summary-${slug}.pdf`)
  }
  return {
    agenda: 'agenda.pdf',
    minutes: 'minutes.pdf',
    signIn: 'sign-in-sheet.pdf',
    reportBacks,
    summaries,
  }
}
