import { succeed, type Refusal, refuse } from '../kernel/result'
import { missing, patch } from '../kernel/rowEdits'
import type { RestrictedCommandOf } from './commands'
import { consentRefused } from './decideConsent'
import type { RestrictedContext, RestrictedDecided } from './decideContext'
import { dayAfter, forGood } from './retention'
import { put, remove, type RestrictedRecord, settingsOf } from './state'
import type {
  CaseDecision,
  ConcernReporter,
  ParticipantNote,
  RestrictedAction,
  RestrictedConcern,
} from './tables'

/* Notes, actions and decisions about participants, concerns that name a person, and who raised a concern. */

type Refused = { ok: false; refusal: Refusal }

type Add =
  | RestrictedCommandOf<'participantNote.add'>
  | RestrictedCommandOf<'restrictedAction.add'>
  | RestrictedCommandOf<'caseDecision.add'>
  | RestrictedCommandOf<'restrictedConcern.add'>
  | RestrictedCommandOf<'concernReporter.add'>

export function addRestricted(
  record: RestrictedRecord,
  command: Add,
  context: RestrictedContext,
): RestrictedDecided {
  const common = {
    id: context.newId(),
    meetingId: command.meetingId,
    warnedAt: null,
    createdAt: context.now,
    updatedAt: context.now,
  }
  const disposeOn = command.fields.disposeOn || dayAfter(context.today, settingsOf(record).keepDays)
  switch (command.type) {
    case 'participantNote.add': {
      const { participantId, itemId } = command
      const row = { ...common, ...command.fields, participantId, itemId, disposeOn }
      return (
        refuseUnlinked(record, row) ??
        noteRefused(row) ??
        consentRefused(record, row) ??
        succeed([put('participantNote', row)])
      )
    }
    case 'restrictedAction.add': {
      const { participantId, itemId } = command
      const row = { ...common, ...command.fields, participantId, itemId, disposeOn }
      return (
        refuseUnlinked(record, row) ??
        actionRefused(row) ??
        consentRefused(record, row) ??
        succeed([put('restrictedAction', row)])
      )
    }
    case 'caseDecision.add': {
      const { participantId, itemId } = command
      const publicWording = ''
      const row = { ...common, ...command.fields, participantId, itemId, publicWording, disposeOn }
      return (
        refuseUnlinked(record, row) ??
        decisionRefused(row) ??
        consentRefused(record, row) ??
        succeed([put('caseDecision', row)])
      )
    }
    case 'restrictedConcern.add': {
      const row = { ...common, ...command.fields, disposeOn }
      return (
        refuseUnlinked(record, row) ??
        concernRefused(row) ??
        succeed([put('restrictedConcern', row)])
      )
    }
    case 'concernReporter.add': {
      const row = { ...common, ...command.fields, disposeOn }
      return reporterRefused(row) ?? succeed([put('concernReporter', row)])
    }
  }
}

type Edit =
  | RestrictedCommandOf<'participantNote.edit'>
  | RestrictedCommandOf<'restrictedAction.edit'>
  | RestrictedCommandOf<'caseDecision.edit'>
  | RestrictedCommandOf<'restrictedConcern.edit'>
  | RestrictedCommandOf<'concernReporter.edit'>

export function editRestricted(
  record: RestrictedRecord,
  command: Edit,
  context: RestrictedContext,
): RestrictedDecided {
  const { id } = command
  const updatedAt = context.now
  switch (command.type) {
    case 'participantNote.edit': {
      const before = record.participantNote.get(id)
      if (before === undefined) return missing('note')
      const row = newDate(before, { ...patch(before, command.fields), updatedAt })
      return (
        noteRefused(row) ?? consentRefused(record, row) ?? succeed([put('participantNote', row)])
      )
    }
    case 'restrictedAction.edit': {
      const before = record.restrictedAction.get(id)
      if (before === undefined) return missing('action')
      const row = newDate(before, { ...patch(before, command.fields), updatedAt })
      return (
        actionRefused(row) ?? consentRefused(record, row) ?? succeed([put('restrictedAction', row)])
      )
    }
    case 'caseDecision.edit': {
      const before = record.caseDecision.get(id)
      if (before === undefined) return missing('decision')
      const row = newDate(before, { ...patch(before, command.fields), updatedAt })
      return (
        decisionRefused(row) ?? consentRefused(record, row) ?? succeed([put('caseDecision', row)])
      )
    }
    case 'restrictedConcern.edit': {
      const before = record.restrictedConcern.get(id)
      if (before === undefined) return missing('concern')
      const row = newDate(before, { ...patch(before, command.fields), updatedAt })
      return (
        refuseUnlinked(record, row) ??
        concernRefused(row) ??
        succeed([put('restrictedConcern', row)])
      )
    }
    case 'concernReporter.edit': {
      const before = record.concernReporter.get(id)
      if (before === undefined) return missing('entry')
      const row = newDate(before, { ...patch(before, command.fields), updatedAt })
      return reporterRefused(row) ?? succeed([put('concernReporter', row)])
    }
  }
}

/** Public words stand beside a decision, never made of it: they are written, or there are none. */
export function wordPublicly(
  record: RestrictedRecord,
  { id, publicWording }: RestrictedCommandOf<'caseDecision.wordPublicly'>,
  context: RestrictedContext,
): RestrictedDecided {
  const before = record.caseDecision.get(id)
  if (before === undefined) return missing('decision')
  const row = { ...before, publicWording: publicWording.trim(), updatedAt: context.now }
  return succeed([put('caseDecision', row)])
}

/** An entry that was given more time is warned of anew. */
const newDate = <R extends { readonly disposeOn: string; readonly warnedAt: number | null }>(
  before: R,
  row: R,
): R => (row.disposeOn === before.disposeOn ? row : { ...row, warnedAt: null })

export function removeRestricted(
  record: RestrictedRecord,
  table:
    | 'participantNote'
    | 'restrictedAction'
    | 'caseDecision'
    | 'restrictedConcern'
    | 'concernReporter',
  id: string,
  { now }: RestrictedContext,
): RestrictedDecided {
  if (!record[table].has(id)) return missing('entry')
  return succeed(forGood(record, [remove(table, id)], now))
}

const refuseUnlinked = (
  record: RestrictedRecord,
  row: { readonly participantId: string | null },
): Refused | null =>
  row.participantId === null || record.participant.has(row.participantId)
    ? null
    : missing('participant')

const noteRefused = (row: ParticipantNote): Refused | null =>
  row.text.trim() === '' ? refuse('Type the note first.', 'text') : needToKnowRefused(row)

function actionRefused(row: RestrictedAction): Refused | null {
  if (row.wording.trim() === '') return refuse('Type what is to be done first.', 'wording')
  if (row.owner.trim() === '') return refuse('An action needs one owner.', 'owner')
  return needToKnowRefused(row)
}

const decisionRefused = (row: CaseDecision): Refused | null =>
  row.wording.trim() === '' ? refuse('Type the decision first.', 'wording') : needToKnowRefused(row)

const concernRefused = (row: RestrictedConcern): Refused | null =>
  row.wording.trim() === '' ? refuse('Type the concern first.', 'wording') : needToKnowRefused(row)

/** Whoever doesn't want to be contacted has nothing kept to contact them by. */
function reporterRefused(row: ConcernReporter): Refused | null {
  if (row.name.trim() === '' && row.contact.trim() === '')
    return refuse('Enter who it was, or how to reach them.', 'name')
  if (row.mayBeContacted === 'no' && row.contact.trim() !== '')
    return refuse('They don’t want to be contacted, so how to reach them isn’t kept.', 'contact')
  return needToKnowRefused(row)
}

const needToKnowRefused = (row: {
  readonly reason: string
  readonly disposeOn: string
}): Refused | null => {
  if (row.reason.trim() === '') return refuse('Enter why someone needs to know this.', 'reason')
  if (row.disposeOn === '') return refuse('Enter the date until which this is kept.', 'disposeOn')
  return null
}
