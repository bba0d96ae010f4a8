import { type CommandHandlers } from '../kernel/commands'
import { openDataCommands } from './commands'
import {
  addData,
  editData,
  editDataSource,
  leaveDataPlace,
  removeData,
  removeDataSource,
  setDataPlaces,
} from './decide'
import { type OpenDataChange, type OpenDataRecord } from './tables'

/** How the commands of this feature are carried out. */
export const openDataHandlers: CommandHandlers<
  OpenDataRecord,
  OpenDataChange,
  typeof openDataCommands
> = {
  'openData.add': addData,
  'openData.edit': editData,
  'openData.remove': removeData,
  'openDataSource.edit': editDataSource,
  'openDataSource.remove': removeDataSource,
  'openDataPlace.match': setDataPlaces,
  'openDataPlace.unmatch': leaveDataPlace,
}
