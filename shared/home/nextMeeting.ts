import { isUnderWay } from '../meeting/meetingState'
import { agendaOf, meetingsOf } from '../meeting/select'
import { rhythmInWords, usualMeeting } from '../meeting/usualMeeting'
import type { Home } from './contract'
import type { HomeRecord } from './homeRecord'

/** So many items of its agenda are told. */
const mostItems = 3

/** The next meeting: the one prepared for today or the soonest day after; else as it usually is. */
export function findNextMeeting(record: HomeRecord, today: string): Home['next'] {
  const prepared = meetingsOf(record).findLast(
    ({ phase, cancelledAt, date }) => phase !== 'ended' && cancelledAt === null && date >= today,
  )
  const nothingPlanned = { items: [], itemCount: 0, minutes: 0 }
  if (prepared === undefined) {
    const { fields, rhythm } = usualMeeting(record, today)
    return {
      id: null,
      isUnderWay: false,
      ...fields,
      rhythm: rhythm === null ? '' : rhythmInWords(rhythm),
      ...nothingPlanned,
    }
  }
  const { id, date, startTime, place, facilitator, noteTaker } = prepared
  const agenda = agendaOf(record, id).filter(({ part }) => part === 'A')
  return {
    id,
    isUnderWay: isUnderWay(prepared),
    date,
    startTime,
    place,
    facilitator,
    noteTaker,
    rhythm: '',
    items: agenda.slice(0, mostItems).map((row) => ({
      id: row.id,
      title: row.title,
      minutes: row.minutes,
    })),
    itemCount: agenda.length,
    minutes: agenda.reduce((all, row) => all + row.minutes, 0),
  }
}
