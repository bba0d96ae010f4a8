import type { ReactElement } from 'react'
import { Button } from '../../../ui/Button'
import { useDispatch, useMeeting } from '../../client/useSnapshot'
import './item.css'
import { overrun as texts } from './texts'

/** Whether the room sees that the item is over its time: the facilitator's to say. */
export function Overrun(): ReactElement {
  const dispatch = useDispatch()
  const { id: meetingId, showOverruns } = useMeeting()
  return (
    <span className="itemclock__fact">
      {showOverruns ? texts.theRoomSeesIt : texts.theRoomReadsTimeClose}
      <Button
        small
        look="quiet"
        onPress={() =>
          void dispatch({ type: 'meeting.showOverruns', meetingId, shown: !showOverruns })
        }
      >
        {showOverruns ? texts.hideFromRoom : texts.letRoomSee}
      </Button>
    </span>
  )
}
