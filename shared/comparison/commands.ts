import { id } from '../kernel/columns'
import { z } from '../kernel/zod'
import { Worksheet, WorksheetPlace } from './tables'

/** What a meeting does with a worksheet (`record/worksheet.ts`). */

const { from, to, sourceId, category } = Worksheet.shape

export const worksheetCommands = [
  /** Puts the figures of some neighborhoods before an item, or looks them up anew; reasons stay. */
  z.strictObject({
    type: z.literal('worksheet.set'),
    itemId: id,
    ...{ from, to, sourceId, category },
    neighborhoodIds: z.array(id).min(1).max(200),
  }),
  /** Why to concentrate on a neighborhood, or why not. */
  z.strictObject({
    type: z.literal('worksheet.reason'),
    /** The place's. */
    id,
    reason: WorksheetPlace.shape.reason,
  }),
  z.strictObject({ type: z.literal('worksheet.remove'), id }),
] as const
