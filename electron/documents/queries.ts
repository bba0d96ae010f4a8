import type { FacilitatorQuery } from '../../shared/contracts/facilitator'
import type { PaperChanges, RenderedPaper } from '../../shared/documents/contract'
import { reportBackDraft } from '../../shared/documents/reportBack/reportBackModel'
import { type ReportBackSection } from '../../shared/documents/reportBack/reportBackSections'
import type { MadeRegister } from '../../shared/exports/contract'
import { done, refuse, type Result } from '../../shared/kernel/result'

import { audienceOf } from '../../shared/workgroup/audiences'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import type { Papers } from './documents'

type PaperQuery = Extract<
  FacilitatorQuery,
  {
    type:
      | 'paper.render'
      | 'paper.text'
      | 'paper.version'
      | 'paper.changes'
      | 'reportBack.draft'
      | 'register.make'
  }
>

/** What is answered to a question about papers. */
export type PaperAnswer =
  RenderedPaper | PaperChanges | MadeRegister | Record<ReportBackSection, string> | { text: string }

/** Renders a paper, tells what one says, makes a register’s spreadsheet, or drafts a report-back; refused when what it is about is gone. */
export async function answerPaper(
  papers: Papers,
  workgroup: OpenWorkgroup,
  query: PaperQuery,
): Promise<Result<PaperAnswer>> {
  const { record, id } = workgroup
  if (query.type === 'paper.text') return papers.asText(query.token, id)
  if (query.type === 'paper.version') return papers.version(workgroup, query.versionId)
  if (query.type === 'paper.changes') return papers.changes(workgroup, query.from, query.to)
  if (query.type === 'register.make') return done(papers.register(workgroup, query.ref))
  const about = query.type === 'paper.render' ? query.ref : query
  if ('meetingId' in about && !record.meeting.has(about.meetingId))
    return refuse('That meeting is no longer there.')
  if ('audienceId' in about && audienceOf(record, about.audienceId) === undefined)
    return refuse('That neighborhood or group is no longer there.')
  return query.type === 'paper.render'
    ? done(await papers.render(workgroup, query.ref))
    : done(reportBackDraft(record, query.meetingId, query.audienceId))
}
