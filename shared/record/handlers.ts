import { actionHandlers } from '../actions/handlers'
import { capacityHandlers } from '../capacity/handlers'
import { comparisonHandlers } from '../comparison/handlers'
import { concernHandlers } from '../concerns/handlers'
import { documentHandlers } from '../documents/handlers'
import { visitHandlers } from '../engagement/handlers'
import { historyHandlers } from '../history/handlers'
import type { CommandHandlers } from '../kernel/commands'
import { languageHandlers } from '../languages/handlers'
import { type MeetingContext } from '../meeting/followers'
import { meetingHandlers } from '../meeting/handlers'
import { openDataHandlers } from '../openData/handlers'
import { plainLanguageHandlers } from '../plainLanguage/handlers'
import { workgroupHandlers } from '../workgroup/handlers'
import type { recordCommands } from './commands'
import type { Change, SharedRecord } from './record'

/** How every command of the shared record is carried out, put together from its features. */
export const recordHandlers: CommandHandlers<
  SharedRecord,
  Change,
  typeof recordCommands,
  MeetingContext<Change>
> = {
  ...workgroupHandlers,
  ...languageHandlers,
  ...plainLanguageHandlers,
  ...meetingHandlers<Change>(),
  ...capacityHandlers,
  ...actionHandlers,
  ...concernHandlers,
  ...openDataHandlers,
  ...comparisonHandlers,
  ...documentHandlers,
  ...visitHandlers,
  ...historyHandlers,
}
