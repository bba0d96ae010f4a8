import { id } from '../kernel/columns'
import { type MessageOf, type MessagesOf, storedCommandsOf } from '../kernel/commands'
import { enteredFields } from '../kernel/enteredFields'
import { z } from '../kernel/zod'
import { DataCount, DataImport, DataPlace, DataSource, mostPlaces } from './tables'

const SourceFields = enteredFields(DataSource, {
  id: 'by Candor',
  kind: 'entered',
  title: 'entered',
  publisher: 'entered',
  caveat: 'entered',
  header: 'entered',
  columns: 'entered',
  dayFirst: 'entered',
  initiators: 'entered',
  changedAt: 'by Candor',
}).extend({
  /** What a form may still have nothing in: the refusal says where, and what is missing. */
  title: z.string().max(500),
  publisher: z.string().max(500),
})

const ImportFields = enteredFields(DataImport, {
  id: 'by Candor',
  sourceId: 'by Candor',
  downloadedOn: 'entered',
  from: 'entered',
  to: 'entered',
  categories: 'entered',
  rowsRead: 'entered',
  leftOut: 'entered',
  importedAt: 'by Candor',
}).extend({
  downloadedOn: z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/),
})

const Decision = enteredFields(DataPlace, {
  id: 'by Candor',
  sourceId: 'by Candor',
  place: 'entered',
  neighborhoodId: 'entered',
})

/** What a person can do with public data. */
export const openDataCommands = storedCommandsOf({
  /** Keeps what was counted in a file. */
  'openData.add': {
    carries: {
      /** The source it is from; null for one that is new. */
      sourceId: id.nullable(),
      source: SourceFields,
      fields: ImportFields,
      counts: z
        .array(
          enteredFields(DataCount, {
            id: 'by Candor',
            importId: 'by Candor',
            place: 'entered',
            series: 'entered',
          }),
        )
        .min(1)
        .max(mostPlaces + 1),
      /** What is known of the source's places from now on. */
      places: z.array(Decision).max(mostPlaces),
      /** Earlier imports of the source it stands for, which are removed. */
      replaces: z.array(id).max(200),
    },
    label: 'Import public data',
    underHold: 'kept',
    makesNew: true,
  },
  'openData.edit': {
    carries: {
      id,
      fields: ImportFields.pick({ downloadedOn: true }).partial(),
    },
    label: 'Edit public data',
    underHold: 'kept',
  },
  'openData.remove': { carries: { id }, label: 'Remove public data', underHold: 'refused' },
  'openDataSource.edit': {
    carries: {
      id,
      fields: SourceFields.pick({ title: true, publisher: true, caveat: true }).partial(),
    },
    label: 'Edit source of public data',
    underHold: 'kept',
  },
  /** With all that was imported from it. */
  'openDataSource.remove': {
    carries: { id },
    label: 'Remove source of public data',
    underHold: 'refused',
  },
  /** Says which of the site's neighborhoods places are, or that they are none of them. */
  'openDataPlace.match': {
    carries: {
      sourceId: id,
      places: z.array(Decision).min(1).max(mostPlaces),
    },
    label: 'Match places in public data',
    underHold: 'kept',
  },
  /** The place is undecided again. */
  'openDataPlace.unmatch': {
    carries: {
      sourceId: id,
      place: DataPlace.shape.place,
    },
    label: 'Unmatch place in public data',
    underHold: 'kept',
  },
})

type OpenDataCommand = MessageOf<typeof openDataCommands>

/** The command of a type. */
export type CommandOf<T extends OpenDataCommand['type']> = MessagesOf<typeof openDataCommands>[T]
