import { type ReactElement, useState } from 'react'
import { english } from '../../../shared/languages/english'
import { membersOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Form, FormButtons } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { dateInWords } from '../../ui/formatDate'
import { Modal } from '../../ui/Modal'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HelpButton } from '../client/HelpButton'
import { useMeeting, useRecordPart } from '../client/useSnapshot'
import { DocumentPages } from '../exports/DocumentPages'
import { useRenderedDocument } from '../exports/useRenderedDocument'
import { CorrectMinutes } from './CorrectMinutes'
import { useReadDraft } from './useReadDraft'
import { useMinutesStep } from './useMinutesStep'
import './LastMinutes.css'
import { approveMinutes, lastMinutes as texts } from './texts'

/**
 * The minutes of an earlier meeting, read, corrected and approved at the one that is open. Neither this
 * meeting nor the projector is touched by it.
 */
export function LastMinutes(props: {
  meeting: { readonly id: string; readonly date: string }
  onClose: () => void
}): ReactElement {
  const { meeting, onClose } = props
  const rendering = useRenderedDocument({ document: 'minutes', meetingId: meeting.id })
  const draft = useReadDraft(rendering.kind === 'ready' ? rendering.document.token : null)
  const [isCorrecting, setIsCorrecting] = useState(false)
  const [wasCorrecting, setWasCorrecting] = useState(false)
  const title = texts.minutesOf(dateInWords(meeting.date, 'long'))
  return (
    <Modal
      wide="page"
      holds={isCorrecting}
      corner={<HelpButton page="minutes" />}
      title={title}
      onClose={onClose}
    >
      {isCorrecting ? (
        <CorrectMinutes
          meetingId={meeting.id}
          onCorrect={draft.correct}
          onDone={() => {
            setIsCorrecting(false)
            setWasCorrecting(true)
          }}
        />
      ) : (
        <>
          <DocumentPages rendering={rendering} title={title} />
          <Approve
            meetingId={meeting.id}
            keepDraft={draft.keep}
            isReady={rendering.kind === 'ready'}
            focusCorrect={wasCorrecting}
            onCorrect={() => setIsCorrecting(true)}
            onClose={onClose}
          />
        </>
      )}
    </Modal>
  )
}

function Approve(props: {
  meetingId: string
  keepDraft: ReturnType<typeof useReadDraft>['keep']
  isReady: boolean
  /** Whoever comes back from correcting goes on from the button they pressed for it. */
  focusCorrect: boolean
  onCorrect: () => void
  onClose: () => void
}): ReactElement {
  const { meetingId, keepDraft, isReady, onClose } = props
  const { id: atMeetingId, facilitator } = useMeeting()
  const people = useRecordPart((record) => membersOf(record).map(({ name }) => name))
  const take = useMinutesStep(english.tag, meetingId)
  const form = useForm({
    initial: { recordedBy: facilitator },
    check: ({ recordedBy }) =>
      recordedBy.trim() === ''
        ? { field: 'recordedBy', message: approveMinutes.enterWhoRecordingThis }
        : null,
    send: async ({ recordedBy }) => {
      const kept = await keepDraft()
      if (!kept.ok) return kept
      return take({ kind: 'approved', atMeetingId }, (versionId) => ({
        type: 'minutes.approve',
        meetingId,
        atMeetingId,
        versionId,
        recordedBy,
      }))
    },
    refusedAt: 'recordedBy',
    onDone: onClose,
  })
  return (
    <Form
      of={form}
      className="lastminutes__approve"
      label={approveMinutes.approveTheMinutes}
      buttons={
        <FormButtons
          of={form}
          submit={approveMinutes.approveMinutes}
          isDisabled={!isReady}
          cancel={approveMinutes.close}
          onCancel={onClose}
        >
          <Button isDisabled={!isReady} autoFocus={props.focusCorrect} onPress={props.onCorrect}>
            {texts.correct}
          </Button>
        </FormButtons>
      }
    >
      <Field
        {...form.field('recordedBy')}
        place={newPlace('minutesStep', meetingId, 'recordedBy')}
        label={approveMinutes.recordedBy}
        suggestions={people}
        maxLength={500}
      />
    </Form>
  )
}
