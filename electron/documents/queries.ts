import type { documentQueries } from '../../shared/documents/contract'
import { findWorkedOut } from '../../shared/documents/numbersTogether'
import { reportBackDraft } from '../../shared/documents/reportBack/reportBackModel'
import type { exportQueries } from '../../shared/exports/contract'
import { listLatestTexts } from '../../shared/exports/latestTexts'
import { succeed, refuse, type Result } from '../../shared/kernel/result'
import { audienceOf } from '../../shared/workgroup/audiences'
import { workgroupOf } from '../../shared/workgroup/select'
import type { Answers } from '../kernel/handlers'
import type { OpenRecord } from '../kernel/openRecord'
import { outOfDate, type Documents } from './documents'

/** How what is asked about documents and registers as files is answered for the open workgroup. */
export const documentAnswers = (
  documents: Documents,
  open: OpenRecord,
): Answers<typeof documentQueries & typeof exportQueries> => ({
  'document.render': async ({ ref }) =>
    refuseGone(open, ref) ?? succeed(await documents.render(open, ref)),
  'document.text': ({ token }) => documents.asText(token, open.id),
  'document.numbers': async ({ token }) => {
    const texts = documents.textsOf(token, open.id)
    if (texts === null) return outOfDate
    const elsewhere = [...listLatestTexts(open.record), ...(await documents.keptTexts(open))]
    const workedOut = findWorkedOut(open.record, texts, elsewhere)
    return succeed({
      upTo: workgroupOf(open.record).suppressUpTo,
      workedOut: workedOut.map((one) => ({ here: one.here, with: [...one.with] })),
    })
  },
  'document.version': ({ versionId }) => documents.version(open, versionId),
  'document.changes': ({ from, to }) => documents.changes(open, from, to),
  'reportBack.draft': (query) =>
    refuseGone(open, query) ??
    succeed(reportBackDraft(open.record, query.meetingId, query.audienceId)),
  'exports.make': async ({ ref }) => succeed(await documents.register(open, ref)),
})

/** The refusal for what is about something that is no longer there; null when all of it is. */
function refuseGone(
  { record }: OpenRecord,
  about: { readonly meetingId?: string; readonly audienceId?: string } | object,
): Exclude<Result<never>, { ok: true }> | null {
  if ('meetingId' in about && !record.meeting.has(about.meetingId ?? ''))
    return refuse('That meeting is no longer there.')
  if ('audienceId' in about && audienceOf(record, about.audienceId ?? '') === undefined)
    return refuse('That neighborhood or group is no longer there.')
  return null
}
