import { type ReactElement, useState } from 'react'
import { membersOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { dateInWords } from '../../ui/formatDate'
import { Modal } from '../../ui/Modal'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HoldContext, type Sent, useHold } from '../../ui/nameGuard/submitGuard'
import { SelectField } from '../../ui/SelectField'
import { useQuery } from '../client/useQuery'
import { useClient, useMeeting, useRecord } from '../client/useSnapshot'
import { useMinutesStep } from './useMinutesStep'

/** Notes that a later meeting approved these minutes; the draft it read is kept, and what they are now. */
export function ApproveDialog(props: {
  /** The draft as it is previewed. */
  token: string
  language: string
  onClose: () => void
}): ReactElement {
  const client = useClient()
  const people = membersOf(useRecord()).map((member) => member.name)
  const meeting = useMeeting()
  const later = useQuery({ type: 'minutes.drafts', meetingId: meeting.id })?.later ?? null
  const [chosen, setChosen] = useState<string | null>(null)
  const [recordedBy, setRecordedBy] = useState(meeting.facilitator)
  const { take, errorOf } = useMinutesStep(props.language, props.onClose)
  const hold = useHold()
  const atMeetingId = chosen ?? later?.[0]?.id ?? ''
  const approve = async (): Promise<Sent> => {
    const check =
      recordedBy.trim() === ''
        ? { field: 'recordedBy', message: 'Enter who is recording this.' }
        : null
    const draft =
      check === null ? await client.dispatch({ type: 'document.freeze', token: props.token }) : null
    if (draft !== null && !draft.ok) return draft
    return take({ kind: 'approved', atMeetingId }, check, (versionId) => ({
      type: 'minutes.approve',
      meetingId: meeting.id,
      atMeetingId,
      versionId,
      recordedBy,
    }))
  }
  return (
    <Modal title="Approve the minutes" onClose={props.onClose}>
      {later?.length === 0 ? (
        <>
          <p className="muted">
            A later meeting approves these minutes, and none has begun yet. Start the next meeting,
            then come back here.
          </p>
          <div className="actions-row actions-row--start">
            <Button onPress={props.onClose}>Close</Button>
          </div>
        </>
      ) : (
        <form
          className="form"
          aria-label="Approve the minutes"
          onSubmit={(event) => {
            event.preventDefault()
            void hold.send(approve)
          }}
        >
          <p className="muted">
            The draft that was read is kept as it is, and so are the approved minutes.
          </p>
          <HoldContext value={hold}>
            {later !== null && (
              <SelectField
                label="Approved at the meeting on"
                value={atMeetingId}
                options={later.map(({ id, date }) => ({ id, name: dateInWords(date, 'long') }))}
                onChange={setChosen}
              />
            )}
            {errorOf('atMeetingId') !== undefined && (
              <p className="field__error" role="alert">
                {errorOf('atMeetingId')}
              </p>
            )}
            <Field
              place={newPlace('minutesStep', meeting.id, 'recordedBy')}
              label="Recorded by"
              value={recordedBy}
              suggestions={people}
              onChange={setRecordedBy}
              error={errorOf('recordedBy')}
              autoFocus
              maxLength={500}
            />
          </HoldContext>
          <div className="actions-row actions-row--start">
            <Button onPress={props.onClose}>Cancel</Button>
            <Button look="primary" type="submit" isDisabled={atMeetingId === ''}>
              Approve minutes
            </Button>
          </div>
        </form>
      )}
    </Modal>
  )
}
