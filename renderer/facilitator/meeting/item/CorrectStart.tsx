import { type ReactElement, type ReactNode, useState } from 'react'
import type { DispatchResult } from '../../../../shared/contracts/facilitator'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { lastTimeOf, timeOfDay } from '../../../ui/formatDate'
import { Modal } from '../../../ui/Modal'
import { useNow } from '../../../ui/useNow'

const minute = 60_000
const steps = [-5, -1, 1] as const

/** Says when something really began: by a press per minute, or by typing the time. */
export function CorrectStart(props: {
  title: string
  startedAt: number
  onSave: (at: number) => Promise<DispatchResult>
  onClose: () => void
  children?: ReactNode
}): ReactElement {
  const [time, setTime] = useState(timeOfDay(props.startedAt))
  const [error, setError] = useState<string>()
  const typed = lastTimeOf(time, useNow())
  const save = async (): Promise<void> => {
    if (typed === null) return setError('Type a time of day, such as 10:05.')
    // The time that stands there already keeps its seconds.
    const at = time === timeOfDay(props.startedAt) ? props.startedAt : typed
    const result = await props.onSave(at)
    if (result.ok) props.onClose()
    else setError(result.refusal.message)
  }
  const move = (minutes: number): void => {
    setTime(timeOfDay((typed ?? props.startedAt) + minutes * minute))
    setError(undefined)
  }
  return (
    <Modal title={props.title} onClose={props.onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <div className="correct">
          <Field
            label="Began at"
            type="time"
            value={time}
            error={error}
            autoFocus
            onChange={(next) => {
              setTime(next)
              setError(undefined)
            }}
          />
          <div className="correct__steps" role="group" aria-label="Earlier or later">
            {steps.map((step) => (
              <Button key={step} onPress={() => move(step)}>
                {step < 0 ? `${-step} min earlier` : `${step} min later`}
              </Button>
            ))}
          </div>
        </div>
        {props.children}
        <div className="actions-row">
          <Button onPress={props.onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Correct the start
          </Button>
        </div>
      </form>
    </Modal>
  )
}
