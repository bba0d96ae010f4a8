import type { Visit } from '../engagement/tables'
import { shownVisits } from '../engagement/visitRegister'
import { dayInWords } from '../kernel/formatDate'
import type { SharedRecord } from '../record/record'
import { type ColumnsOf, fieldOf, type Sheet, sheetOf } from './sheet'
import { groupOf, neighborhoodOf } from './sheetColumns'
import { tellWriters } from './tellWriters'

const field = fieldOf('visit')

/** The register of visits as a table. */
export function visitSheet(record: SharedRecord, neighborhoodId: string | null): Sheet {
  const nameOf = (id: string): string => record.neighborhood.get(id)?.name ?? ''
  return sheetOf<Visit>({
    title: 'Visits',
    fileName: 'visits.csv',
    columns: Object.values(columns(record)),
    rows: shownVisits(record, neighborhoodId),
    where: (row) => `Visit to ${nameOf(row.neighborhoodId)}, ${dayInWords(row.visitedOn)}`,
  })
}

const columns = (record: SharedRecord): ColumnsOf<'visit'> => ({
  visitedOn: { head: 'On', cell: (row) => row.visitedOn },
  neighborhoodId: neighborhoodOf(record),
  groupId: groupOf(record),
  visitors: field('Who went', 'visitors'),
  language: field('Language', 'language'),
  heard: field('What you heard', 'heard'),
  reported: field('What you reported back', 'reported'),
  ...tellWriters(record, 'visit'),
})
