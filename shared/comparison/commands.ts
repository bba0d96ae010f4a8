import { id } from '../kernel/columns'
import { type MessageOf, type MessagesOf, storedCommandsOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { Comparison, ComparisonPlace } from './tables'

const { from, to, sourceId, category } = Comparison.shape

/** What a meeting does with calls and concerns, side by side. */
export const comparisonCommands = storedCommandsOf({
  /** Puts the counts of some neighborhoods before an item, or looks them up anew; reasons stay. */
  'comparison.set': {
    carries: {
      itemId: id,
      from,
      to,
      sourceId,
      category,
      neighborhoodIds: z.array(id).min(1).max(200),
    },
    label: 'Set calls and concerns of item',
    underHold: 'kept',
  },
  /** Why to concentrate on a neighborhood, or why not. */
  'comparison.reason': {
    carries: {
      /** The place's. */
      id,
      reason: ComparisonPlace.shape.reason,
    },
    label: 'Change reason',
    underHold: 'kept',
  },
  'comparison.remove': {
    carries: { id },
    label: 'Remove calls and concerns of item',
    underHold: 'refused',
  },
})

type ComparisonCommand = MessageOf<typeof comparisonCommands>

/** The command of a type. */
export type CommandOf<T extends ComparisonCommand['type']> = MessagesOf<
  typeof comparisonCommands
>[T]
