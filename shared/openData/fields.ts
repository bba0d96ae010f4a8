import { nowhere, type FieldUsesOf } from '../kernel/fieldUses'
import type { openDataTables } from './tables'

/** Where each field of this feature's tables may go. A new field doesn't compile until it is said here. */
export const openDataFields = {
  dataSource: {
    id: nowhere,
    kind: nowhere,
    title: ['documents'],
    publisher: ['documents'],
    caveat: ['documents'],
    header: nowhere,
    columns: nowhere,
    dayFirst: nowhere,
    initiators: nowhere,
    changedAt: nowhere,
  },
  dataImport: {
    id: nowhere,
    sourceId: nowhere,
    downloadedOn: ['documents'],
    from: nowhere,
    to: nowhere,
    categories: ['documents'],
    rowsRead: nowhere,
    leftOut: ['documents'],
    importedAt: nowhere,
  },
  dataCount: {
    id: nowhere,
    importId: nowhere,
    place: nowhere,
    series: ['documents'],
  },
  dataPlace: {
    id: nowhere,
    sourceId: nowhere,
    place: nowhere,
    neighborhoodId: nowhere,
  },
} as const satisfies FieldUsesOf<typeof openDataTables>
