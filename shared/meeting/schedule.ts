import type { Meeting } from './tables'

/** A meeting of which when, where or whether it is has just changed: calendars are told by its number. */
export const reschedule = (meeting: Meeting, now: number): Meeting => ({
  ...meeting,
  scheduleRevision: meeting.scheduleRevision + 1,
  scheduledAt: now,
})

/** The same after an edit; unchanged where only other things were edited. */
export const withSchedule = (before: Meeting, after: Meeting, now: number): Meeting =>
  before.date === after.date && before.startTime === after.startTime && before.place === after.place
    ? after
    : reschedule(after, now)
