import type { ReactElement } from 'react'
import { minutesStepsOf } from '../../../shared/documents/minutesStatus'
import { membersOf } from '../../../shared/workgroup/select'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/form/FormDialog'
import { useForm } from '../../ui/form/useForm'
import type { Refused } from '../../ui/form/useSubmit'
import { dateOf } from '../../ui/formatDate'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HelpButton } from '../client/HelpButton'
import { useMeeting, useRecord } from '../client/useSnapshot'
import { useMinutesStep } from './useMinutesStep'
import { amendMinutes as texts } from './texts'

interface Fields {
  readonly day: string
  readonly reason: string
  readonly recordedBy: string
}

/** Notes why approved minutes are amended, and keeps what they say now as a version of its own. */
export function AmendMinutes(props: { language: string; onClose: () => void }): ReactElement {
  const record = useRecord()
  const people = membersOf(record).map((member) => member.name)
  const { id: meetingId, facilitator } = useMeeting()
  const since = minutesStepsOf(record, meetingId).at(-1)?.day ?? ''
  const take = useMinutesStep(props.language, meetingId)
  const form = useForm<Fields>({
    initial: () => {
      const today = dateOf(Date.now())
      return { day: today < since ? since : today, reason: '', recordedBy: facilitator }
    },
    check: (fields) => wrongIn(fields, since),
    send: (fields) =>
      take({ kind: 'amended', day: fields.day }, (versionId) => ({
        type: 'minutes.amend',
        meetingId,
        versionId,
        ...fields,
      })),
    refusedAt: 'recordedBy',
    onDone: props.onClose,
  })
  const place = (field: string): string => newPlace('minutesStep', meetingId, field)
  return (
    <FormDialog
      corner={<HelpButton page="minutes" />}
      title={texts.amendTheMinutes}
      onClose={props.onClose}
      of={form}
      label={texts.amendTheMinutes}
      submit={texts.amendMinutes}
      atStart
    >
      <p className="muted">{texts.whatTheySayNowKept}</p>
      <Field
        {...form.field('reason')}
        place={place('reason')}
        label={texts.whyTheyAreAmended}
        autoFocus
        maxLength={500}
      />
      <div className="form__pair">
        <Field {...form.field('day')} type="date" label={texts.on} />
        <Field
          {...form.field('recordedBy')}
          place={place('recordedBy')}
          label={texts.recordedBy}
          suggestions={people}
          maxLength={500}
        />
      </div>
    </FormDialog>
  )
}

/** The first field that keeps them from being amended; null for none. */
function wrongIn({ day, reason, recordedBy }: Fields, since: string): Refused | null {
  if (reason.trim() === '') return { field: 'reason', message: texts.sayWhyTheyAmended }
  if (day === '') return { field: 'day', message: texts.sayOnWhichDay }
  if (day < since) return { field: 'day', message: texts.thatDayBeforeTheyWere }
  return recordedBy.trim() === ''
    ? { field: 'recordedBy', message: texts.enterWhoRecordingThis }
    : null
}
