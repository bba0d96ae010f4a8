import { done, type Result } from '../result'
import { z } from '../zod'
import type { RestrictedChange, RestrictedRecord } from './state'
import { RestrictedNote } from './tables'

/** Everything that changes restricted notes. */
export const RestrictedCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('note.write'),
    meetingId: RestrictedNote.shape.meetingId,
    itemId: RestrictedNote.shape.itemId,
    text: RestrictedNote.shape.text,
  }),
])

export type RestrictedCommand = z.infer<typeof RestrictedCommand>

/** Writes the note of an item; an emptied note is removed. */
export function decideRestricted(
  record: RestrictedRecord,
  command: RestrictedCommand,
  context: { readonly now: number; newId(): string },
): Result<readonly RestrictedChange[]> {
  const { meetingId, itemId, text } = command
  const before = noteOf(record, itemId)
  if (text === '')
    return done(before ? [{ op: 'remove', table: 'restrictedNote', id: before.id }] : [])
  const row = {
    id: before?.id ?? context.newId(),
    meetingId,
    itemId,
    text,
    createdAt: before?.createdAt ?? context.now,
    updatedAt: context.now,
  }
  return done([{ op: 'put', table: 'restrictedNote', row }])
}

/** The note of an item, if there is one. */
export const noteOf = (record: RestrictedRecord, itemId: string): RestrictedNote | undefined =>
  [...record.restrictedNote.values()].find((row) => row.itemId === itemId)
