import { actionCommands } from '../actions/commands'
import { capacityCommands } from '../capacity/commands'
import { comparisonCommands } from '../comparison/commands'
import { concernCommands } from '../concerns/commands'
import { documentCommands } from '../documents/commands'
import { visitCommands } from '../engagement/commands'
import { historyCommands } from '../history/commands'
import { anyOf, type MessageOf, type MessagesOf } from '../kernel/commands'
import { languageCommands } from '../languages/commands'
import { meetingCommands } from '../meeting/commands'
import { openDataCommands } from '../openData/commands'
import { plainLanguageCommands } from '../plainLanguage/commands'
import { workgroupCommands } from '../workgroup/commands'

/**
 * Everything a facilitator can do to the shared record. Ids of new rows are given by the core,
 * so that a command never overwrites what it did not see.
 */
export const recordCommands = {
  ...workgroupCommands,
  ...languageCommands,
  ...plainLanguageCommands,
  ...meetingCommands,
  ...capacityCommands,
  ...actionCommands,
  ...concernCommands,
  ...openDataCommands,
  ...comparisonCommands,
  ...documentCommands,
  ...visitCommands,
  ...historyCommands,
}

export const Command = anyOf(recordCommands)

export type Command = MessageOf<typeof recordCommands>
export type CommandType = Command['type']

/** The command of a type. */
export type CommandOf<T extends CommandType> = MessagesOf<typeof recordCommands>[T]
