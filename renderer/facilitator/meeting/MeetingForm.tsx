import { type ReactElement, useState } from 'react'
import { Form } from 'react-aria-components'
import type { DispatchResult } from '../../../shared/contracts/facilitator'
import type { Meeting } from '../../../shared/meeting/tables'
import { membersOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Modal } from '../../ui/Modal'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HoldContext, type Sent, useHold } from '../../ui/nameGuard/submitGuard'
import { useRecord } from '../client/useSnapshot'

type Fields = Pick<Meeting, 'date' | 'startTime' | 'place' | 'facilitator' | 'noteTaker'>

/** When and where a meeting is, and who leads it and writes it down. */
export function MeetingForm(props: {
  title: string
  confirm: string
  /** The meeting; null for a new one. */
  id: string | null
  initial: Fields
  onClose: () => void
  onDone: (fields: Fields) => Promise<DispatchResult>
}): ReactElement {
  const names = membersOf(useRecord()).map((member) => member.name)
  const { date, startTime, place, facilitator, noteTaker } = props.initial
  const [fields, setFields] = useState<Fields>({ date, startTime, place, facilitator, noteTaker })
  const [error, setError] = useState<{ field: string; message: string }>()
  const set = (name: keyof Fields) => (value: string) => setFields({ ...fields, [name]: value })
  const hold = useHold()
  const placeOf = (field: string): string =>
    props.id === null ? newPlace('meeting', 'form', field) : `meeting ${props.id} ${field}`
  const finish = async (): Promise<Sent> => {
    const result = await props.onDone(fields)
    if (result.ok) props.onClose()
    else setError({ field: result.refusal.field ?? 'date', message: result.refusal.message })
    return result
  }
  const errorOf = (name: keyof Fields): string | undefined =>
    error?.field === name ? error.message : undefined
  return (
    <Modal title={props.title} onClose={props.onClose}>
      <HoldContext value={hold}>
        <Form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            void hold.send(finish)
          }}
        >
          <div className="form__pair">
            <Field
              label="Date"
              type="date"
              value={fields.date}
              onChange={set('date')}
              error={errorOf('date')}
              autoFocus
            />
            <Field
              label="Starts at"
              type="time"
              value={fields.startTime}
              onChange={set('startTime')}
            />
          </div>
          <Field
            place={placeOf('place')}
            label="Place"
            value={fields.place}
            onChange={set('place')}
            maxLength={500}
          />
          <div className="form__pair">
            <Field
              place={placeOf('facilitator')}
              label="Facilitator"
              value={fields.facilitator}
              onChange={set('facilitator')}
              suggestions={names}
              maxLength={500}
            />
            <Field
              place={placeOf('noteTaker')}
              label="Note-taker"
              value={fields.noteTaker}
              onChange={set('noteTaker')}
              suggestions={names}
              maxLength={500}
              hint="Best not the facilitator."
            />
          </div>
          <div className="actions-row">
            <Button onPress={props.onClose}>Cancel</Button>
            <Button look="primary" type="submit">
              {props.confirm}
            </Button>
          </div>
        </Form>
      </HoldContext>
    </Modal>
  )
}
