import type { ReactElement } from 'react'
import type { DispatchResult } from '../../../shared/contracts/facilitator'
import type { Meeting } from '../../../shared/meeting/tables'
import { membersOf } from '../../../shared/workgroup/select'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/form/FormDialog'
import { useForm } from '../../ui/form/useForm'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { useRecord } from '../client/useSnapshot'
import { meetingForm as texts } from './texts'

type Fields = Pick<Meeting, 'date' | 'startTime' | 'place' | 'facilitator' | 'noteTaker'>

/** When and where a meeting is, and who leads it and writes it down. */
export function MeetingForm(props: {
  title: string
  confirm: string
  /** The meeting; null for a new one. */
  id: string | null
  initial: Fields
  /** Where the date that stands there at first comes from. */
  dateHint?: string
  onClose: () => void
  onDone: (fields: Fields) => Promise<DispatchResult>
}): ReactElement {
  const names = membersOf(useRecord()).map((member) => member.name)
  const { date, startTime, place, facilitator, noteTaker } = props.initial
  const form = useForm<Fields>({
    initial: { date, startTime, place, facilitator, noteTaker },
    send: props.onDone,
    refusedAt: 'date',
    onDone: props.onClose,
  })
  const placeOf = (field: string): string =>
    props.id === null ? newPlace('meeting', 'form', field) : `meeting ${props.id} ${field}`
  return (
    <FormDialog title={props.title} onClose={props.onClose} of={form} submit={props.confirm}>
      <div className="form__pair">
        <Field
          {...form.field('date')}
          {...(props.dateHint === undefined ? {} : { hint: props.dateHint })}
          label={texts.date}
          type="date"
          autoFocus
        />
        <Field {...form.field('startTime')} label={texts.startsAt} type="time" />
      </div>
      <Field
        {...form.field('place')}
        place={placeOf('place')}
        label={texts.place}
        maxLength={500}
      />
      <div className="form__pair">
        <Field
          {...form.field('facilitator')}
          place={placeOf('facilitator')}
          label={texts.facilitator}
          suggestions={names}
          maxLength={500}
        />
        <Field
          {...form.field('noteTaker')}
          place={placeOf('noteTaker')}
          label={texts.noteTaker}
          suggestions={names}
          maxLength={500}
          hint={texts.bestNotTheFacilitator}
        />
      </div>
    </FormDialog>
  )
}
