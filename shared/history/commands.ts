import { id } from '../kernel/columns'
import { type MessageOf, type MessagesOf, storedCommandsOf } from '../kernel/commands'

/** What a person has seen of what changed. */
export const historyCommands = storedCommandsOf({
  /** What changed up to now in the workgroup, or in the meeting with this id, has been seen. */
  'history.markSeen': {
    carries: { about: id },
    label: 'Mark changes as seen',
    underHold: 'kept',
    undo: 'never',
  },
})

type HistoryCommand = MessageOf<typeof historyCommands>

/** The command of a type. */
export type CommandOf<T extends HistoryCommand['type']> = MessagesOf<typeof historyCommands>[T]
