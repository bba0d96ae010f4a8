import type { ReactElement } from 'react'
import type { DispatchResult } from '../../../shared/contracts/facilitator'
import type { CommandOf } from '../../../shared/record/commands'
import { reportBackWayLabels } from '../../../shared/workgroup/labels'
import { Field } from '../../ui/Field'
import { Form, FormButtons } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { dateOf } from '../../ui/formatDate'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { SelectField } from '../../ui/SelectField'
import { optionsOf } from './labels'
import { reportBackFields as texts } from './texts'

/** Whom something was reported back to, when, how and in which language. */
export type ReportBackEntry = CommandOf<'concern.reportBack'>['fields']

const offeredDay = (notBefore = ''): string => {
  const today = dateOf(Date.now())
  return today < notBefore ? notBefore : today
}

/** Who heard back, when, how and in which language. */
export function ReportBackFields(props: {
  /** What was reported back: the first two words of the place the names in the fields are looked for at. */
  about: readonly [table: 'concernReportBack' | 'reportBackGiven', id: string]
  known: Partial<Pick<ReportBackEntry, 'to' | 'how' | 'language'>>
  /** The first day on which they can have heard back; today is offered, or this when it is still to come. */
  notBefore?: string
  onRecord: (fields: ReportBackEntry) => Promise<DispatchResult>
  onClose: () => void
}): ReactElement {
  const [table, about] = props.about
  const form = useForm<ReportBackEntry>({
    initial: () => ({
      to: '',
      reportedOn: offeredDay(props.notBefore),
      how: 'at their meeting',
      language: '',
      ...props.known,
    }),
    send: props.onRecord,
    refusedAt: 'to',
    onDone: props.onClose,
  })
  return (
    <Form
      of={form}
      className="form concern__tell"
      label={texts.recordReportBack}
      buttons={
        <FormButtons of={form} submit={texts.recordReportBack} onCancel={props.onClose} atStart />
      }
    >
      <Field
        {...form.field('to')}
        place={newPlace(table, about, 'to')}
        label={texts.reportedTo}
        hint={texts.theGroupOrWhoWas}
        autoFocus
        maxLength={500}
      />
      <div className="form__pair">
        <Field {...form.field('reportedOn')} type="date" label={texts.on} />
        <SelectField
          label={texts.how}
          value={form.fields.how}
          options={optionsOf(reportBackWayLabels)}
          onChange={(how) => form.set({ how })}
        />
      </div>
      <Field
        {...form.field('language')}
        place={newPlace(table, about, 'language')}
        label={texts.language}
        placeholder={texts.english}
        maxLength={500}
      />
    </Form>
  )
}
