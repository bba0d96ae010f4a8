import { english } from '../../../shared/languages/english'
import { reportBackSections } from '../../../shared/record/reportBackSections'
import type { SharedRecord } from '../../../shared/record/state'
import { reportBackModel, type ReportBackModel } from '../../../shared/reports/reportBack'
import { aRecord, idOf } from '../../builders/record'

/** What the benchmark prints: a meeting that discussed so many neighborhoods, each with enough to fill a page. */

const meetingId = 'meeting-2026-03-03'

/** A record whose one meeting owes that many report-backs. */
export function meetingOf(neighborhoods: number): SharedRecord {
  const names = Array.from({ length: neighborhoods }, (_, at) => `Larkmoor quarter ${at + 1}`)
  let build = aRecord()
    .withNeighborhoods(...names)
    .withMeeting()
  for (const [at, name] of names.entries())
    build = build
      .withItem({
        title: `Lights and late buses in quarter ${at + 1}`,
        purpose: 'decide',
        neighborhoodIds: [idOf(name)],
      })
      .withConcern(name, 'People wait in the dark for the last bus, and go home another way.')
      .withConcern(name, 'We called twice in January and did not hear back from anyone.')
      .withDecision('Outreach comes by on two evenings a week in March.', {
        rationale: 'Two evenings is what two case managers can cover.',
      })
      .withAction(`Ask Public Works for two lights in quarter ${at + 1}`, {
        ...{ owner: 'Odile Marsh', due: '2026-03-13', neighborhoodIds: [idOf(name)] },
      })
      .withAction(`Walk quarter ${at + 1} after dark with residents`, {
        ...{ owner: 'Dara Sol', due: '2026-03-20', neighborhoodIds: [idOf(name)] },
        ...{ status: 'not done', obstacle: 'Two residents were ill, so nobody could come.' },
      })
  return build.build()
}

/** Their models, in the site's order. */
export const modelsOf = (record: SharedRecord): ReportBackModel[] =>
  [...record.neighborhood.keys()].map((id) => reportBackModel(record, meetingId, id))

/** A report-back as headings and points, for those who print it another way. */
export const partsOf = (model: ReportBackModel): { heading: string; points: readonly string[] }[] =>
  reportBackSections.map((name) => ({
    heading: english.words[name],
    points: model.sections[name],
  }))
