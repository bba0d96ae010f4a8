import { actionStatusWords } from '../actions/labels'
import { shownActions } from '../actions/register'
import type { ActionItem } from '../actions/tables'
import { amountInWords } from '../capacity/formatCapacity'
import { dayInWords } from '../kernel/formatDate'
import { stancesInWords } from '../meeting/labels'
import { shownDecisions } from '../meeting/registers'
import type { Decision } from '../meeting/tables'
import type { SharedRecord } from '../record/record'
import { type Column, type ColumnsOf, fieldOf, type Sheet, sheetOf } from './sheet'
import { itemOf, meetingOf, neighborhoodsIn } from './sheetColumns'
import { tellWriters } from './tellWriters'

/* What meetings promised and decided, as tables. */

const dayOf = (record: SharedRecord, row: { readonly meetingId: string }): string =>
  dayInWords(record.meeting.get(row.meetingId)?.date ?? '')

const ofAction = fieldOf('actionItem')

/** The register of actions as a table, each as it stands now. */
export const actionSheet = (record: SharedRecord, show: 'open' | 'all'): Sheet =>
  sheetOf<ActionItem>({
    title: 'Actions',
    fileName: 'actions.csv',
    columns: Object.values(actionColumns(record)),
    rows: shownActions(record, show),
    where: (row) => `Action of ${dayOf(record, row)}`,
  })

const actionColumns = (record: SharedRecord): ColumnsOf<'actionItem'> => ({
  meetingId: meetingOf(record),
  itemId: itemOf(record),
  wording: ofAction('Action', 'wording'),
  owner: ofAction('Owner', 'owner'),
  helpers: {
    head: 'Helped by',
    cell: (row) => row.helpers.join('; '),
    sources: (row) => [{ place: `actionItem ${row.id} helpers`, text: row.helpers.join('; ') }],
  },
  due: { head: 'Due', cell: (row) => row.due },
  givenDue: { head: 'First due', cell: (row) => row.givenDue },
  status: { head: 'Status', cell: (row) => actionStatusWords[row.status] },
  obstacle: ofAction('In the way', 'obstacle'),
  needs: neededColumn(record),
  neighborhoodIds: neighborhoodsIn(record),
  ...tellWriters(record, 'actionItem'),
})

const ofDecision = fieldOf('decision')

/** The register of decisions as a table. */
export const decisionSheet = (record: SharedRecord): Sheet =>
  sheetOf<Decision>({
    title: 'Decisions',
    fileName: 'decisions.csv',
    columns: Object.values(decisionColumns(record)),
    rows: shownDecisions(record),
    where: (row) => `Decision of ${dayOf(record, row)}`,
  })

const decisionColumns = (record: SharedRecord): ColumnsOf<'decision'> => ({
  meetingId: meetingOf(record),
  itemId: itemOf(record),
  wording: ofDecision('Decision', 'wording'),
  rationale: ofDecision('Because', 'rationale'),
  dissent: ofDecision('Dissent', 'dissent'),
  reachedBy: { head: 'Reached by', cell: ({ reachedBy }) => reachedBy ?? '' },
  stances: {
    head: 'How organizations stand',
    cell: ({ stances }) => stancesInWords(stances).join('\n'),
    sources: ({ id, stances }) => [
      { place: `decision ${id} stances`, text: stancesInWords(stances).join('\n') },
    ],
  },
  reviewOn: { head: 'Review on', cell: ({ reviewOn }) => reviewOn },
  ...tellWriters(record, 'decision'),
})

/** What an action needs of the capacity: `Outreach hours: 4 a week`. */
const neededColumn = (record: SharedRecord): Column<ActionItem> => {
  const findStated = ({ needs }: ActionItem) =>
    needs.flatMap(({ capacityId, amount }) => {
      const capacity = record.capacity.get(capacityId)
      return capacity === undefined ? [] : [{ capacity, amount }]
    })
  return {
    head: 'Needs',
    cell: (row) =>
      findStated(row)
        .map(({ capacity, amount }) => `${capacity.name}: ${amountInWords(capacity, amount)}`)
        .join('\n'),
    sources: (row) =>
      findStated(row).flatMap(({ capacity: { id, name, unit } }) => [
        { place: `capacity ${id} name`, text: name },
        { place: `capacity ${id} unit`, text: unit },
      ]),
  }
}
