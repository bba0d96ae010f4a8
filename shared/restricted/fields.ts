import { type FieldsFor, nowhere } from '../kernel/fieldUses'
import type { KeptTable, RestrictedRows, RestrictedTableName } from './tables'

/*
 * Where each field of the restricted notes may go, once for each of them: a new field, and a new
 * table, doesn't compile until it is said here. There is no use for the projector, documents, search
 * or registers: nothing here ever gets there.
 */

/**
 * - `pane`: the private pane, or what is asked from it, says it while it is open;
 * - `print`: a restricted print says it, or is put together by it;
 * - `judged`: who may see something is judged by it;
 * - `guard`: the name guard looks for it in what is written in the shared record;
 * - `log`: the disclosure log repeats it, which outlives the row.
 */
type CommonUse = 'pane' | 'print' | 'judged' | 'guard' | 'log'

/** The tables that are told by who is named in a row, and by no release. */
type AudienceTable = 'restrictedConcern' | 'concernReporter'

/**
 * What a table may use a field for, besides:
 * - `versions`: a kept version says it;
 * - `withheld`: left empty in the pane before somebody the row isn't meant for.
 */
type UseIn<T extends RestrictedTableName> =
  | CommonUse
  | (T extends KeptTable ? 'versions' : never)
  | (T extends AudienceTable ? 'withheld' : never)

/** All uses there are. */
export type RestrictedUse = UseIn<RestrictedTableName>

/** What a note and a decision have beside their words: they are judged, printed and kept alike. */
const besidesItsWords = {
  releaseId: ['pane', 'print', 'judged', 'log', 'versions'],
  agreement: ['pane', 'print', 'judged', 'versions'],
  part2: ['pane', 'print', 'judged', 'log', 'versions'],
  kinds: ['pane', 'judged', 'versions'],
  author: ['pane', 'print'],
  audience: ['pane', 'print', 'judged', 'versions'],
  reason: ['pane', 'print', 'versions'],
  disposeOn: ['pane', 'print'],
  warnedAt: nowhere,
  createdAt: nowhere,
  updatedAt: nowhere,
} as const

/** Each field of each table with its uses; a kept version says its texts in this order. */
export const restrictedFields = {
  restrictedNote: {
    id: nowhere,
    meetingId: nowhere,
    itemId: nowhere,
    text: ['pane', 'versions'],
    author: ['pane'],
    disposeOn: ['pane'],
    warnedAt: nowhere,
    createdAt: nowhere,
    updatedAt: nowhere,
  },
  restrictedSettings: {
    id: nowhere,
    lockAfterMinutes: ['pane', 'versions'],
    namesAllowed: ['pane'],
    keepDays: ['pane', 'versions'],
    warnDays: ['pane', 'versions'],
    keepBackupsDays: ['pane', 'versions'],
    redisclosureNotice: ['pane', 'print', 'versions'],
  },
  participant: {
    id: ['log'],
    code: ['pane', 'print', 'guard', 'log'],
    name: ['pane', 'guard', 'versions'],
    aliases: ['pane', 'guard', 'versions'],
    notForWorkgroup: ['pane', 'print'],
    createdAt: nowhere,
    updatedAt: nowhere,
  },
  release: {
    id: ['judged'],
    participantId: ['judged'],
    scope: ['pane', 'print', 'versions'],
    purpose: ['pane', 'print', 'judged', 'versions'],
    signedOn: ['pane', 'print', 'judged', 'versions'],
    expiresOn: ['pane', 'print', 'judged', 'versions'],
    expiresWith: ['pane', 'print', 'judged', 'versions'],
    revokedOn: ['pane', 'judged', 'versions'],
    categories: ['pane', 'print', 'judged', 'versions'],
    discloser: ['pane', 'print', 'judged', 'versions'],
    kinds: ['pane', 'print', 'judged', 'versions'],
    forProceedings: ['pane', 'judged', 'versions'],
    part2: ['pane', 'print', 'judged', 'versions'],
    createdAt: ['pane', 'print'],
    updatedAt: nowhere,
  },
  participantNote: {
    id: ['log'],
    participantId: ['judged'],
    meetingId: nowhere,
    itemId: nowhere,
    text: ['pane', 'print', 'versions'],
    ...besidesItsWords,
  },
  restrictedAction: {
    id: ['log'],
    participantId: ['judged'],
    meetingId: nowhere,
    itemId: nowhere,
    wording: ['pane', 'print', 'versions'],
    owner: ['pane', 'print', 'versions'],
    due: ['pane', 'print', 'versions'],
    status: ['pane', 'print', 'versions'],
    obstacle: ['pane', 'print', 'versions'],
    releaseId: ['pane', 'print', 'judged', 'log', 'versions'],
    agreement: ['pane', 'print', 'judged', 'versions'],
    part2: ['pane', 'print', 'judged', 'log', 'versions'],
    kinds: ['pane', 'judged', 'versions'],
    author: ['pane'],
    audience: ['pane', 'print', 'judged', 'versions'],
    reason: ['pane', 'print', 'versions'],
    disposeOn: ['pane'],
    warnedAt: nowhere,
    createdAt: nowhere,
    updatedAt: nowhere,
  },
  restrictedConcern: {
    id: nowhere,
    meetingId: nowhere,
    neighborhoodId: nowhere,
    participantId: nowhere,
    person: ['pane', 'guard', 'withheld', 'versions'],
    wording: ['pane', 'withheld', 'versions'],
    author: ['pane'],
    audience: ['pane', 'judged', 'versions'],
    reason: ['pane', 'withheld', 'versions'],
    disposeOn: ['pane'],
    warnedAt: nowhere,
    createdAt: nowhere,
    updatedAt: nowhere,
  },
  concernReporter: {
    id: nowhere,
    concernId: nowhere,
    meetingId: nowhere,
    name: ['pane', 'guard', 'withheld', 'versions'],
    reason: ['pane', 'withheld', 'versions'],
    contact: ['pane', 'guard', 'withheld', 'versions'],
    mayBeContacted: ['pane'],
    author: ['pane'],
    audience: ['pane', 'judged', 'versions'],
    disposeOn: ['pane'],
    warnedAt: nowhere,
    createdAt: nowhere,
    updatedAt: nowhere,
  },
  disclosure: {
    id: nowhere,
    participantId: ['print'],
    participantCode: ['pane', 'print'],
    meetingId: ['pane'],
    itemId: ['pane'],
    openedAt: ['pane', 'print'],
    closedAt: ['pane', 'print'],
    openedBy: ['pane', 'print'],
    present: ['pane', 'print'],
    basis: ['pane', 'print'],
    step: ['pane', 'print'],
    reason: ['pane', 'print'],
    lawfulBasis: ['pane', 'print'],
    reference: ['pane', 'print'],
    shown: ['pane', 'print', 'judged'],
    keptBack: ['pane', 'print'],
    printedFor: ['pane', 'print'],
  },
  meetingCase: {
    id: nowhere,
    meetingId: nowhere,
    participantId: nowhere,
    place: ['pane'],
    minutes: ['pane'],
    broughtBy: ['pane', 'versions'],
    step: ['pane'],
    acting: ['pane', 'judged'],
    disposeOn: ['pane'],
    warnedAt: nowhere,
    createdAt: nowhere,
    updatedAt: nowhere,
  },
  caseDecision: {
    id: ['log'],
    participantId: ['judged'],
    meetingId: nowhere,
    itemId: nowhere,
    wording: ['pane', 'print', 'versions'],
    publicWording: ['pane', 'versions'],
    ...besidesItsWords,
  },
  legalHold: {
    id: nowhere,
    reason: ['pane'],
    placedAt: ['pane'],
    liftedAt: ['pane'],
  },
  heldVersion: {
    id: nowhere,
    rowTable: ['pane', 'print'],
    rowId: ['print'],
    row: ['pane'],
    replacedAt: ['pane'],
  },
  unfinishedPurge: {
    id: nowhere,
    since: nowhere,
  },
  guardPass: {
    id: nowhere,
    place: nowhere,
    words: nowhere,
    around: nowhere,
    recordedAt: nowhere,
  },
} as const satisfies {
  readonly [T in RestrictedTableName]: {
    readonly [F in keyof RestrictedRows[T]]-?: readonly UseIn<T>[]
  }
}

/** The fields of a table that have one of these uses. */
export type RestrictedFieldsFor<
  T extends RestrictedTableName,
  Use extends RestrictedUse,
> = FieldsFor<(typeof restrictedFields)[T], Use>

/** As much of a table's row as these uses may reach; of several tables, each with its own. */
export type RowFor<
  T extends RestrictedTableName,
  Use extends RestrictedUse,
> = T extends RestrictedTableName
  ? Pick<RestrictedRows[T], RestrictedFieldsFor<T, Use> & keyof RestrictedRows[T]>
  : never
