import { audiencesOf } from '../workgroup/audiences'
import { type DocumentsRecord } from './tables'

import { reportAudiences } from './reportBack/audiencesToReportTo'

/** The names a meeting's documents are saved under. */
export interface DocumentFileNames {
  readonly minutes: 'minutes.pdf'
  readonly signIn: 'sign-in-sheet.pdf'
  /** By the id of whom they are for (`audiences.ts`). */
  readonly reportBacks: ReadonlyMap<string, string>
  /** The same of their one-page summaries. */
  readonly summaries: ReadonlyMap<string, string>
}

/**
 * File names for a meeting's documents: lower-case ASCII letters, digits and hyphens, so that every
 * system and mail program keeps them as they are, and each different from the others. They hold no
 * words but the name of the neighborhood or group.
 */
export function documentFileNames(record: DocumentsRecord, meetingId: string): DocumentFileNames {
  const taken = new Set<string>()
  const reportBacks = new Map<string, string>()
  const summaries = new Map<string, string>()
  const everyone = [...reportAudiences(record, meetingId), ...audiencesOf(record)]
  for (const { id, name, kind } of everyone) {
    if (reportBacks.has(id)) continue
    const slug = makeUnique(slugOf(name) || kind, taken)
    taken.add(slug)
    reportBacks.set(id, `report-back-${slug}.pdf`)
    summaries.set(id, `summary-${slug}.pdf`)
  }
  return { minutes: 'minutes.pdf', signIn: 'sign-in-sheet.pdf', reportBacks, summaries }
}

/**
 * Accents are dropped and anything else becomes a hyphen. Windows' reserved names (`CON`, `LPT1`)
 * can't come out of it, since every name starts with `report-back-`.
 */
const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')

function makeUnique(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
