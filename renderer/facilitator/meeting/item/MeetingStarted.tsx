import { type ReactElement, useState } from 'react'
import { Button } from '../../../ui/Button'
import { clockTime } from '../../../ui/formatDate'
import { usePaletteCommands } from '../../client/paletteCommands'
import { useClient, useMeeting } from '../../client/useSnapshot'
import { CorrectStart } from './CorrectStart'
import './MeetingStarted.css'
import { meetingStarted as texts } from './texts'

/** When the meeting really began, and the way to correct it; nothing before it has. */
export function MeetingStarted(): ReactElement | null {
  const client = useClient()
  const meeting = useMeeting()
  const [correcting, setCorrecting] = useState(false)
  const { id: meetingId, startedAt } = meeting
  const open = startedAt !== null && meeting.phase !== 'ended'
  usePaletteCommands(
    open
      ? [
          {
            id: 'correct meeting start',
            title: texts.correctWhenMeetingBegan,
            group: 'meeting',
            run: () => setCorrecting(true),
          },
        ]
      : [],
  )
  if (startedAt === null) return null
  return (
    <div>
      <dt>{texts.began}</dt>
      <dd className="facts__change">
        {clockTime(startedAt)}
        {open && (
          <Button small look="quiet" onPress={() => setCorrecting(true)}>
            {texts.correct}
          </Button>
        )}
      </dd>
      {correcting && (
        <CorrectStart
          title={texts.whenDidMeetingBegin}
          startedAt={startedAt}
          onSave={(at) => client.dispatch({ type: 'meeting.correctStart', meetingId, at })}
          onClose={() => setCorrecting(false)}
        />
      )}
    </div>
  )
}
