import type { ReactElement } from 'react'
import { formatCount } from '../../ui/labels'
import { useQuery } from '../client/useQuery'
import { WaitingItems } from './prepare/WaitingItems'
import { parkingLot as texts } from './texts'

/** What waits: parked at some meeting, or carried over with no meeting to go to. */
export function ParkingLot(): ReactElement {
  const answer = useQuery({ type: 'meetings.waiting' })
  return (
    <div className="panel">
      <h2>{texts.parkingLot}</h2>
      {answer !== null && (
        <>
          <p className="muted">
            {answer.parked.length === 0
              ? texts.nothingParkedWhatMeetingParks
              : texts.parkedLatestFirst(formatCount(answer.parked.length, 'item'))}
          </p>
          <WaitingItems items={answer.parked} next={answer.next} />
          {answer.waiting.length > 0 && (
            <>
              <h2>{texts.waitingBeCarriedOver}</h2>
              <p className="muted">
                {texts.forNextMeetingThatPrepared(formatCount(answer.waiting.length, 'item'))}
              </p>
              <WaitingItems items={answer.waiting} next={answer.next} />
            </>
          )}
        </>
      )}
    </div>
  )
}
