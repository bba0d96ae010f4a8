import { id } from '../kernel/columns'
import { type MessageOf, schemasOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { DataCount, DataImport, DataPlace, DataSource, mostPlaces } from './tables'

const SourceFields = DataSource.omit({ id: true, changedAt: true }).extend({
  /** What a form may still have nothing in: the refusal says where, and what is missing. */
  title: z.string().max(500),
  publisher: z.string().max(500),
})

const ImportFields = DataImport.omit({ id: true, sourceId: true, importedAt: true }).extend({
  downloadedOn: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
})

const Decision = DataPlace.pick({ place: true, neighborhoodId: true })

/** What a person can do with public data. */
export const openDataSchemas = schemasOf({
  /** Keeps what was counted in a file. */
  'data.add': {
    /** The source it is from; null for one that is new. */
    sourceId: id.nullable(),
    source: SourceFields,
    fields: ImportFields,
    counts: z
      .array(DataCount.pick({ place: true, series: true }))
      .min(1)
      .max(mostPlaces + 1),
    /** What is known of the source's places from now on. */
    places: z.array(Decision).max(mostPlaces),
    /** Earlier imports of the source it stands for, which are removed. */
    replaces: z.array(id).max(200),
  },
  'data.edit': {
    id,
    fields: ImportFields.pick({ downloadedOn: true }).partial(),
  },
  'data.remove': { id },
  'dataSource.edit': {
    id,
    fields: SourceFields.pick({ title: true, publisher: true, caveat: true }).partial(),
  },
  /** With all that was imported from it. */
  'dataSource.remove': { id },
  /** Says which of the site's neighborhoods places are, or that they are none of them. */
  'dataPlace.set': {
    sourceId: id,
    places: z.array(Decision).min(1).max(mostPlaces),
  },
  /** The place is undecided again. */
  'dataPlace.leave': {
    sourceId: id,
    place: DataPlace.shape.place,
  },
})

export type OpenDataCommand = MessageOf<typeof openDataSchemas>

/** The command of a type. */
export type CommandOf<T extends OpenDataCommand['type']> = Extract<OpenDataCommand, { type: T }>
