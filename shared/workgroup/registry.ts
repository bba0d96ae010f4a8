import { type CommandEntries } from '../kernel/commands'
import { workgroupSchemas } from './commands'
import {
  addGroup,
  addMember,
  addNeighborhood,
  editGroup,
  editMember,
  editNeighborhood,
  editWorkgroup,
  retire,
} from './decide'
import { type WorkgroupChange, type WorkgroupRecord } from './tables'

/** How the commands of this feature are carried out. */
export const workgroupRegistry: CommandEntries<
  WorkgroupRecord,
  WorkgroupChange,
  typeof workgroupSchemas
> = {
  'workgroup.edit': { handle: editWorkgroup, label: 'Edit workgroup' },
  'neighborhood.add': { handle: addNeighborhood, label: 'Add neighborhood', makesNew: true },
  'neighborhood.edit': { handle: editNeighborhood, label: 'Edit neighborhood' },
  'neighborhood.retire': {
    handle: (record, { id }) => retire(record, 'neighborhood', id),
    label: 'Retire neighborhood',
  },
  'group.add': { handle: addGroup, label: 'Add group', makesNew: true },
  'group.edit': { handle: editGroup, label: 'Edit group' },
  'group.retire': {
    handle: (record, { id }) => retire(record, 'communityGroup', id),
    label: 'Retire group',
  },
  'member.add': { handle: addMember, label: 'Add person', makesNew: true },
  'member.edit': { handle: editMember, label: 'Edit person' },
  'member.retire': {
    handle: (record, { id }) => retire(record, 'member', id),
    label: 'Retire person',
  },
}
