import type { Meeting } from '../meeting/tables'
import type { SharedRecord } from '../record/record'
import { type Refusal, refuse } from './result'

/** The position after the last of some rows. */
export function nextPosition(rows: Iterable<{ readonly position: number }>): number {
  let last = 0
  for (const row of rows) last = Math.max(last, row.position)
  return last + 1
}

/** Whether two names mean the same to a reader: case, accents, width and spacing aside. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b)

/** The form of a name under which `sameName` compares. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()

/** The refusal for a row that is gone, by undo or in the other window. */
export const missing = (what: string): { ok: false; refusal: Refusal } =>
  refuse(`That ${what} is no longer there; nothing was changed.`)

/** The refusal for a change to a meeting that has ended; null while it can still be changed. */
export const endedRefusal = (meeting: Meeting): { ok: false; refusal: Refusal } | null =>
  meeting.phase === 'ended'
    ? refuse('This meeting has ended. Reopen it to change its record.')
    : null

/** The refusal when a meeting takes no more entries: it is gone, or it has ended. */
export function closedMeeting(
  record: SharedRecord,
  meetingId: string,
): { ok: false; refusal: Refusal } | null {
  const meeting = record.meeting.get(meetingId)
  return meeting === undefined ? missing('meeting') : endedRefusal(meeting)
}

/** A row with the given fields replaced; a field that is absent or undefined stays as it was. */
export function patched<T extends object>(
  row: T,
  fields: { readonly [K in keyof T]?: T[K] | undefined },
): T {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { ...row, ...(Object.fromEntries(given) as Partial<T>) }
}
