import { actionSchemas } from '../actions/commands'
import { capacitySchemas } from '../capacity/commands'
import { comparisonSchemas } from '../comparison/commands'
import { concernSchemas } from '../concerns/commands'
import { documentSchemas } from '../documents/commands'
import { visitSchemas } from '../engagement/commands'
import { historySchemas } from '../history/commands'
import { anyOf, type MessageOf, type MessagesOf } from '../kernel/commands'
import { languageSchemas } from '../languages/commands'
import { meetingSchemas } from '../meeting/commands'
import { openDataSchemas } from '../openData/commands'
import { plainLanguageSchemas } from '../plainLanguage/commands'
import { workgroupSchemas } from '../workgroup/commands'

/**
 * Everything a facilitator can do to the shared record. Ids of new rows are given by the core,
 * so that a command never overwrites what it did not see.
 */
export const commandSchemas = {
  ...workgroupSchemas,
  ...languageSchemas,
  ...plainLanguageSchemas,
  ...meetingSchemas,
  ...capacitySchemas,
  ...actionSchemas,
  ...concernSchemas,
  ...openDataSchemas,
  ...comparisonSchemas,
  ...documentSchemas,
  ...visitSchemas,
  ...historySchemas,
}

export const Command = anyOf(commandSchemas)

export type Command = MessageOf<typeof commandSchemas>
export type CommandType = Command['type']

/** The command of a type. */
export type CommandOf<T extends CommandType> = MessagesOf<typeof commandSchemas>[T]
