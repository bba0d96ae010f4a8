import { assertNever, done, type Result } from '../result'
import { z } from '../zod'
import type { RestrictedChange, RestrictedRecord } from './state'
import { RestrictedNote, RestrictedSettings } from './tables'

/** Everything that changes restricted notes. */
export const RestrictedCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('note.write'),
    meetingId: RestrictedNote.shape.meetingId,
    itemId: RestrictedNote.shape.itemId,
    text: RestrictedNote.shape.text,
  }),
  z.strictObject({
    type: z.literal('note.lockAfter'),
    minutes: RestrictedSettings.shape.lockAfterMinutes,
  }),
])

export type RestrictedCommand = z.infer<typeof RestrictedCommand>

interface Context {
  readonly now: number
  newId(): string
}

/** What a command changes. */
export function decideRestricted(
  record: RestrictedRecord,
  command: RestrictedCommand,
  context: Context,
): Result<readonly RestrictedChange[]> {
  switch (command.type) {
    case 'note.write':
      return done(write(record, command, context))
    case 'note.lockAfter': {
      const row = { id: 'settings' as const, lockAfterMinutes: command.minutes }
      return done([{ op: 'put', table: 'restrictedSettings', row }])
    }
    default:
      return assertNever(command)
  }
}

/** Writes the note of an item; an emptied note is removed. */
function write(
  record: RestrictedRecord,
  command: Extract<RestrictedCommand, { type: 'note.write' }>,
  context: Context,
): RestrictedChange[] {
  const { meetingId, itemId, text } = command
  const before = noteOf(record, itemId)
  if (text === '') return before ? [{ op: 'remove', table: 'restrictedNote', id: before.id }] : []
  const row = {
    id: before?.id ?? context.newId(),
    meetingId,
    itemId,
    text,
    createdAt: before?.createdAt ?? context.now,
    updatedAt: context.now,
  }
  return [{ op: 'put', table: 'restrictedNote', row }]
}

/** The note of an item, if there is one. */
export const noteOf = (record: RestrictedRecord, itemId: string): RestrictedNote | undefined =>
  [...record.restrictedNote.values()].find((row) => row.itemId === itemId)
