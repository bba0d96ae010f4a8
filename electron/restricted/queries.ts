import { pageLength } from '../../shared/kernel/page'
import { assertNever, done, refuse, type Result } from '../../shared/kernel/result'
import type {
  DisclosureLog,
  FileAudience,
  RestrictedAnswers,
  RestrictedQuery,
  RetentionLook,
} from '../../shared/restricted/contract'
import { backupsThatHold, dueEntries } from '../../shared/restricted/retention'
import { type RestrictedRecord, settingsOf } from '../../shared/restricted/state'
import { outOfDate, type Papers } from '../documents/documents'
import { type Clock, localDate } from '../kernel/clock'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import { lookForNames, lookThroughPaper } from './nameGuard'
import type { ParticipantFiles } from './participantFiles'
import type { RestrictedPapers } from './restrictedPrints'

/** Questions about restricted notes, answered only while they are unlocked. */

export type RestrictedAnswer = RestrictedAnswers[RestrictedQuery['type']]

const types: ReadonlySet<string> = new Set([
  ...['file.audience', 'disclosure.log', 'retention.look', 'guard.look', 'guard.paper'],
  'restricted.paper',
])

export const isRestrictedQuery = (query: { readonly type: string }): query is RestrictedQuery =>
  types.has(query.type)

/** What questions about restricted notes are answered with. */
interface Answering {
  readonly files: ParticipantFiles
  readonly clock: Clock
  readonly papers: Papers
  readonly prints: RestrictedPapers
}

/** Answers one of them. */
export async function answerRestricted(
  workgroup: OpenWorkgroup,
  query: RestrictedQuery,
  { files, clock, papers, prints }: Answering,
): Promise<Result<RestrictedAnswer>> {
  const rows = workgroup.restricted
  if (rows === null) return refuse('The private notes are locked. Unlock them first.', 'locked')
  switch (query.type) {
    case 'file.audience': {
      const participant = rows.participant.get(query.participantId)
      if (participant === undefined) return refuse('That participant is no longer there.')
      return done(files.audience(workgroup, participant) as FileAudience)
    }
    case 'disclosure.log':
      return done(disclosureLog(rows, workgroup, query.participantId, query.skip))
    case 'retention.look':
      return done(retentionLook(rows, workgroup, localDate(clock())))
    case 'guard.look':
      return lookForNames(workgroup, query.place, query.text)
    case 'guard.paper': {
      const texts = papers.textsOf(query.token, workgroup.id)
      return texts === null ? outOfDate : lookThroughPaper(workgroup, texts)
    }
    case 'restricted.paper':
      return prints.make(workgroup, query)
    default:
      return assertNever(query)
  }
}

function disclosureLog(
  rows: RestrictedRecord,
  { record }: OpenWorkgroup,
  participantId: string | null,
  skip: number,
): DisclosureLog {
  const all = [...rows.disclosure.values()]
    .filter((row) => participantId === null || row.participantId === participantId)
    // Of two at one moment the one that was written down later is the newer.
    .reverse()
    .sort((a, b) => b.openedAt - a.openedAt)
  return {
    entries: all.slice(skip, skip + pageLength).map((row) => ({
      ...row,
      meetingDate: record.meeting.get(row.meetingId ?? '')?.date ?? '',
      itemTitle: record.agendaItem.get(row.itemId ?? '')?.title ?? '',
    })),
    total: all.length,
  }
}

function retentionLook(
  rows: RestrictedRecord,
  { record }: OpenWorkgroup,
  today: string,
): RetentionLook {
  return {
    due: dueEntries(rows, today).map(({ table, id, disposeOn, purgeAt }) => {
      const row = rows[table].get(id)
      const of = row !== undefined && 'participantId' in row ? row.participantId : null
      const code = rows.participant.get(of ?? '')?.code ?? ''
      return { table, id, disposeOn, code, purgeAt }
    }),
    holds: [...rows.legalHold.values()].sort((a, b) => b.placedAt - a.placedAt),
    backups: backupsThatHold(record),
    settings: settingsOf(rows),
  }
}
