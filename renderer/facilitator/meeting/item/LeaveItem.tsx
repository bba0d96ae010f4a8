import { type ReactElement, useState } from 'react'
import { type UnfinishedOutcome } from '../../../../shared/meeting/commands'
import type { AgendaItem } from '../../../../shared/meeting/tables'

import { Button } from '../../../ui/Button'
import { Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { Modal } from '../../../ui/Modal'
import { HoldContext, type Sent, useHold } from '../../../ui/nameGuard/submitGuard'
import { useDispatch } from '../../client/useSnapshot'

export const outcomes: readonly {
  readonly value: UnfinishedOutcome
  readonly label: string
  readonly means: string
}[] = [
  { value: 'carried', label: 'Carry over', means: 'It opens the next meeting’s agenda.' },
  {
    value: 'parked',
    label: 'Park',
    means: 'It waits in the parking lot until someone takes it up.',
  },
  { value: 'closed', label: 'Close', means: 'It ends here, unfinished.' },
]

/** What becomes of an item that wasn't finished, on purpose and with the reason. */
export function LeaveItem(props: { item: AgendaItem; onClose: () => void }): ReactElement {
  const dispatch = useDispatch()
  const [outcome, setOutcome] = useState<UnfinishedOutcome>('carried')
  const [reason, setReason] = useState('')
  const hold = useHold()
  const leave = async (): Promise<Sent> => {
    const result = await dispatch({ type: 'item.leave', id: props.item.id, outcome, reason })
    if (result.ok) props.onClose()
    return result
  }
  return (
    <Modal title="Not finished: what next?" onClose={props.onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void hold.send(leave)
        }}
      >
        <p dir="auto">{props.item.title}</p>
        <Segments label="What next" value={outcome} options={outcomes} onChange={setOutcome} />
        <p className="muted">{outcomes.find((row) => row.value === outcome)?.means}</p>
        <HoldContext value={hold}>
          <Field
            place={`agendaItem ${props.item.id} statusReason`}
            label="Reason, for the minutes"
            value={reason}
            onChange={setReason}
            autoFocus
            maxLength={500}
            placeholder="We ran out of time"
          />
        </HoldContext>
        <div className="actions-row">
          <Button onPress={props.onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            {outcomes.find((row) => row.value === outcome)?.label}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
