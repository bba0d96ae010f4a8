import { type CommandHandlers } from '../kernel/commands'
import { workgroupCommands } from './commands'
import {
  addGroup,
  addMember,
  addMembers,
  addNeighborhood,
  editGroup,
  editMember,
  editNeighborhood,
  editWorkgroup,
  retire,
  returnMember,
} from './decide'
import { type WorkgroupChange, type WorkgroupRecord } from './tables'

/** How the commands of this feature are carried out. */
export const workgroupHandlers: CommandHandlers<
  WorkgroupRecord,
  WorkgroupChange,
  typeof workgroupCommands
> = {
  'workgroup.edit': editWorkgroup,
  'neighborhood.add': addNeighborhood,
  'neighborhood.edit': editNeighborhood,
  'neighborhood.retire': (record, { id }) => retire(record, 'neighborhood', id),
  'group.add': addGroup,
  'group.edit': editGroup,
  'group.retire': (record, { id }) => retire(record, 'communityGroup', id),
  'member.add': addMember,
  'member.edit': editMember,
  'member.retire': (record, { id }) => retire(record, 'member', id),
  'member.return': returnMember,
  'member.addList': addMembers,
}
