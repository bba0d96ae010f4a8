import type { ReactElement } from 'react'
import { knownOwners } from '../../../shared/documents/openEnds'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/form/FormDialog'
import { useForm } from '../../ui/form/useForm'
import { newPlace } from '../../ui/nameGuard/nameGuardContext'
import { HelpButton } from '../client/HelpButton'
import { useClient, useMeeting, useRecordPart } from '../client/useSnapshot'
import { carrierDialog as texts } from './texts'

/** Names who takes a report-back of the open meeting to those it is for. */
export function CarrierDialog(props: {
  audienceId: string
  /** Whom it is for. */
  name: string
  /** Who does so far, or would: stands in the field. */
  carrier: string
  onClose: () => void
}): ReactElement {
  const { audienceId, onClose } = props
  const client = useClient()
  const { id: meetingId } = useMeeting()
  const known = useRecordPart(knownOwners)
  const form = useForm({
    initial: { carrier: props.carrier },
    send: ({ carrier }) =>
      client.dispatch({ type: 'reportBack.assign', meetingId, audienceId, carrier }),
    refusedAt: 'carrier',
    onDone: onClose,
  })
  return (
    <FormDialog
      corner={<HelpButton page="report-backs" />}
      title={texts.whoReportsBackTo(props.name)}
      of={form}
      submit={texts.save}
      onClose={onClose}
    >
      <Field
        {...form.field('carrier')}
        place={newPlace('reportBack', `${meetingId}/${audienceId}`, 'carrier')}
        label={texts.whoReportsBack}
        hint={texts.untilSomebodyElse}
        suggestions={known}
        autoFocus
        maxLength={500}
      />
    </FormDialog>
  )
}
