import { id } from '../kernel/columns'
import { type MessageOf, schemasOf } from '../kernel/commands'
import { Means } from './tables'

const MeansFields = Means.omit({ id: true, position: true, off: true })

/** What a person can do with what the site can promise. */
export const capacitySchemas = schemasOf({
  'means.add': { fields: MeansFields },
  'means.edit': {
    id,
    fields: MeansFields.extend({ off: Means.shape.off }).partial(),
  },
  'means.remove': { id },
})

export type CapacityCommand = MessageOf<typeof capacitySchemas>

/** The command of a type. */
export type CommandOf<T extends CapacityCommand['type']> = Extract<CapacityCommand, { type: T }>
