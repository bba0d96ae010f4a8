import { fieldsFor } from '../../kernel/fieldUses'
import { restrictedFields, type RestrictedFieldsFor, type RowFor } from '../fields'
import type { RestrictedTableName } from '../tables'

/* Whom the guard looks for, and by what: the fields that are declared for it, and no others. */

/** What is looked for: of a participant, of whoever raised a concern, and of whom one is about. */
export type GuardKind = 'name' | 'alias' | 'code' | 'reporter' | 'contact' | 'subject'

/** The tables that have a field the guard looks for. */
type GuardedTable = {
  [T in RestrictedTableName]: RestrictedFieldsFor<T, 'guard'> extends never ? never : T
}[RestrictedTableName]

/** A participant as the guard knows them. */
export type GuardedParticipant = RowFor<'participant', 'guard'>

/** Whoever raised a concern, as the guard knows them. */
export type GuardedReporter = RowFor<'concernReporter', 'guard'>

/** Whom a restricted concern is about, as the guard knows them. */
export type GuardedConcern = RowFor<'restrictedConcern', 'guard'>

/** As what each of the fields is looked for. */
const kinds: {
  readonly [T in GuardedTable]: { readonly [F in RestrictedFieldsFor<T, 'guard'>]: GuardKind }
} = {
  participant: { code: 'code', name: 'name', aliases: 'alias' },
  concernReporter: { name: 'reporter', contact: 'contact' },
  restrictedConcern: { person: 'subject' },
}

/** Something to look for, as it was written. */
export interface Written {
  readonly kind: GuardKind
  readonly text: string
}

/** What a participant is looked for by. */
export const listWritten = (participant: GuardedParticipant): Written[] =>
  fieldsFor(restrictedFields.participant, 'guard').flatMap((field) =>
    [participant[field]].flat().map((text) => ({ kind: kinds.participant[field], text })),
  )

/** What whoever raised a concern is looked for by. */
export const listWrittenOfReporter = (reporter: GuardedReporter): Written[] =>
  fieldsFor(restrictedFields.concernReporter, 'guard').map((field) => ({
    kind: kinds.concernReporter[field],
    text: reporter[field],
  }))

/** What the person is looked for by whom a restricted concern is about. */
export const listWrittenOfConcern = (concern: GuardedConcern): Written[] =>
  fieldsFor(restrictedFields.restrictedConcern, 'guard').map((field) => ({
    kind: kinds.restrictedConcern[field],
    text: concern[field],
  }))
