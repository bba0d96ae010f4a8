import { calledWords, channelWords, statusWords } from '../concerns/labels'
import { raisedAgainOf, shownConcerns, tellingsOf, type WhichConcerns } from '../concerns/register'
import type { RaisedConcern, Telling } from '../concerns/tables'
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

const field = fieldOf<RaisedConcern>('raisedConcern')

const columns = (record: SharedRecord): Column<RaisedConcern>[] => [
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
  { head: 'Times raised', cell: ({ id }) => String(1 + raisedAgainOf(record, id).length) },
  { head: 'Raised again', cell: ({ id }) => raisedAgain(record, id) },
  { head: 'To hear back by', cell: (row) => row.hearBackBy },
  { head: 'Status', cell: (row) => statusWords[row.status] },
  field('Reason', 'statusReason'),
  { head: 'Times told', cell: ({ id }) => String(tellingsOf(record, id).length) },
  {
    head: 'Who was told',
    cell: ({ id }) => tellingsOf(record, id).map(telling).join('\n'),
    sources: ({ id }) =>
      tellingsOf(record, id).flatMap((row) => [
        { place: `telling ${row.id} to`, text: row.to },
        { place: `telling ${row.id} language`, text: row.language },
      ]),
  },
]

/** `2026-11-03, at their meeting, in Somali: Millrace laundry owners`. */
const telling = ({ toldOn, how, language, to }: Telling): string =>
  `${[toldOn, tellWords[how].toLowerCase(), language && `in ${language}`].filter(Boolean).join(', ')}: ${to}`

const raisedAgain = (record: SharedRecord, id: string): string =>
  raisedAgainOf(record, id)
    .map(({ receivedOn, channel, groupId }) => {
      const group = record.communityGroup.get(groupId ?? '')?.name ?? ''
      return [receivedOn, channelWords[channel].toLowerCase(), group].filter(Boolean).join(', ')
    })
    .join('\n')
