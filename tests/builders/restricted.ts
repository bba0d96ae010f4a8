import { applyChanges, emptyCompartment } from '../../shared/kernel/compartment'
import { put, type RestrictedRecord } from '../../shared/restricted/state'
import {
  type CaseDecision,
  type Disclosure,
  type MeetingCase,
  type Participant,
  type ParticipantNote,
  type Release,
  type RestrictedAction,
  type RestrictedRows,
  type RestrictedTableName,
  restrictedTableNames,
  restrictedTables,
} from '../../shared/restricted/tables'
import { tenOClock } from './recordDefaults'

/* Rows of the restricted notes, invented, each as a test needs it. */

let count = 0
const next = (): string => `r${(count += 1)}`
const stamps = { createdAt: tenOClock, updatedAt: tenOClock }
const needToKnow = {
  author: 'Odile Marsh',
  audience: [],
  reason: 'Care coordination',
  disposeOn: '2026-06-01',
  warnedAt: null,
}

/** What an entry stands on when a test doesn't care: nothing. */
const onNothing = { releaseId: null, agreement: '', part2: false, kinds: [] }

/** A release that was signed, covers case management and is in effect. */
export const aRelease = (part: Partial<Release> = {}): Release => ({
  id: next(),
  participantId: 'ash',
  signedOn: '2026-01-05',
  expiresOn: '2027-01-05',
  expiresWith: '',
  revokedOn: '',
  discloser: 'Harbor Light',
  categories: ['Case management'],
  kinds: ['appointments'],
  scope: 'Dates alone',
  purpose: 'Care coordination',
  forProceedings: false,
  part2: false,
  ...stamps,
  ...part,
})

export const aParticipant = (part: Partial<Participant> = {}): Participant => ({
  id: 'ash',
  code: 'ACD-346',
  name: '',
  aliases: [],
  notForWorkgroup: false,
  ...stamps,
  ...part,
})

export const aParticipantNote = (part: Partial<ParticipantNote> = {}): ParticipantNote => ({
  id: next(),
  participantId: 'ash',
  meetingId: null,
  itemId: null,
  text: 'Words',
  ...onNothing,
  ...needToKnow,
  ...stamps,
  ...part,
})

export const aRestrictedAction = (part: Partial<RestrictedAction> = {}): RestrictedAction => ({
  id: next(),
  participantId: 'ash',
  meetingId: null,
  itemId: null,
  wording: 'Call the clinic',
  owner: 'Noor Haddad',
  due: '2026-04-01',
  status: 'open',
  obstacle: '',
  ...onNothing,
  ...needToKnow,
  ...stamps,
  ...part,
})

/** A decision about a participant. */
export const aCaseDecision = (part: Partial<CaseDecision> = {}): CaseDecision => ({
  id: next(),
  participantId: 'ash',
  meetingId: null,
  itemId: null,
  wording: 'Hold the bed until Friday',
  publicWording: '',
  ...onNothing,
  ...needToKnow,
  ...stamps,
  ...part,
})

/** A case on the list of a meeting. */
export const aCase = (part: Partial<MeetingCase> = {}): MeetingCase => ({
  id: next(),
  meetingId: 'm',
  participantId: 'ash',
  place: 0,
  minutes: 12,
  broughtBy: 'Noor Haddad',
  step: null,
  acting: [],
  disposeOn: '2026-06-01',
  warnedAt: null,
  ...stamps,
  ...part,
})

/** That a file was opened before nobody else. */
export const aDisclosure = (part: Partial<Disclosure> = {}): Disclosure => ({
  id: next(),
  participantId: 'ash',
  participantCode: 'ACD-346',
  meetingId: null,
  itemId: null,
  openedAt: tenOClock,
  closedAt: null,
  openedBy: 'Odile Marsh',
  present: [],
  basis: 'alone',
  step: null,
  reason: '',
  lawfulBasis: null,
  reference: '',
  shown: [],
  keptBack: 0,
  printedFor: null,
  ...part,
})

/** A row and the table it is in. */
export type RestrictedRow = {
  [T in RestrictedTableName]: readonly [T, RestrictedRows[T]]
}[RestrictedTableName]

/** A record of these rows. */
export function aRestrictedRecord(...rows: readonly RestrictedRow[]): RestrictedRecord {
  const record = emptyCompartment<RestrictedRows>(restrictedTableNames)
  for (const [table, row] of rows) {
    restrictedTables[table].parse(row)
    applyChanges(record, [put(table, row)])
  }
  return record
}
