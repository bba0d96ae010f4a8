import { id } from '../kernel/columns'
import { type MessageOf, schemasOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { Worksheet, WorksheetPlace } from './tables'

const { from, to, sourceId, category } = Worksheet.shape

/** What a meeting does with calls and concerns, side by side. */
export const comparisonSchemas = schemasOf({
  /** Puts the figures of some neighborhoods before an item, or looks them up anew; reasons stay. */
  'worksheet.set': {
    itemId: id,
    ...{ from, to, sourceId, category },
    neighborhoodIds: z.array(id).min(1).max(200),
  },
  /** Why to concentrate on a neighborhood, or why not. */
  'worksheet.reason': {
    /** The place's. */
    id,
    reason: WorksheetPlace.shape.reason,
  },
  'worksheet.remove': { id },
})

export type ComparisonCommand = MessageOf<typeof comparisonSchemas>

/** The command of a type. */
export type CommandOf<T extends ComparisonCommand['type']> = Extract<ComparisonCommand, { type: T }>
