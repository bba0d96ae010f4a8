import { rowsWith } from '../kernel/compartment'
import { type DecideContext } from '../kernel/decideContext'
import { isMonth, monthIndex, monthOfDay } from '../kernel/months'
import { succeed, refuse } from '../kernel/result'
import { missing, patch } from '../kernel/rowEdits'
import { type CommandOf } from './commands'
import {
  type OpenDataChange,
  type OpenDataDecided,
  type OpenDataRecord,
  put,
  remove,
} from './tables'

import { placeKey } from './matchPlaces'
import { decodeSeries } from './series'
import type { DataSource } from './tables'

/* Open data: what was counted in a file, where it is from, and which neighborhoods its places are. */

type Refused = ReturnType<typeof refuse>
type Add = CommandOf<'openData.add'>

/** Keeps the counts of a file; those it stands for go with the same change. */
export function addData(
  record: OpenDataRecord,
  command: Add,
  context: DecideContext,
): OpenDataDecided {
  const { sourceId, source, fields, counts, places, replaces } = command
  const before = sourceId === null ? undefined : record.dataSource.get(sourceId)
  if (sourceId !== null && before === undefined) return missing('source')
  const refused =
    unusableSource(source) ??
    unusableFields(fields) ??
    unusableCounts(command) ??
    unusablePlaces(record, places)
  if (refused !== null) return refused
  const gone = replaces.map((id) => record.dataImport.get(id))
  if (gone.some((row) => row?.sourceId !== sourceId)) return missing('earlier import')
  const id = sourceId ?? context.newId()
  const importId = context.newId()
  return succeed([
    put('dataImport', { ...fields, id: importId, sourceId: id, importedAt: context.now }),
    put('dataSource', { ...sourceRow(source), id, changedAt: context.now }),
    ...counts.map((row) => put('dataCount', { ...row, id: context.newId(), importId })),
    ...setPlaces(record, id, places, context),
    ...replaces.flatMap((old) => withoutImport(record, old)),
  ])
}

const sourceRow = (source: Add['source']): Omit<DataSource, 'id' | 'changedAt'> => ({
  ...source,
  title: source.title.trim(),
  publisher: source.publisher.trim(),
})

function unusableSource(
  source: CommandOf<'openDataSource.edit'>['fields'] & {
    readonly header?: readonly string[]
    readonly columns?: readonly string[]
  },
): Refused | null {
  if (source.title?.trim() === '')
    return refuse('Enter what it is: police calls, 311 requests…', 'title')
  if (source.publisher?.trim() === '')
    return refuse('Enter who publishes it, so that others can look it up.', 'publisher')
  if (source.header?.length !== source.columns?.length)
    return refuse('Choose what each column is read as.', 'columns')
  return null
}

function unusableFields({ downloadedOn, from, to }: Add['fields']): Refused | null {
  if (downloadedOn === '') return refuse('Enter the date the file was downloaded.', 'downloadedOn')
  if (!isMonth(from) || !isMonth(to) || from > to) return notAdding
  return monthOfDay(downloadedOn) < from
    ? refuse('It can’t have been downloaded before its first month.', 'downloadedOn')
    : null
}

const notAdding = refuse('The counts don’t add up. Nothing was kept; read the file again.')

/**
 * Every row is counted once or left out, in a category and a month the import has; where a column says
 * how many a row stands for, the rows that are not left out say how many there are.
 */
function unusableCounts({ fields, counts, source }: Add): Refused | null {
  const { categories, rowsRead, leftOut, from, to } = fields
  const months = monthIndex(to) - monthIndex(from) + 1
  const left = leftOut.reduce((sum, { rows }) => sum + rows, 0)
  let total = left
  for (const { series } of counts) {
    const lines = decodeSeries(series)
    if (lines === null) return notAdding
    for (const { category, first, counts: monthly } of lines) {
      if (category >= categories.length || first + monthly.length > months) return notAdding
      for (const count of monthly) total += count
    }
  }
  const named = new Set(counts.map(({ place }) => placeKey(place)))
  const isOnce = named.size === counts.length && new Set(categories).size === categories.length
  const isSummed = source.columns.includes('count')
  return isOnce && (isSummed ? left <= rowsRead : total === rowsRead) ? null : notAdding
}

function unusablePlaces(record: OpenDataRecord, places: Add['places']): Refused | null {
  const gone = places.find(
    ({ neighborhoodId }) => neighborhoodId !== null && !record.neighborhood.has(neighborhoodId),
  )
  return gone === undefined
    ? null
    : refuse(`The neighborhood chosen for “${gone.place}” is no longer there.`, 'places')
}

/** Corrects when a file was downloaded. */
export function editData(
  record: OpenDataRecord,
  { id, fields }: CommandOf<'openData.edit'>,
): OpenDataDecided {
  const row = record.dataImport.get(id)
  if (row === undefined) return missing('import')
  const after = patch(row, fields)
  return unusableFields(after) ?? succeed([put('dataImport', after)])
}

/** Removes what was counted in a file; how its source is read stays known. */
export const removeData = (
  record: OpenDataRecord,
  { id }: CommandOf<'openData.remove'>,
): OpenDataDecided =>
  record.dataImport.has(id) ? succeed(withoutImport(record, id)) : missing('import')

const withoutImport = (record: OpenDataRecord, id: string): OpenDataChange[] => [
  remove('dataImport', id),
  ...rowsWith(record, 'dataCount', 'importId', id).map((row) => remove('dataCount', row.id)),
]

export function editDataSource(
  record: OpenDataRecord,
  { id, fields }: CommandOf<'openDataSource.edit'>,
  context: DecideContext,
): OpenDataDecided {
  const row = record.dataSource.get(id)
  if (row === undefined) return missing('source')
  return (
    unusableSource(fields) ??
    succeed([put('dataSource', { ...patch(row, fields), changedAt: context.now })])
  )
}

export function removeDataSource(
  record: OpenDataRecord,
  { id }: CommandOf<'openDataSource.remove'>,
): OpenDataDecided {
  if (!record.dataSource.has(id)) return missing('source')
  const imports = rowsWith(record, 'dataImport', 'sourceId', id)
  const places = rowsWith(record, 'dataPlace', 'sourceId', id)
  return succeed([
    remove('dataSource', id),
    ...imports.flatMap((row) => withoutImport(record, row.id)),
    ...places.map((row) => remove('dataPlace', row.id)),
  ])
}

/** Says which neighborhoods places are; it counts for what was imported before, too. */
export function setDataPlaces(
  record: OpenDataRecord,
  { sourceId, places }: CommandOf<'openDataPlace.match'>,
  context: DecideContext,
): OpenDataDecided {
  if (!record.dataSource.has(sourceId)) return missing('source')
  return unusablePlaces(record, places) ?? succeed(setPlaces(record, sourceId, places, context))
}

function setPlaces(
  record: OpenDataRecord,
  sourceId: string,
  places: Add['places'],
  context: DecideContext,
): OpenDataChange[] {
  const known = new Map(
    rowsWith(record, 'dataPlace', 'sourceId', sourceId).map((row) => [placeKey(row.place), row]),
  )
  // The last word on a place counts.
  const said = new Map(places.map((one) => [placeKey(one.place), one]))
  return [...said].flatMap(([key, one]) => {
    const before = known.get(key)
    if (before?.neighborhoodId === one.neighborhoodId) return []
    return [put('dataPlace', { id: before?.id ?? context.newId(), sourceId, ...one })]
  })
}

export function leaveDataPlace(
  record: OpenDataRecord,
  { sourceId, place }: CommandOf<'openDataPlace.unmatch'>,
): OpenDataDecided {
  const key = placeKey(place)
  const row = rowsWith(record, 'dataPlace', 'sourceId', sourceId).find(
    (one) => placeKey(one.place) === key,
  )
  return row === undefined ? missing('place') : succeed([remove('dataPlace', row.id)])
}
