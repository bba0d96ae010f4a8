import type { ReactElement } from 'react'
import { formatCount } from '../../../ui/labels'
import { useQuery } from '../../client/useQuery'
import { WaitingItems } from './WaitingItems'
import { waitingForAgenda as texts } from './texts'

/** What waits to come onto an agenda again: carried over to nowhere, or parked. */
export function WaitingForAgenda(): ReactElement | null {
  const answer = useQuery({ type: 'meetings.waiting' })
  if (answer === null) return null
  const items = [...answer.waiting, ...answer.parked]
  return (
    <section>
      <h2>{texts.parkingLot}</h2>
      <p className="muted">
        {items.length === 0
          ? texts.nothingIsParked
          : texts.canBeTakenUpAgain(formatCount(items.length, 'item'))}
      </p>
      <WaitingItems items={items} next={answer.next} here />
    </section>
  )
}
