import { use } from 'react'
import { workgroupOf } from '../../../shared/workgroup/select'
import { TurnContext } from './handoverContext'
import { useOpenMeetingId, useRecord } from './useSnapshot'
import { atLaptop as texts } from './texts'

/** The name of whoever has the laptop, as author of what they write; what they are where no name is known. */
export function useAtLaptop(): string {
  const record = useRecord()
  const meetingId = useOpenMeetingId()
  const { turn } = use(TurnContext)
  const meeting = record.meeting.get(meetingId ?? '') ?? workgroupOf(record)
  const name = turn === 'note-taker' ? meeting.noteTaker : meeting.facilitator
  return name || (turn === 'note-taker' ? texts.noteTaker : texts.facilitator)
}
