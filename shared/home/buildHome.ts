import { withoutPartB } from '../comparison/publicRecord'
import { draftMinutes } from '../documents/minutesStatus'
import { silentAt, wasHeld } from '../engagement/reminders'
import { isUnderWay } from '../meeting/meetingState'
import { meetingsOf } from '../meeting/select'
import type { Meeting } from '../meeting/tables'
import { membersOf, neighborhoodsOf } from '../workgroup/select'
import { listAnswersOwed } from './answersOwed'
import type { Home } from './contract'
import { firstOf } from './firstOf'
import type { HomeRecord } from './homeRecord'
import { listLatePromises } from './latePromises'
import { findNextMeeting } from './nextMeeting'
import { listReportBacks } from './reportBacksToGive'
import { listVisits } from './visitsToCome'

/**
 * What is owed and what comes up on a day (`YYYY-MM-DD`), from the shared record alone. Part B isn't
 * looked at: home may stand on a screen somebody else sees. Pure.
 */
export function buildHome(whole: HomeRecord, today: string): Home {
  const record = withoutPartB(whole)
  const neverEnded = meetingsOf(record).filter((row) => isUnderWay(row) && row.date < today)
  return {
    has: {
      neighborhoods: neighborhoodsOf(record).length > 0,
      people: membersOf(record).length > 0,
      meetings: record.meeting.size > 0,
      held: wasHeld(record, today),
    },
    neverEnded: neverEnded.map(toRef),
    answers: listAnswersOwed(record, today),
    promises: listLatePromises(record, today),
    reportBacks: listReportBacks(record, today),
    minutes: firstOf(draftMinutes(record), toRef),
    silent: firstOf(wasHeld(record, today) ? silentAt(record, today) : [], (row) => row),
    next: findNextMeeting(record, today),
    visits: listVisits(record, today),
  }
}

const toRef = ({ id, date }: Meeting): { id: string; date: string } => ({ id, date })
