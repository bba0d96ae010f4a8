import { pageLength } from '../../shared/kernel/page'
import { succeed, refuse, type Result } from '../../shared/kernel/result'
import type {
  DisclosureLog,
  DocumentFinding,
  restrictedQueries,
  RetentionLook,
} from '../../shared/restricted/contract'
import { releasesInWords } from '../../shared/restricted/consentText'
import { keptVersions } from '../../shared/restricted/keptVersions'
import { backupsThatHold, dueEntries } from '../../shared/restricted/retention'
import { isAlone } from '../../shared/restricted/room'
import { type RestrictedRecord, settingsOf } from '../../shared/restricted/state'
import { outOfDate, type Documents } from '../documents/documents'
import { type Clock, localDate } from '../kernel/clock'
import type { Answers } from '../kernel/handlers'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import { lookForNames, lookThroughDocument } from './nameGuard'
import type { ParticipantFiles } from './participantFiles'
import type { RestrictedPrints } from './restrictedPrints'

/** What questions about restricted notes are answered with. */
export interface RestrictedParts {
  readonly files: ParticipantFiles
  readonly clock: Clock
  readonly documents: Documents
  readonly prints: RestrictedPrints
}

/** How what is asked about restricted notes is answered; refused while they are locked, or nothing is shown. */
export function restrictedAnswers(
  { files, clock, documents, prints }: RestrictedParts,
  workgroup: OpenWorkgroup,
): Answers<typeof restrictedQueries> {
  const whenUnlocked = async <A>(
    answer: (rows: RestrictedRecord) => Result<A> | Promise<Result<A>>,
  ): Promise<Result<A>> => {
    const { rows } = workgroup.notes
    return rows === null
      ? refuse('The private notes are locked. Unlock them first.', 'locked')
      : answer(rows)
  }
  /** What is about several people, and what the pane shows, is told while it shows; the log to nobody else. */
  const whenShown = <A>(
    answer: (rows: RestrictedRecord) => Result<A> | Promise<Result<A>>,
  ): Promise<Result<A>> =>
    whenUnlocked((rows) =>
      files.pane.showing(workgroup) ? answer(rows) : refuse('Open the private notes first.'),
    )
  const whenAlone = <A>(
    answer: (rows: RestrictedRecord) => Result<A> | Promise<Result<A>>,
  ): Promise<Result<A>> =>
    whenShown((rows) =>
      isAlone(workgroup)
        ? answer(rows)
        : refuse('This is about several people. View it when nobody else is in the room.'),
    )
  return {
    'file.audience': ({ participantId }) =>
      whenShown((rows) => {
        const participant = rows.participant.get(participantId)
        return participant === undefined
          ? refuse('That participant is no longer there.')
          : succeed(files.audience(workgroup, participant))
      }),
    'disclosure.log': ({ participantId, skip }) =>
      whenAlone((rows) => {
        const openLine = files.openLine(workgroup)?.id ?? null
        return succeed(disclosureLog(rows, workgroup, { participantId, skip, openLine }))
      }),
    'retention.look': () =>
      whenAlone((rows) => {
        const openId = files.now(workgroup)?.participant.id ?? null
        return succeed(retentionLook(rows, workgroup, { today: localDate(clock()), openId }))
      }),
    'nameGuard.look': ({ place, text }) => whenUnlocked(() => lookForNames(workgroup, place, text)),
    'nameGuard.document': ({ token }) =>
      whenUnlocked<{ findings: DocumentFinding[] }>(() => {
        const texts = documents.textsOf(token, workgroup.id)
        return texts === null ? outOfDate : lookThroughDocument(workgroup, texts)
      }),
    'restrictedPrint.make': (query) => whenUnlocked(() => prints.make(workgroup, query)),
  }
}

function disclosureLog(
  rows: RestrictedRecord,
  { record }: OpenWorkgroup,
  {
    participantId,
    skip,
    openLine,
  }: { participantId: string | null; skip: number; openLine: string | null },
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
      releases: releasesInWords(rows, row.shown),
      isOpen: row.id === openLine,
    })),
    total: all.length,
  }
}

function retentionLook(
  rows: RestrictedRecord,
  { record, withdrawn }: OpenWorkgroup,
  { today, openId }: { today: string; openId: string | null },
): RetentionLook {
  const versions = keptVersions(rows, record, openId)
  return {
    due: dueEntries(rows, today, withdrawn).map(({ table, id, disposeOn, purgeAt }) => {
      const row = rows[table].get(id)
      const of = row !== undefined && 'participantId' in row ? row.participantId : null
      const code = rows.participant.get(of ?? '')?.code ?? ''
      return { table, id, disposeOn, code, purgeAt }
    }),
    versions: versions.slice(0, 100),
    versionCount: versions.length,
    holds: [...rows.legalHold.values()].sort((a, b) => b.placedAt - a.placedAt),
    backups: backupsThatHold(record),
    settings: settingsOf(rows),
  }
}
