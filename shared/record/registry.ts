import { actionRegistry } from '../actions/registry'
import { capacityRegistry } from '../capacity/registry'
import { comparisonRegistry } from '../comparison/registry'
import { concernRegistry } from '../concerns/registry'
import { documentRegistry } from '../documents/registry'
import { visitRegistry } from '../engagement/registry'
import { historyRegistry } from '../history/registry'
import type { CommandEntries } from '../kernel/commands'
import { languageRegistry } from '../languages/registry'
import { type MeetingContext } from '../meeting/followers'
import { meetingRegistry } from '../meeting/registry'
import { openDataRegistry } from '../openData/registry'
import { plainLanguageRegistry } from '../plainLanguage/registry'
import { workgroupRegistry } from '../workgroup/registry'
import type { commandSchemas } from './commands'
import type { Change, SharedRecord } from './record'

/** How every command of the shared record is carried out, put together from its features. */
export const commandRegistry: CommandEntries<
  SharedRecord,
  Change,
  typeof commandSchemas,
  MeetingContext<Change>
> = {
  ...workgroupRegistry,
  ...languageRegistry,
  ...plainLanguageRegistry,
  ...meetingRegistry<Change>(),
  ...capacityRegistry,
  ...actionRegistry,
  ...concernRegistry,
  ...openDataRegistry,
  ...comparisonRegistry,
  ...documentRegistry,
  ...visitRegistry,
  ...historyRegistry,
}
