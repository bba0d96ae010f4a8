import type { ReactElement } from 'react'
import { counted } from '../../ui/labels'
import { useQuery } from '../client/useQuery'
import { WaitingList } from './prepare/WaitingItems'

/** What waits: parked at some meeting, or carried over with no meeting to go to. */
export function ParkingRegister(): ReactElement {
  const answer = useQuery({ type: 'meetings.waiting' })
  return (
    <div className="panel">
      <h2>Parking lot</h2>
      {answer !== null && (
        <>
          <p className="muted">
            {answer.parked.length === 0
              ? 'Nothing is parked. What a meeting parks waits here until someone takes it up.'
              : `${counted(answer.parked.length, 'item')} parked, latest first.`}
          </p>
          <WaitingList items={answer.parked} next={answer.next} />
          {answer.waiting.length > 0 && (
            <>
              <h2>Waiting to be carried over</h2>
              <p className="muted">
                {counted(answer.waiting.length, 'item')} for the next meeting that is prepared.
              </p>
              <WaitingList items={answer.waiting} next={answer.next} />
            </>
          )}
        </>
      )}
    </div>
  )
}
