import type { FacilitatorQuery, RenderedPaper } from '../../shared/contracts/facilitator'
import type { ReportBackSection } from '../../shared/meeting/commands'
import { reportBackDraft } from '../../shared/reports/reportBack'
import { done, refuse, type Result } from '../../shared/result'
import type { Papers } from './papers'
import type { OpenWorkgroup } from './workgroup'

type PaperQuery = Extract<FacilitatorQuery, { type: 'paper.render' | 'reportBack.draft' }>

/** Renders a paper or drafts a report-back; refused when what it is about is gone. */
export async function answerPaper(
  papers: Papers,
  { record, id }: OpenWorkgroup,
  query: PaperQuery,
): Promise<Result<RenderedPaper | Record<ReportBackSection, string>>> {
  const about = query.type === 'paper.render' ? query.ref : query
  if (!record.meeting.has(about.meetingId)) return refuse('That meeting is no longer there.')
  if ('neighborhoodId' in about && !record.neighborhood.has(about.neighborhoodId))
    return refuse('That neighborhood is no longer there.')
  return query.type === 'paper.render'
    ? done(await papers.render(record, query.ref, id))
    : done(reportBackDraft(record, query.meetingId, query.neighborhoodId))
}
