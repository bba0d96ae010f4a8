import { type CommandEntries } from '../kernel/commands'
import { openDataSchemas } from './commands'
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
export const openDataRegistry: CommandEntries<
  OpenDataRecord,
  OpenDataChange,
  typeof openDataSchemas
> = {
  'data.add': { handle: addData, label: 'Import public data', makesNew: true },
  'data.edit': { handle: editData, label: 'Edit public data' },
  'data.remove': { handle: removeData, label: 'Remove public data' },
  'dataSource.edit': { handle: editDataSource, label: 'Edit source of public data' },
  'dataSource.remove': { handle: removeDataSource, label: 'Remove source of public data' },
  'dataPlace.set': { handle: setDataPlaces, label: 'Match places in public data' },
  'dataPlace.leave': { handle: leaveDataPlace, label: 'Unmatch place in public data' },
}
