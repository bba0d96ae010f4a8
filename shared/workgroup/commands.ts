import { id } from '../kernel/columns'
import { type MessageOf, type MessagesOf, commandsOf } from '../kernel/commands'
import { CommunityGroup, Neighborhood } from './places'
import { Member, Workgroup } from './tables'

const WorkgroupFields = Workgroup.omit({ id: true, createdAt: true })

const MemberFields = Member.pick({
  name: true,
  organization: true,
  role: true,
  neighborhoodIds: true,
}).extend({
  /** Absent: the one that goes with the role. */
  recipientCategory: Member.shape.recipientCategory.optional(),
})

const NewGroupFields = CommunityGroup.pick({ name: true, neighborhoodId: true })

const GroupFields = CommunityGroup.omit({ id: true, position: true, retired: true })

const NeighborhoodFields = Neighborhood.omit({ id: true, position: true, retired: true })

/** What a person can do with the workgroup, its neighborhoods, groups and members. */
export const workgroupCommands = commandsOf({
  'workgroup.edit': { carries: { fields: WorkgroupFields.partial() }, label: 'Edit workgroup' },
  'neighborhood.add': {
    carries: { name: Neighborhood.shape.name },
    label: 'Add neighborhood',
    makesNew: true,
  },
  'neighborhood.edit': {
    carries: {
      id,
      fields: NeighborhoodFields.partial(),
    },
    label: 'Edit neighborhood',
  },
  'neighborhood.retire': { carries: { id }, label: 'Retire neighborhood' },
  'group.add': { carries: { fields: NewGroupFields }, label: 'Add group', makesNew: true },
  'group.edit': { carries: { id, fields: GroupFields.partial() }, label: 'Edit group' },
  'group.retire': { carries: { id }, label: 'Retire group' },
  'member.add': { carries: { fields: MemberFields }, label: 'Add person', makesNew: true },
  'member.edit': { carries: { id, fields: MemberFields.partial() }, label: 'Edit person' },
  'member.retire': { carries: { id }, label: 'Retire person' },
})

type WorkgroupCommand = MessageOf<typeof workgroupCommands>

/** The command of a type. */
export type CommandOf<T extends WorkgroupCommand['type']> = MessagesOf<typeof workgroupCommands>[T]
