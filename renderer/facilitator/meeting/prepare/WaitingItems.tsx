import type { ReactElement } from 'react'
import type { AnswerOf } from '../../../../shared/contracts/queries'
import type { WaitingItem } from '../../../../shared/meeting/contract'
import { Button } from '../../../ui/Button'
import { dateInWords } from '../../../ui/formatDate'
import { formatTimes } from '../../../ui/labels'
import { MeetingLink } from '../../client/MeetingLink'
import { useDispatch } from '../../client/useSnapshot'
import { waitingItems as texts } from './texts'

type Next = AnswerOf<'meetings.waiting'>['next']

/** Items that wait, each with its reason and its age, and the way back onto an agenda. */
export function WaitingItems(props: {
  items: readonly WaitingItem[]
  next: Next
  /** Whether the agenda they would go onto is the one on screen. */
  here?: boolean
}): ReactElement {
  return (
    <ul className="register">
      {props.items.map((item) => (
        <li key={item.id} className="register__row">
          <div className="register__text">
            <strong dir="auto">{item.title}</strong>
            <p className="register__facts" dir="auto">
              <span>{texts.since(dateInWords(item.since, 'dated'))}</span>
              {item.timesCarried > 0 && (
                <span>{texts.takenUp(formatTimes(item.timesCarried))}</span>
              )}
              {item.part === 'B' && <span className="chip">{texts.partB}</span>}
            </p>
            {item.reason !== '' && (
              <p className="register__more" dir="auto">
                {item.reason}
              </p>
            )}
          </div>
          <div className="register__tools">
            <TakeUp item={item} next={props.next} here={props.here === true} />
            {props.here !== true && (
              <MeetingLink meeting={item.meeting} itemId={item.id} rowId={null} />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function TakeUp(props: { item: WaitingItem; next: Next; here: boolean }): ReactElement | null {
  const dispatch = useDispatch()
  const { item, next } = props
  if (next === null) return null
  return (
    <Button
      small
      aria-label={texts.takeUpOf(item.title)}
      onPress={() => void dispatch({ type: 'item.takeUp', id: item.id, meetingId: next.id })}
    >
      {props.here ? texts.takeUp : texts.takeUpOn(dateInWords(next.date, 'short'))}
    </Button>
  )
}
