import { useState, type ReactElement } from 'react'
import { Form } from 'react-aria-components'
import type { DispatchResult } from '../../../shared/contracts/facilitator'
import type { Meeting } from '../../../shared/record/tables'
import { membersOf } from '../../../shared/record/select'
import { Button, Field, Modal } from '../../ui/controls'
import { useRecord } from '../state/hooks'

type Fields = Pick<Meeting, 'date' | 'startTime' | 'place' | 'facilitator' | 'noteTaker'>

/** When and where a meeting is, and who leads it and writes it down. */
export function MeetingForm(props: {
  title: string
  confirm: string
  initial: Fields
  onClose: () => void
  onDone: (fields: Fields) => Promise<DispatchResult>
}): ReactElement {
  const names = membersOf(useRecord()).map((member) => member.name)
  const { date, startTime, place, facilitator, noteTaker } = props.initial
  const [fields, setFields] = useState<Fields>({ date, startTime, place, facilitator, noteTaker })
  const [error, setError] = useState<{ field: string; message: string }>()
  const set = (name: keyof Fields) => (value: string) => setFields({ ...fields, [name]: value })
  const finish = async (): Promise<void> => {
    const result = await props.onDone(fields)
    if (result.ok) props.onClose()
    else setError({ field: result.refusal.field ?? 'date', message: result.refusal.message })
  }
  const errorOf = (name: keyof Fields): string | undefined =>
    error?.field === name ? error.message : undefined
  return (
    <Modal title={props.title} onClose={props.onClose}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void finish()
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
        <Field label="Place" value={fields.place} onChange={set('place')} maxLength={500} />
        <div className="form__pair">
          <Field
            label="Facilitator"
            value={fields.facilitator}
            onChange={set('facilitator')}
            suggestions={names}
            maxLength={500}
          />
          <Field
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
    </Modal>
  )
}
