import { CalendarPlus } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { isUnderWay } from '../../../shared/meeting/meetingState'
import { meetingsOf } from '../../../shared/meeting/select'
import type { Meeting } from '../../../shared/meeting/tables'
import { Button } from '../../ui/Button'
import { dateInWords, dateOf, timeInWords } from '../../ui/formatDate'
import { formatCount } from '../../ui/labels'
import { useNow } from '../../ui/useNow'
import { PageControls, usePages } from '../client/PageControls'
import { keyTable } from '../client/keyTable'
import { usePaletteCommands } from '../client/paletteCommands'
import { useQuery } from '../client/useQuery'
import { useDispatch, useRecord } from '../client/useSnapshot'
import { OpenActionRows } from './OpenActionRows'
import './MeetingsPanel.css'
import { NewMeeting } from './NewMeeting'
import { meetingsPanel as texts } from './texts'

const phaseWords: { readonly [P in Meeting['phase']]: string } = {
  preparing: texts.inPreparation,
  'part A': texts.runningPartA,
  'part B': texts.runningPartB,
  'wrap-up': texts.toBeWrappedUp,
  ended: texts.held,
}

/** The meetings, the next one first, and what is still open from before. */
export function MeetingsPanel(): ReactElement {
  const record = useRecord()
  const dispatch = useDispatch()
  const [creating, setCreating] = useState(false)
  const pages = usePages()
  const answer = useQuery({ type: 'meetings.register', skip: pages.skip })
  // The latest ones are at hand before the answer is in.
  const meetings = answer?.rows ?? meetingsOf(record)
  const today = dateOf(useNow())
  const neverEnded = meetingsOf(record).filter((row) => isUnderWay(row) && row.date < today)
  const open = [...record.actionItem.values()].filter((row) => row.status === 'open')
  usePaletteCommands([
    {
      id: 'new meeting',
      title: texts.prepareAMeeting,
      group: 'meeting',
      keys: keyTable['new meeting'],
      run: () => setCreating(true),
    },
  ])
  return (
    <div className="panel panel--split">
      <section className="panel__main">
        <div className="panel__head">
          <h2>{texts.meetings}</h2>
          <Button look="primary" onPress={() => setCreating(true)}>
            <CalendarPlus aria-hidden="true" />
            {texts.prepareAMeeting}
          </Button>
        </div>
        {meetings.length === 0 && <p className="empty">{texts.noMeetingYetPrepareFirst}</p>}
        {neverEnded.map((meeting) => (
          <div key={meeting.id} className="neverended" role="status">
            <p>
              <strong>{texts.theMeetingWasNeverEnded(dateInWords(meeting.date))}</strong>
              {texts.whileGoesOnPrivateFiles}
            </p>
            <Button
              small
              onPress={() => void dispatch({ type: 'app.openMeeting', meetingId: meeting.id })}
            >
              {texts.goToIt}
            </Button>
          </div>
        ))}
        <ul className="rows">
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <button
                type="button"
                className="row pressable row--press"
                onClick={() => void dispatch({ type: 'app.openMeeting', meetingId: meeting.id })}
              >
                <span className="row__main">
                  <strong>{dateInWords(meeting.date)}</strong>
                  <span className="muted" dir="auto">
                    {[timeInWords(meeting.startTime), meeting.place].filter(Boolean).join(' · ')}
                  </span>
                </span>
                <span className="chip">
                  {meeting.cancelledAt === null ? phaseWords[meeting.phase] : texts.cancelled}
                </span>
              </button>
            </li>
          ))}
        </ul>
        <PageControls of={pages} total={answer?.total ?? meetings.length} />
      </section>
      <aside className="panel__side">
        <h2>{texts.openActions}</h2>
        {open.length === 0 ? (
          <p className="empty">{texts.nothingOpenFromEarlierMeetings}</p>
        ) : (
          <>
            <p className="muted">{texts.toAskAboutAtNext(formatCount(open.length, 'action'))}</p>
            <OpenActionRows actions={open} />
          </>
        )}
      </aside>
      {creating && <NewMeeting onClose={() => setCreating(false)} />}
    </div>
  )
}
