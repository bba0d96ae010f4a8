import type { ConcernStatus, ConcernStep, Concern } from '../concerns/tables'
import { rowsWith } from '../kernel/compartment'
import { type HistoryRecord } from './tables'

import { reportBackWayLabels } from '../workgroup/labels'
import type { RegisterChange } from './contract'

/* What became different without a meeting: concerns as they come in and go on, and visits. */

/** The same shape for all of them; the meeting of a step that was taken at one. */
type Between = Omit<RegisterChange, 'meeting'> & { readonly meetingId: string | null }

/** All of it since then, in no order. */
export const betweenMeetings = (record: HistoryRecord, since: number): Between[] => [
  ...steps(record, since),
  ...repeatReports(record, since),
  ...reportBacks(record, since),
  ...visits(record, since),
]

const whatWas: { readonly [S in ConcernStatus]: RegisterChange['what'] | null } = {
  new: 'received',
  acknowledged: 'acknowledged',
  'on agenda': 'on agenda',
  planned: 'planned',
  tried: 'tried',
  'cannot act': 'cannot act',
  closed: 'concern closed',
  // Who was told is said by the report-back itself.
  'reported back': null,
}

function steps(record: HistoryRecord, since: number): Between[] {
  return [...record.concernStep.values()].flatMap((step) => {
    const row = record.concern.get(step.concernId)
    if (step.recordedAt <= since || row === undefined || isHearing(record, step)) return []
    // A concern that was put together with this one came in under other words.
    if (step.status === 'new' && step.reason === '' && step.recordedAt !== row.recordedAt) return []
    const what = whatOf(step)
    if (what === null) return []
    const { meetingId, recordedAt: at } = step
    const detail = step.reason === '' ? whereOf(record, row) : step.reason
    return [{ ...about(row), meetingId, what, detail, at }]
  })
}

function whatOf(step: ConcernStep): RegisterChange['what'] | null {
  return step.kind === 'update' ? whatWas[step.status] : step.kind
}

/** What a meeting heard is told as that already. */
const isHearing = (record: HistoryRecord, step: ConcernStep): boolean =>
  step.status === 'on agenda' &&
  rowsWith(record, 'heardStatement', 'concernId', step.concernId).some(
    (heard) => heard.meetingId === step.meetingId,
  )

function repeatReports(record: HistoryRecord, since: number): Between[] {
  return [...record.repeatReport.values()].flatMap((again) => {
    const row = record.concern.get(again.concernId)
    if (again.recordedAt <= since || row === undefined) return []
    // A step says the same where it opened the concern again, or merged two.
    const isSaid = rowsWith(record, 'concernStep', 'concernId', row.id).some(
      (step) => step.recordedAt === again.recordedAt,
    )
    if (isSaid) return []
    const [detail = ''] = again.wording.split('\n')
    return [{ ...about(row), meetingId: null, what: 'repeat report', detail, at: again.recordedAt }]
  })
}

function reportBacks(record: HistoryRecord, since: number): Between[] {
  return [...record.concernReportBack.values()].flatMap((told) => {
    const row = record.concern.get(told.concernId)
    if (told.recordedAt <= since || row === undefined) return []
    const detail = `${told.to}, ${reportBackWayLabels[told.how].toLowerCase()}`
    return [{ ...about(row), meetingId: null, what: 'reported back', detail, at: told.recordedAt }]
  })
}

function visits(record: HistoryRecord, since: number): Between[] {
  return [...record.visit.values()]
    .filter((row) => row.changedAt > since)
    .map((row) => ({
      id: row.id,
      meetingId: null,
      itemId: null,
      kind: 'visit',
      text: row.heard || row.reported || row.visitors,
      what: row.recordedAt > since ? 'added' : 'changed',
      detail: `${whereOf(record, row)}: ${row.visitors}`,
      at: row.changedAt,
    }))
}

const about = (row: Concern) =>
  ({ id: row.id, itemId: null, kind: 'concern', text: row.wording }) as const

const whereOf = (
  record: HistoryRecord,
  row: { readonly neighborhoodId: string; readonly groupId: string | null },
): string =>
  [record.communityGroup.get(row.groupId ?? ''), record.neighborhood.get(row.neighborhoodId)]
    .flatMap((found) => found?.name ?? [])
    .join(', ')
