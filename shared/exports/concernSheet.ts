import { calledWords, channelWords, statusWords } from '../concerns/labels'
import {
  repeatReportsOf,
  shownConcerns,
  concernReportBacksOf,
  type WhichConcerns,
} from '../concerns/register'
import type { Concern, ConcernReportBack } from '../concerns/tables'
import { dayInWords } from '../kernel/formatDate'
import type { SharedRecord } from '../record/record'
import { tellWords } from '../workgroup/labels'
import { type Column, fieldOf, type Sheet, sheetOf } from './sheet'
import { groupOf, neighborhoodOf } from './sheetColumns'

/** The board of concerns as a table: all that is kept of each but the words of those who raised it again. */
export function concernSheet(record: SharedRecord, which: WhichConcerns): Sheet {
  const nameOf = (id: string): string => record.neighborhood.get(id)?.name ?? ''
  return sheetOf({
    title: 'Concerns',
    fileName: 'concerns.csv',
    columns: columns(record),
    rows: shownConcerns(record, which),
    where: (row) => `Concern of ${nameOf(row.neighborhoodId)}, ${dayInWords(row.receivedOn)}`,
  })
}

const field = fieldOf<Concern>('concern')

const columns = (record: SharedRecord): Column<Concern>[] => [
  { head: 'Came in on', cell: (row) => row.receivedOn },
  { head: 'How it came', cell: (row) => channelWords[row.channel] },
  field('Language', 'language'),
  { head: 'Interpreter', cell: (row) => (row.interpreter ? 'Yes' : 'No') },
  neighborhoodOf(record),
  groupOf(record),
  field('What was raised', 'wording'),
  field('Place', 'place'),
  field('Times', 'times'),
  field('Effect on health or safety', 'effect'),
  field('Already tried', 'alreadyTried'),
  { head: 'Was 911 or 311 called?', cell: (row) => calledWords[row.called] },
  field('Why not?', 'whyNotCalled'),
  field('What they would like', 'wantedOutcome'),
  { head: 'Times raised', cell: ({ id }) => String(1 + repeatReportsOf(record, id).length) },
  { head: 'Raised again', cell: ({ id }) => formatRepeatReports(record, id) },
  { head: 'To hear back by', cell: (row) => row.hearBackBy },
  { head: 'Status', cell: (row) => statusWords[row.status] },
  field('Reason', 'statusReason'),
  { head: 'Times told', cell: ({ id }) => String(concernReportBacksOf(record, id).length) },
  {
    head: 'Who was told',
    cell: ({ id }) => concernReportBacksOf(record, id).map(formatConcernReportBack).join('\n'),
    sources: ({ id }) =>
      concernReportBacksOf(record, id).flatMap((row) => [
        { place: `concernReportBack ${row.id} to`, text: row.to },
        { place: `concernReportBack ${row.id} language`, text: row.language },
      ]),
  },
]

/** `2026-11-03, at their meeting, in Somali: Millrace laundry owners`. */
const formatConcernReportBack = ({ toldOn, how, language, to }: ConcernReportBack): string =>
  `${[toldOn, tellWords[how].toLowerCase(), language && `in ${language}`].filter(Boolean).join(', ')}: ${to}`

const formatRepeatReports = (record: SharedRecord, id: string): string =>
  repeatReportsOf(record, id)
    .map(({ receivedOn, channel, groupId }) => {
      const group = record.communityGroup.get(groupId ?? '')?.name ?? ''
      return [receivedOn, channelWords[channel].toLowerCase(), group].filter(Boolean).join(', ')
    })
    .join('\n')
