import { rowsWith } from '../kernel/compartment'
import { succeed, refuse } from '../kernel/result'
import type { RestrictedCommandOf } from './commands'
import type { RestrictedContext, RestrictedDecided } from './decideContext'
import { dayAfter, holdOf, withVersions } from './retention'
import { put, remove, type RestrictedChange, type RestrictedRecord, settingsOf } from './state'
import { RestrictedNote } from './tables'

/* The facilitator's own notes, and how everything restricted is kept. */

/** The note of an item, if there is one. */
const noteOf = (record: RestrictedRecord, itemId: string): RestrictedNote | undefined =>
  rowsWith(record, 'restrictedNote', 'itemId', itemId)[0]

/** Writes the note of an item; an emptied note is removed. */
export function writeNote(
  record: RestrictedRecord,
  command: RestrictedCommandOf<'note.write'>,
  context: RestrictedContext,
): RestrictedDecided {
  const { meetingId, itemId, text, author = '' } = command
  const before = noteOf(record, itemId)
  if (text === '') {
    if (before === undefined) return succeed([])
    return holdOf(record) === undefined
      ? succeed(withVersions(record, [remove('restrictedNote', before.id)]))
      : held
  }
  const row: RestrictedNote = {
    id: before?.id ?? context.newId(),
    meetingId,
    itemId,
    text,
    author,
    disposeOn: before?.disposeOn ?? dayAfter(context.today, settingsOf(record).keepDays),
    warnedAt: before?.warnedAt ?? null,
    createdAt: before?.createdAt ?? context.now,
    updatedAt: context.now,
  }
  return succeed([put('restrictedNote', row)])
}

/** Adds a line at the end of the note of an item; nothing that stands there is changed. */
export function addNoteLine(
  record: RestrictedRecord,
  command: RestrictedCommandOf<'note.addLine'>,
  context: RestrictedContext,
): RestrictedDecided {
  const line = command.text.trim()
  if (line === '') return refuse('Type the note first.', 'text')
  const before = noteOf(record, command.itemId)?.text.trimEnd() ?? ''
  const text = before === '' ? line : `${before}\n${line}`
  if (!RestrictedNote.shape.text.safeParse(text).success)
    return refuse('The private note of this item can’t get longer.', 'text')
  return writeNote(record, { ...command, type: 'note.write', text }, context)
}

/** While there is a legal hold nothing restricted is removed. */
export const held = refuse(
  'There is a legal hold: nothing restricted can be removed until it is lifted.',
)

/** Sets how restricted notes are kept. Names that are kept already must go before they are forbidden. */
export function set(
  record: RestrictedRecord,
  command: RestrictedCommandOf<'restricted.settings'>,
): RestrictedDecided {
  const given = Object.entries(command.fields).filter(([, value]) => value !== undefined)
  const row = { ...settingsOf(record), ...Object.fromEntries(given) }
  const named = [...record.participant.values()].some(
    ({ name, aliases }) => name !== '' || aliases.length > 0,
  )
  if (!row.namesAllowed && named)
    return refuse(
      'Names of participants are kept here. Remove each one first, then turn names off.',
      'namesAllowed',
    )
  return succeed([put('restrictedSettings', row)])
}

export function placeHold(
  record: RestrictedRecord,
  command: RestrictedCommandOf<'hold.place'>,
  context: RestrictedContext,
): RestrictedDecided {
  const reason = command.reason.trim()
  if (reason === '') return refuse('Enter what the hold is for.', 'reason')
  if (holdOf(record) !== undefined) return refuse('There is a legal hold already.')
  return succeed([
    put('legalHold', { id: context.newId(), reason, placedAt: context.now, liftedAt: null }),
  ])
}

export function liftHold(record: RestrictedRecord, context: RestrictedContext): RestrictedDecided {
  const hold = holdOf(record)
  return hold === undefined
    ? refuse('There is no legal hold to lift.')
    : succeed([put('legalHold', { ...hold, liftedAt: context.now })])
}

export const pass = (
  command: RestrictedCommandOf<'nameGuard.pass'>,
  context: RestrictedContext,
): RestrictedChange[] => {
  const { place, words, around } = command
  return [put('guardPass', { id: context.newId(), place, words, around, recordedAt: context.now })]
}
