import { type ReactElement, useState } from 'react'
import type { DispatchResult } from '../../../shared/contracts/facilitator'
import type { CommandOf } from '../../../shared/record/commands'
import { tellWords } from '../../../shared/workgroup/labels'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { dateOf } from '../../ui/formatDate'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HoldContext, type Sent, useHold } from '../../ui/nameGuard/submitGuard'
import { SelectField } from '../../ui/SelectField'
import { optionsOf } from './labels'

/** Who was told something, when, how and in which language. */
export type Telling = CommandOf<'concern.reportBack'>['fields']

const offered = (notBefore = ''): string => {
  const today = dateOf(Date.now())
  return today < notBefore ? notBefore : today
}

/** Says who was told, when, how and in which language. */
export function TellForm(props: {
  /** What was told: the first two words of the place the names in the fields are looked for at. */
  about: readonly [table: 'concernReportBack' | 'reportBackGiven', id: string]
  known: Partial<Pick<Telling, 'to' | 'how' | 'language'>>
  /** The first day on which they can have been told; today is offered, or this when it is still to come. */
  notBefore?: string
  onTell: (fields: Telling) => Promise<DispatchResult>
  onClose: () => void
}): ReactElement {
  const [table, about] = props.about
  const [fields, setFields] = useState<Telling>(() => ({
    to: '',
    toldOn: offered(props.notBefore),
    how: 'at their meeting',
    language: '',
    ...props.known,
  }))
  const [error, setError] = useState<{ field: string; message: string }>()
  const hold = useHold()
  const errorOf = (name: string): string | undefined =>
    error?.field === name ? error.message : undefined
  const tell = async (): Promise<Sent> => {
    const result = await props.onTell(fields)
    if (result.ok) props.onClose()
    else setError({ field: result.refusal.field ?? 'to', message: result.refusal.message })
    return result
  }
  return (
    <form
      className="form concern__tell"
      aria-label="Record report-back"
      onSubmit={(event) => {
        event.preventDefault()
        void hold.send(tell)
      }}
    >
      <HoldContext value={hold}>
        <Field
          place={newPlace(table, about, 'to')}
          label="Who was told"
          hint="The group, or who was there."
          value={fields.to}
          onChange={(to) => setFields({ ...fields, to })}
          error={errorOf('to')}
          autoFocus
          maxLength={500}
        />
        <div className="form__pair">
          <Field
            type="date"
            label="On"
            value={fields.toldOn}
            onChange={(toldOn) => setFields({ ...fields, toldOn })}
            error={errorOf('toldOn')}
          />
          <SelectField
            label="How"
            value={fields.how}
            options={optionsOf(tellWords)}
            onChange={(how) => setFields({ ...fields, how })}
          />
        </div>
        <Field
          place={newPlace(table, about, 'language')}
          label="Language"
          placeholder="English"
          value={fields.language}
          onChange={(language) => setFields({ ...fields, language })}
          maxLength={500}
        />
      </HoldContext>
      <div className="actions-row actions-row--start">
        <Button onPress={props.onClose}>Cancel</Button>
        <Button look="primary" type="submit">
          Record report-back
        </Button>
      </div>
    </form>
  )
}
