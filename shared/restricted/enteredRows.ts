import { enteredFields } from '../kernel/enteredFields'
import {
  CaseDecision,
  ConcernReporter,
  MeetingCase,
  Participant,
  ParticipantNote,
  Release,
  RestrictedAction,
  RestrictedConcern,
  RestrictedSettings,
} from './tables'

/* Who fills each field of the restricted tables. What a person enters, the commands carry. */

/** Where an entry about a participant belongs follows from where it is written. */
const placed = {
  id: 'by Candor',
  participantId: 'by Candor',
  meetingId: 'by Candor',
  itemId: 'by Candor',
} as const

/** What an entry may be told on. */
const onConsent = {
  releaseId: 'entered',
  agreement: 'entered',
  part2: 'entered',
  kinds: 'entered',
} as const

/** Whose an entry is, for whom and why, and how long it is kept. */
const kept = {
  author: 'entered',
  audience: 'entered',
  reason: 'entered',
  disposeOn: 'entered',
  warnedAt: 'by Candor',
  createdAt: 'by Candor',
  updatedAt: 'by Candor',
} as const

/** What a person enters of a participant. */
export const ParticipantFields = enteredFields(Participant, {
  id: 'by Candor',
  code: 'by Candor',
  name: 'entered',
  aliases: 'entered',
  notForWorkgroup: 'entered',
  createdAt: 'by Candor',
  updatedAt: 'by Candor',
})

/** The fields of a release a person fills in. */
export const ReleaseFields = enteredFields(Release, {
  id: 'by Candor',
  participantId: 'by Candor',
  signedOn: 'entered',
  expiresOn: 'entered',
  expiresWith: 'entered',
  revokedOn: 'entered',
  categories: 'entered',
  discloser: 'entered',
  kinds: 'entered',
  scope: 'entered',
  purpose: 'entered',
  forProceedings: 'entered',
  part2: 'entered',
  createdAt: 'by Candor',
  updatedAt: 'by Candor',
})

/** What a person enters of a note. */
export const NoteFields = enteredFields(ParticipantNote, {
  ...placed,
  text: 'entered',
  ...onConsent,
  ...kept,
})
/** What a person enters of an action. */
export const ActionFields = enteredFields(RestrictedAction, {
  ...placed,
  wording: 'entered',
  owner: 'entered',
  due: 'entered',
  status: 'entered',
  obstacle: 'entered',
  ...onConsent,
  ...kept,
})
/** What a person enters of a concern that names somebody. */
export const ConcernFields = enteredFields(RestrictedConcern, {
  id: 'by Candor',
  meetingId: 'by Candor',
  neighborhoodId: 'entered',
  participantId: 'entered',
  person: 'entered',
  wording: 'entered',
  ...kept,
})

/** What a person enters of whoever raised a concern. */
export const ReporterFields = enteredFields(ConcernReporter, {
  id: 'by Candor',
  concernId: 'entered',
  meetingId: 'by Candor',
  name: 'entered',
  contact: 'entered',
  mayBeContacted: 'entered',
  ...kept,
})

/** What a person enters of a decision on a case; its public wording has a command of its own. */
export const DecisionFields = enteredFields(CaseDecision, {
  ...placed,
  wording: 'entered',
  publicWording: 'by another command',
  ...onConsent,
  ...kept,
})
/** What a person enters of a case on the list of a Part B. */
export const CaseFields = enteredFields(MeetingCase, {
  id: 'by Candor',
  meetingId: 'by Candor',
  participantId: 'by Candor',
  place: 'by another command',
  minutes: 'entered',
  broughtBy: 'entered',
  step: 'by another command',
  acting: 'by another command',
  disposeOn: 'by Candor',
  warnedAt: 'by Candor',
  createdAt: 'by Candor',
  updatedAt: 'by Candor',
})

/** What a person sets for the private notes of a site. */
export const SettingsFields = enteredFields(RestrictedSettings, {
  id: 'by Candor',
  lockAfterMinutes: 'entered',
  namesAllowed: 'entered',
  keepDays: 'entered',
  warnDays: 'entered',
  keepBackupsDays: 'entered',
  redisclosureNotice: 'entered',
})
