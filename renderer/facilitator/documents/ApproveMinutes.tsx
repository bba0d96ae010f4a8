import type { ReactElement } from 'react'
import { membersOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { ChoiceRefusal, Form, FormButtons } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { dateInWords } from '../../ui/formatDate'
import { Modal } from '../../ui/Modal'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { SelectField } from '../../ui/SelectField'
import { HelpButton } from '../client/HelpButton'
import { useQuery } from '../client/useQuery'
import { useClient, useMeeting, useRecord } from '../client/useSnapshot'
import { useMinutesStep } from './useMinutesStep'
import { approveMinutes as texts } from './texts'

/** Notes that a later meeting approved these minutes; the draft it read is kept, and what they are now. */
export function ApproveMinutes(props: {
  /** The draft as it is previewed. */
  token: string
  language: string
  onClose: () => void
}): ReactElement {
  const client = useClient()
  const people = membersOf(useRecord()).map((member) => member.name)
  const meeting = useMeeting()
  const later = useQuery({ type: 'minutes.drafts', meetingId: meeting.id })?.later ?? null
  const take = useMinutesStep(props.language, meeting.id)
  const meetingOf = (chosen: string): string => (chosen !== '' ? chosen : (later?.[0]?.id ?? ''))
  const form = useForm({
    initial: { atMeetingId: '', recordedBy: meeting.facilitator },
    check: ({ recordedBy }) =>
      recordedBy.trim() === ''
        ? { field: 'recordedBy', message: texts.enterWhoRecordingThis }
        : null,
    send: async ({ atMeetingId: chosen, recordedBy }) => {
      const atMeetingId = meetingOf(chosen)
      const draft = await client.dispatch({ type: 'document.freeze', token: props.token })
      if (!draft.ok) return draft
      return take({ kind: 'approved', atMeetingId }, (versionId) => ({
        type: 'minutes.approve',
        meetingId: meeting.id,
        atMeetingId,
        versionId,
        recordedBy,
      }))
    },
    refusedAt: 'recordedBy',
    onDone: props.onClose,
  })
  const atMeetingId = meetingOf(form.fields.atMeetingId)
  return (
    <Modal
      corner={<HelpButton page="minutes" />}
      title={texts.approveTheMinutes}
      onClose={props.onClose}
    >
      {later?.length === 0 ? (
        <>
          <p className="muted">{texts.aLaterMeetingApprovesThese}</p>
          <div className="actions-row actions-row--start">
            <Button onPress={props.onClose}>{texts.close}</Button>
          </div>
        </>
      ) : (
        <Form
          of={form}
          label={texts.approveTheMinutes}
          buttons={
            <FormButtons
              of={form}
              submit={texts.approveMinutes}
              isDisabled={atMeetingId === ''}
              onCancel={props.onClose}
              atStart
            />
          }
        >
          <p className="muted">{texts.theDraftThatWasRead}</p>
          {later !== null && (
            <>
              <SelectField
                label={texts.approvedAtMeetingOn}
                value={atMeetingId}
                options={later.map(({ id, date }) => ({ id, name: dateInWords(date, 'long') }))}
                onChange={(id) => form.set({ atMeetingId: id })}
              />
              <ChoiceRefusal of={form} name="atMeetingId" />
            </>
          )}
          <Field
            {...form.field('recordedBy')}
            place={newPlace('minutesStep', meeting.id, 'recordedBy')}
            label={texts.recordedBy}
            suggestions={people}
            autoFocus
            maxLength={500}
          />
        </Form>
      )}
    </Modal>
  )
}
