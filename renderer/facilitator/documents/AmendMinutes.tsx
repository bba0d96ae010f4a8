import { type ReactElement, useState } from 'react'
import { minutesStepsOf } from '../../../shared/documents/minutesStatus'
import { membersOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { dateOf } from '../../ui/formatDate'
import { Modal } from '../../ui/Modal'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HoldContext, useHold } from '../../ui/nameGuard/submitGuard'
import { useMeeting, useRecord } from '../client/useSnapshot'
import { type StepError, useMinutesStep } from './useMinutesStep'

interface Fields {
  readonly day: string
  readonly reason: string
  readonly recordedBy: string
}

/** Notes why approved minutes are amended, and keeps what they say now as a version of its own. */
export function AmendDialog(props: { language: string; onClose: () => void }): ReactElement {
  const record = useRecord()
  const people = membersOf(record).map((member) => member.name)
  const { id: meetingId, facilitator } = useMeeting()
  const since = minutesStepsOf(record, meetingId).at(-1)?.day ?? ''
  const [fields, setFields] = useState<Fields>(() => {
    const today = dateOf(Date.now())
    return { day: today < since ? since : today, reason: '', recordedBy: facilitator }
  })
  const { take, errorOf } = useMinutesStep(props.language, props.onClose)
  const hold = useHold()
  const place = (field: string): string => newPlace('minutesStep', meetingId, field)
  return (
    <Modal title="Amend the minutes" onClose={props.onClose}>
      <form
        className="form"
        aria-label="Amend the minutes"
        onSubmit={(event) => {
          event.preventDefault()
          void hold.send(() =>
            take({ kind: 'amended', day: fields.day }, wrongIn(fields, since), (versionId) => ({
              type: 'minutes.amend',
              meetingId,
              versionId,
              ...fields,
            })),
          )
        }}
      >
        <p className="muted">
          What they say now is kept as a new version; the approved one stays as it was. The reason
          is for the record and isn’t printed.
        </p>
        <HoldContext value={hold}>
          <Field
            place={place('reason')}
            label="Why they are amended"
            value={fields.reason}
            onChange={(reason) => setFields({ ...fields, reason })}
            error={errorOf('reason')}
            autoFocus
            maxLength={500}
          />
          <div className="form__pair">
            <Field
              type="date"
              label="On"
              value={fields.day}
              onChange={(day) => setFields({ ...fields, day })}
              error={errorOf('day')}
            />
            <Field
              place={place('recordedBy')}
              label="Recorded by"
              value={fields.recordedBy}
              suggestions={people}
              onChange={(recordedBy) => setFields({ ...fields, recordedBy })}
              error={errorOf('recordedBy')}
              maxLength={500}
            />
          </div>
        </HoldContext>
        <div className="actions-row actions-row--start">
          <Button onPress={props.onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Amend minutes
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** The first field that keeps them from being amended; null for none. */
function wrongIn({ day, reason, recordedBy }: Fields, since: string): StepError | null {
  if (reason.trim() === '') return { field: 'reason', message: 'Say why they are amended.' }
  if (day === '') return { field: 'day', message: 'Say on which day.' }
  if (day < since)
    return { field: 'day', message: 'That day is before they were approved or amended last.' }
  return recordedBy.trim() === ''
    ? { field: 'recordedBy', message: 'Enter who is recording this.' }
    : null
}
