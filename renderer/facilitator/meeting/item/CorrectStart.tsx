import type { ReactElement, ReactNode } from 'react'
import type { DispatchResult } from '../../../../shared/contracts/facilitator'
import { refuse } from '../../../../shared/kernel/result'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/form/FormDialog'
import { useForm } from '../../../ui/form/useForm'
import { lastTimeOf, timeOfDay } from '../../../ui/formatDate'
import { useNow } from '../../../ui/useNow'
import { HelpButton } from '../../client/HelpButton'
import './CorrectStart.css'
import { correctStart as texts } from './texts'

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
  const now = useNow()
  const form = useForm({
    initial: { time: timeOfDay(props.startedAt) },
    send: async ({ time }) => {
      const typed = lastTimeOf(time, now)
      if (typed === null) return refuse(texts.typeTimeDaySuchAs)
      // The time that stands there already keeps its seconds.
      return props.onSave(time === timeOfDay(props.startedAt) ? props.startedAt : typed)
    },
    refusedAt: 'time',
    onDone: props.onClose,
  })
  const move = (minutes: number): void => {
    const typed = lastTimeOf(form.fields.time, now) ?? props.startedAt
    form.set({ time: timeOfDay(typed + minutes * minute) })
  }
  return (
    <FormDialog
      corner={<HelpButton page="run-items" />}
      title={props.title}
      onClose={props.onClose}
      of={form}
      submit={texts.correctTheStart}
    >
      <div className="correct">
        <Field {...form.field('time')} label={texts.beganAt} type="time" autoFocus />
        <div className="correct__steps" role="group" aria-label={texts.earlierOrLater}>
          {steps.map((step) => (
            <Button key={step} onPress={() => move(step)}>
              {step < 0 ? texts.minEarlier(-step) : texts.minLater(step)}
            </Button>
          ))}
        </div>
      </div>
      {props.children}
    </FormDialog>
  )
}
