import type { Visit } from '../engagement/tables'
import { shownVisits } from '../engagement/visitRegister'
import { dayInWords } from '../kernel/formatDate'
import type { SharedRecord } from '../record/record'
import { fieldOf, type Sheet, sheetOf } from './sheet'
import { groupOf, neighborhoodOf } from './sheetColumns'

const field = fieldOf<Visit>('visit')

/** The register of visits as a table. */
export function visitSheet(record: SharedRecord, neighborhoodId: string | null): Sheet {
  const nameOf = (id: string): string => record.neighborhood.get(id)?.name ?? ''
  return sheetOf<Visit>({
    title: 'Visits',
    fileName: 'visits.csv',
    columns: [
      { head: 'On', cell: (row) => row.visitedOn },
      neighborhoodOf(record),
      groupOf(record),
      field('Who went', 'visitors'),
      field('Language', 'language'),
      field('What you heard', 'heard'),
      field('What you told them', 'reported'),
    ],
    rows: shownVisits(record, neighborhoodId),
    where: (row) => `Visit to ${nameOf(row.neighborhoodId)}, ${dayInWords(row.visitedOn)}`,
  })
}
