import type { ReactElement } from 'react'
import { rhythmInWords, usualMeeting } from '../../../shared/meeting/usualMeeting'
import { dateOf } from '../../ui/formatDate'
import { useNow } from '../../ui/useNow'
import { useDispatch, useRecord } from '../client/useSnapshot'
import { MeetingForm } from './MeetingForm'
import { meetingsPanel as texts } from './texts'

/** Prepares a meeting, offered as the last one was and on the day the rhythm says, and opens it. */
export function NewMeeting({ onClose }: { onClose: () => void }): ReactElement {
  const dispatch = useDispatch()
  const usual = usualMeeting(useRecord(), dateOf(useNow()))
  return (
    <MeetingForm
      title={texts.prepareAMeeting}
      confirm={texts.prepareMeeting}
      id={null}
      initial={usual.fields}
      {...(usual.rhythm === null ? {} : { dateHint: texts.asBefore(rhythmInWords(usual.rhythm)) })}
      onClose={onClose}
      onDone={async (fields) => {
        const result = await dispatch({ type: 'meeting.create', fields })
        if (result.ok) await dispatch({ type: 'app.openMeeting', meetingId: result.value.id })
        return result
      }}
    />
  )
}
