import type { ReactElement } from 'react'
import type { MeetingFacts } from '../../../../shared/meeting/agendaImport/types'
import type { Meeting } from '../../../../shared/meeting/tables'
import { dateInWords, timeInWords } from '../../../ui/formatDate'
import './MeetingOffer.css'
import { meetingOffer as texts } from './texts'

/** What an agenda says of its meeting that the meeting doesn't say, or says otherwise. */
export interface Offer {
  readonly field: 'date' | 'startTime' | 'place'
  readonly value: string
  readonly label: string
  /** What the meeting says now; empty for nothing. */
  readonly now: string
}

/** What is offered for a meeting that isn't begun; for any other, nothing. */
export function offersOf({ date, start, place }: MeetingFacts, meeting: Meeting): Offer[] {
  if (meeting.phase !== 'preparing') return []
  const offers: readonly Offer[] = [
    {
      field: 'date',
      value: date ?? '',
      label: date === null ? '' : dateInWords(date),
      now: meeting.date === '' ? '' : dateInWords(meeting.date),
    },
    {
      field: 'startTime',
      value: start ?? '',
      label: start === null ? '' : timeInWords(start),
      now: timeInWords(meeting.startTime),
    },
    { field: 'place', value: place ?? '', label: place ?? '', now: meeting.place },
  ]
  return offers.filter(({ field, value }) => value !== '' && value !== meeting[field])
}

/** Lets the date, start and place of the agenda be taken over for the meeting. */
export function MeetingOffer(props: {
  offers: readonly Offer[]
  taken: ReadonlySet<Offer['field']>
  onTake: (field: Offer['field'], isTaken: boolean) => void
}): ReactElement | null {
  if (props.offers.length === 0) return null
  return (
    <div className="sheet__offer" role="group" aria-label={texts.forTheMeeting}>
      <span className="muted">{texts.forMeetingAgendaSays}</span>
      {props.offers.map(({ field, label, now }) => (
        <label key={field}>
          <input
            type="checkbox"
            checked={props.taken.has(field)}
            onChange={({ target }) => props.onTake(field, target.checked)}
          />
          <span dir="auto">{label}</span>
          {now !== '' && (
            <span className="muted small" dir="auto">
              {texts.insteadOf(now)}
            </span>
          )}
        </label>
      ))}
    </div>
  )
}
