import type { ReactElement } from 'react'
import type { SearchHit } from '../../../shared/search/contract'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { dateInWords } from '../../ui/formatDate'
import type { Target } from '../client/navigate'
import './Peek.css'
import { peek as texts } from './texts'

/** Something found, and where it is. */
export interface Found {
  readonly hit: SearchHit
  readonly target: Target
}

/**
 * What was found, read without leaving the meeting that is being held: the projector and the table stay
 * as they are. Going there is a second, deliberate step.
 */
export function Peek(props: {
  found: Found
  onLeave: () => void
  onClose: () => void
}): ReactElement {
  const { hit } = props.found
  return (
    <Modal
      title={
        hit.meeting === null
          ? texts.outsideTheMeetings
          : texts.fromTheMeetingOf(dateInWords(hit.meeting.date, 'dated'))
      }
      onClose={props.onClose}
    >
      <p className="peek" dir="auto">
        <strong>{hit.title}</strong>
      </p>
      {hit.detail !== '' && (
        <p className="peek muted" dir="auto">
          {hit.detail}
        </p>
      )}
      <div className="actions-row">
        <Button onPress={props.onLeave}>{texts.leaveThisMeetingGoThere}</Button>
        <Button look="primary" autoFocus onPress={props.onClose}>
          {texts.stayHere}
        </Button>
      </div>
    </Modal>
  )
}
