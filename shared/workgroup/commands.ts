import { id } from '../kernel/columns'
import { enteredFields } from '../kernel/enteredFields'
import { z } from '../kernel/zod'
import { type MessageOf, type MessagesOf, storedCommandsOf } from '../kernel/commands'
import { CommunityGroup, Neighborhood } from './places'
import { Member, Workgroup } from './tables'

const WorkgroupFields = enteredFields(Workgroup, {
  id: 'by Candor',
  name: 'entered',
  goalSentence: 'entered',
  place: 'entered',
  startTime: 'entered',
  facilitator: 'entered',
  noteTaker: 'entered',
  howToRaise: 'entered',
  contact: 'entered',
  gettingThere: 'entered',
  joining: 'entered',
  askByDays: 'entered',
  showOverruns: 'entered',
  partBInPublicWords: 'entered',
  recipientCategories: 'entered',
  silentWeeks: 'entered',
  emergencyLine: 'entered',
  suppressUpTo: 'entered',
  paperSize: 'entered',
  createdAt: 'by Candor',
})

const MemberFields = enteredFields(Member, {
  id: 'by Candor',
  name: 'entered',
  organization: 'entered',
  email: 'entered',
  role: 'entered',
  neighborhoodIds: 'entered',
  recipientCategory: 'entered',
  position: 'by Candor',
  retired: 'by another command',
}).extend({
  /** Absent: nobody said one. */
  email: Member.shape.email.optional(),
  /** Absent: the one that goes with the role. */
  recipientCategory: Member.shape.recipientCategory.optional(),
})

/** As many people as come with one list. */
const longestList = 200

const NewGroupFields = CommunityGroup.pick({ name: true, neighborhoodId: true })

const GroupFields = enteredFields(CommunityGroup, {
  id: 'by Candor',
  name: 'entered',
  neighborhoodId: 'entered',
  representativeIds: 'entered',
  contactName: 'entered',
  contactDetails: 'entered',
  reportBackBy: 'entered',
  language: 'entered',
  reportWeeks: 'entered',
  meets: 'entered',
  position: 'by Candor',
  retired: 'by another command',
})

const NeighborhoodFields = enteredFields(Neighborhood, {
  id: 'by Candor',
  name: 'entered',
  aliases: 'entered',
  population: 'entered',
  populationSource: 'entered',
  contactName: 'entered',
  contactDetails: 'entered',
  reportBackBy: 'entered',
  language: 'entered',
  reportWeeks: 'entered',
  meets: 'entered',
  position: 'by Candor',
  retired: 'by another command',
})

/** What a person can do with the workgroup, its neighborhoods, groups and members. */
export const workgroupCommands = storedCommandsOf({
  'workgroup.edit': {
    carries: { fields: WorkgroupFields.partial() },
    label: 'Edit workgroup',
    underHold: 'kept',
  },
  'neighborhood.add': {
    carries: { name: Neighborhood.shape.name },
    label: 'Add neighborhood',
    underHold: 'kept',
    makesNew: true,
  },
  'neighborhood.edit': {
    carries: {
      id,
      fields: NeighborhoodFields.partial(),
    },
    label: 'Edit neighborhood',
    underHold: 'kept',
  },
  'neighborhood.retire': { carries: { id }, label: 'Retire neighborhood', underHold: 'kept' },
  'group.add': {
    carries: { fields: NewGroupFields },
    label: 'Add group',
    underHold: 'kept',
    makesNew: true,
  },
  'group.edit': {
    carries: { id, fields: GroupFields.partial() },
    label: 'Edit group',
    underHold: 'kept',
  },
  'group.retire': { carries: { id }, label: 'Retire group', underHold: 'kept' },
  'member.add': {
    carries: { fields: MemberFields },
    label: 'Add person',
    underHold: 'kept',
    makesNew: true,
  },
  'member.edit': {
    carries: { id, fields: MemberFields.partial() },
    label: 'Edit person',
    underHold: 'kept',
  },
  'member.retire': { carries: { id }, label: 'Retire person', underHold: 'kept' },
  'member.return': { carries: { id }, label: 'Return person', underHold: 'kept' },
  /** Adds the people of a list, and returns those who were on it before, in one step. */
  'member.addList': {
    carries: {
      people: z.array(MemberFields).max(longestList),
      returning: z.array(id).max(longestList),
    },
    label: 'Add people',
    underHold: 'kept',
    makesNew: true,
  },
})

type WorkgroupCommand = MessageOf<typeof workgroupCommands>

/** The command of a type. */
export type CommandOf<T extends WorkgroupCommand['type']> = MessagesOf<typeof workgroupCommands>[T]
