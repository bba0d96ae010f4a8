import { id } from '../kernel/columns'
import { type MessageOf, schemasOf } from '../kernel/commands'
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
export const workgroupSchemas = schemasOf({
  'workgroup.edit': { fields: WorkgroupFields.partial() },
  'neighborhood.add': { name: Neighborhood.shape.name },
  'neighborhood.edit': {
    id,
    fields: NeighborhoodFields.partial(),
  },
  'neighborhood.retire': { id },
  'group.add': { fields: NewGroupFields },
  'group.edit': { id, fields: GroupFields.partial() },
  'group.retire': { id },
  'member.add': { fields: MemberFields },
  'member.edit': { id, fields: MemberFields.partial() },
  'member.retire': { id },
})

export type WorkgroupCommand = MessageOf<typeof workgroupSchemas>

/** The command of a type. */
export type CommandOf<T extends WorkgroupCommand['type']> = Extract<WorkgroupCommand, { type: T }>
