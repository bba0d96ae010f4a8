import { id } from '../kernel/columns'
import { enteredFields } from '../kernel/enteredFields'
import { type MessageOf, type MessagesOf, storedCommandsOf } from '../kernel/commands'
import { Visit } from './tables'

const VisitFields = enteredFields(Visit, {
  id: 'by Candor',
  visitedOn: 'entered',
  neighborhoodId: 'entered',
  groupId: 'entered',
  visitors: 'entered',
  heard: 'entered',
  reported: 'entered',
  language: 'entered',
  recordedAt: 'by Candor',
  changedAt: 'by Candor',
})

/** What a person can do with visits. */
export const visitCommands = storedCommandsOf({
  'visit.add': {
    carries: { fields: VisitFields },
    label: 'Add visit',
    underHold: 'kept',
    makesNew: true,
  },
  'visit.edit': {
    carries: { id, fields: VisitFields.partial() },
    label: 'Edit visit',
    underHold: 'kept',
  },
  'visit.remove': { carries: { id }, label: 'Remove visit', underHold: 'refused' },
})

type VisitCommand = MessageOf<typeof visitCommands>

/** The command of a type. */
export type CommandOf<T extends VisitCommand['type']> = MessagesOf<typeof visitCommands>[T]
