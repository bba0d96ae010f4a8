import { id } from '../kernel/columns'
import { type MessageOf, schemasOf } from '../kernel/commands'
import { Visit } from './tables'

const VisitFields = Visit.omit({ id: true, recordedAt: true, changedAt: true })

/** What a person can do with visits. */
export const visitSchemas = schemasOf({
  'visit.add': { fields: VisitFields },
  'visit.edit': { id, fields: VisitFields.partial() },
  'visit.remove': { id },
})

export type VisitCommand = MessageOf<typeof visitSchemas>

/** The command of a type. */
export type CommandOf<T extends VisitCommand['type']> = Extract<VisitCommand, { type: T }>
