import type { ReactElement } from 'react'
import { Button } from '../../ui/Button'
import { dateInWords } from '../../ui/formatDate'
import { useGoTo } from './navigate'
import { meetingLink as texts } from './texts'

/** Goes to the meeting something comes from, at its item. */
export function MeetingLink(props: {
  meeting: { readonly id: string; readonly date: string }
  itemId: string | null
  rowId: string | null
}): ReactElement {
  const goTo = useGoTo()
  const { meeting, itemId, rowId } = props
  return (
    <Button
      small
      aria-label={texts.openTheMeetingOf(dateInWords(meeting.date, 'dated'))}
      onPress={() => goTo({ meetingId: meeting.id, itemId, rowId, tab: null })}
    >
      {dateInWords(meeting.date, 'dated')}
    </Button>
  )
}
