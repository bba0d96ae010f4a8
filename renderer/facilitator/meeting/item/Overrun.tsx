import type { ReactElement } from 'react'
import { Button } from '../../../ui/Button'
import { useDispatch, useMeeting } from '../../client/useSnapshot'
import './item.css'

/** Whether the room sees that the item is over its time: the facilitator's to say. */
export function Overrun(): ReactElement {
  const dispatch = useDispatch()
  const { id: meetingId, showOverruns } = useMeeting()
  return (
    <span className="itemclock__fact">
      {showOverruns ? 'The room sees it.' : 'The room reads “Time to close”.'}
      <Button
        small
        look="quiet"
        onPress={() =>
          void dispatch({ type: 'meeting.showOverruns', meetingId, shown: !showOverruns })
        }
      >
        {showOverruns ? 'Hide it from the room' : 'Let the room see it'}
      </Button>
    </span>
  )
}
