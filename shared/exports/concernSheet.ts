import { calledWords, channelWords, concernFieldWords, statusWords } from '../concerns/labels'
import {
  repeatReportsOf,
  shownConcerns,
  concernReportBacksOf,
  type WhichConcerns,
} from '../concerns/register'
import type { ConcernReportBack } from '../concerns/tables'
import { dayInWords } from '../kernel/formatDate'
import type { SharedRecord } from '../record/record'
import { reportBackWayLabels } from '../workgroup/labels'
import { type ColumnsOf, fieldOf, type Sheet, sheetOf } from './sheet'
import { groupOf, neighborhoodOf } from './sheetColumns'
import { tellWriters } from './tellWriters'

/** The register of concerns as a table: all that is kept of each but the words of those who raised it again. */
export function concernSheet(record: SharedRecord, which: WhichConcerns): Sheet {
  const nameOf = (id: string): string => record.neighborhood.get(id)?.name ?? ''
  return sheetOf({
    title: 'Concerns',
    fileName: 'concerns.csv',
    columns: Object.values(columns(record)),
    rows: shownConcerns(record, which),
    where: (row) => `Concern of ${nameOf(row.neighborhoodId)}, ${dayInWords(row.receivedOn)}`,
  })
}

const field = fieldOf('concern')

/** A detail under the name it has on the form. */
const detail = (
  of: 'language' | 'place' | 'times' | 'effect' | 'alreadyTried' | 'whyNotCalled' | 'wantedOutcome',
) => field(concernFieldWords[of], of)

const columns = (record: SharedRecord): ColumnsOf<'concern'> => ({
  receivedOn: { head: concernFieldWords.receivedOn, cell: (row) => row.receivedOn },
  channel: { head: concernFieldWords.channel, cell: (row) => channelWords[row.channel] },
  language: detail('language'),
  interpreter: {
    head: concernFieldWords.interpreter,
    cell: (row) => (row.interpreter ? 'Yes' : 'No'),
  },
  neighborhoodId: neighborhoodOf(record),
  groupId: groupOf(record),
  wording: field('What was raised', 'wording'),
  place: detail('place'),
  times: detail('times'),
  effect: detail('effect'),
  alreadyTried: detail('alreadyTried'),
  called: { head: concernFieldWords.called, cell: (row) => calledWords[row.called] },
  whyNotCalled: detail('whyNotCalled'),
  wantedOutcome: detail('wantedOutcome'),
  timesRaised: {
    head: 'Times raised',
    cell: ({ id }) => String(1 + repeatReportsOf(record, id).length),
  },
  raisedAgain: { head: 'Raised again', cell: ({ id }) => formatRepeatReports(record, id) },
  hearBackBy: { head: concernFieldWords.hearBackBy, cell: (row) => row.hearBackBy },
  status: { head: 'Status', cell: (row) => statusWords[row.status] },
  statusReason: field('Reason', 'statusReason'),
  timesReportedBack: {
    head: 'Times reported back',
    cell: ({ id }) => String(concernReportBacksOf(record, id).length),
  },
  reportedTo: {
    head: 'Reported back to',
    cell: ({ id }) => concernReportBacksOf(record, id).map(formatConcernReportBack).join('\n'),
    sources: ({ id }) =>
      concernReportBacksOf(record, id).flatMap((row) => [
        { place: `concernReportBack ${row.id} to`, text: row.to },
        { place: `concernReportBack ${row.id} language`, text: row.language },
      ]),
  },
  ...tellWriters(record, 'concern'),
})

/** `2026-11-03, at their meeting, in Somali: Millrace laundry owners`. */
const formatConcernReportBack = ({ reportedOn, how, language, to }: ConcernReportBack): string =>
  `${[reportedOn, reportBackWayLabels[how].toLowerCase(), language && `in ${language}`].filter(Boolean).join(', ')}: ${to}`

const formatRepeatReports = (record: SharedRecord, id: string): string =>
  repeatReportsOf(record, id)
    .map(({ receivedOn, channel, groupId }) => {
      const group = record.communityGroup.get(groupId ?? '')?.name ?? ''
      return [receivedOn, channelWords[channel].toLowerCase(), group].filter(Boolean).join(', ')
    })
    .join('\n')
