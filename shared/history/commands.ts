import { id } from '../kernel/columns'
import { type MessageOf, schemasOf } from '../kernel/commands'

/** What a person has seen of what changed. */
export const historySchemas = schemasOf({
  /** What changed up to now in the workgroup, or in the meeting with this id, has been seen. */
  'look.mark': { about: id },
})

export type HistoryCommand = MessageOf<typeof historySchemas>

/** The command of a type. */
export type CommandOf<T extends HistoryCommand['type']> = Extract<HistoryCommand, { type: T }>
