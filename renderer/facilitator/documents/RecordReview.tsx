import { type ReactElement, useState } from 'react'
import type { CommandOf } from '../../../shared/record/commands'
import { membersOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import { Field } from '../../ui/Field'
import { Modal } from '../../ui/Modal'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HoldContext, type Sent, useHold } from '../../ui/nameGuard/submitGuard'
import { useClient, useMeeting, useRecord } from '../client/useSnapshot'

type Fields = CommandOf<'reportBack.review'>['fields']

/** A second person says what they think of the report-back as it is previewed. */
export function ReviewDialog(props: {
  audienceId: string
  name: string
  /** The preview they read; it is kept as it is. */
  token: string
  onClose: () => void
}): ReactElement {
  const client = useClient()
  const people = membersOf(useRecord()).map((member) => member.name)
  const meeting = useMeeting()
  const [fields, setFields] = useState<Fields>({
    writtenBy: meeting.noteTaker,
    reviewedBy: '',
    verdict: 'approved',
    note: '',
  })
  const [error, setError] = useState<{ field: string; message: string }>()
  const hold = useHold()
  const place = (field: string): string =>
    newPlace('review', `${meeting.id}/${props.audienceId}`, field)
  const errorOf = (name: string): string | undefined =>
    error?.field === name ? error.message : undefined
  const review = async (): Promise<Sent> => {
    const frozen = await client.dispatch({ type: 'document.freeze', token: props.token })
    const versionId = frozen.ok ? frozen.value.id : null
    const result =
      versionId === null
        ? frozen
        : await client.dispatch({ type: 'reportBack.review', versionId, fields })
    if (result.ok) props.onClose()
    else setError({ field: result.refusal.field ?? 'note', message: result.refusal.message })
    return result
  }
  return (
    <Modal title={`Report-back to ${props.name}: read by a second person`} onClose={props.onClose}>
      <p className="muted">
        Somebody who didn’t write it reads the preview: is it right, is it plain, does it promise
        too much? What they read is kept as it is now.
      </p>
      <form
        className="form"
        aria-label="Read by a second person"
        onSubmit={(event) => {
          event.preventDefault()
          void hold.send(review)
        }}
      >
        <HoldContext value={hold}>
          <div className="form__pair">
            <Field
              place={place('writtenBy')}
              label="Who wrote it"
              value={fields.writtenBy}
              suggestions={people}
              onChange={(writtenBy) => setFields({ ...fields, writtenBy })}
              error={errorOf('writtenBy')}
              maxLength={500}
            />
            <Field
              place={place('reviewedBy')}
              label="Who read it"
              value={fields.reviewedBy}
              suggestions={people}
              onChange={(reviewedBy) => setFields({ ...fields, reviewedBy })}
              error={errorOf('reviewedBy')}
              autoFocus
              maxLength={500}
            />
          </div>
          <Segments
            label="What they say"
            value={fields.verdict}
            options={[
              { value: 'approved', label: 'Approved' },
              { value: 'sent back', label: 'Changes needed' },
            ]}
            onChange={(verdict) => setFields({ ...fields, verdict })}
          />
          <Field
            place={place('note')}
            label={fields.verdict === 'approved' ? 'Anything to note' : 'Changes needed'}
            value={fields.note}
            onChange={(note) => setFields({ ...fields, note })}
            error={errorOf('note')}
            maxLength={500}
          />
        </HoldContext>
        <div className="actions-row actions-row--start">
          <Button onPress={props.onClose}>Cancel</Button>
          <Button look="primary" type="submit">
            Note it
          </Button>
        </div>
      </form>
    </Modal>
  )
}
