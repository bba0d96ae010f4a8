import { ownersInWords } from '../actions/labels'
import { shownActions } from '../actions/register'
import type { ActionItem } from '../actions/tables'
import { dayInWords } from '../kernel/formatDate'
import { sentence } from '../kernel/text'
import type { SharedRecord } from '../record/record'
import { icsOf } from './icalendar'
import { actionSheet } from './meetingSheets'
import type { Sheet } from './sheet'

/* What is open and has a day, as a calendar: each on the day it is due. */

/** The texts in it are among those of the register of open actions: that is looked through. */
export const calendarSheet = (record: SharedRecord): Sheet => ({
  ...actionSheet(record, 'open'),
  title: 'Due dates',
  fileName: 'actions.ics',
})

/** The calendar itself. */
export const calendarFile = (record: SharedRecord): string =>
  calendarOf(record, shownActions(record, 'open'))

/** Some actions as a calendar; those without a day aren't in it. */
export const calendarOf = (record: SharedRecord, actions: readonly ActionItem[]): string =>
  icsOf(
    actions
      .filter(({ due }) => due !== '')
      .map((action) => ({
        // Random, and of nobody's computer.
        uid: `${action.id}@candor.invalid`,
        day: action.due,
        changedAt: action.changedAt,
        summary: `${action.wording} (${ownersInWords(action)})`,
        description: descriptionOf(record, action),
      })),
  )

const descriptionOf = (record: SharedRecord, { meetingId, obstacle }: ActionItem): string =>
  [
    `Given at the meeting on ${dayInWords(record.meeting.get(meetingId)?.date ?? '')}.`,
    obstacle === '' ? '' : `In the way: ${sentence(obstacle)}`,
  ]
    .filter((part) => part !== '')
    .join('\n')
