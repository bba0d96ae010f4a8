import type { ReactElement } from 'react'
import { type UnfinishedOutcome } from '../../../../shared/meeting/commands'
import type { AgendaItem } from '../../../../shared/meeting/tables'
import { Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/form/FormDialog'
import { useForm } from '../../../ui/form/useForm'
import { HelpButton } from '../../client/HelpButton'
import { useClient } from '../../client/useSnapshot'
import { leaveItem as texts } from './texts'

export const outcomes: readonly {
  readonly value: UnfinishedOutcome
  readonly label: string
  readonly means: string
}[] = [
  { value: 'carried', label: texts.carryOver, means: texts.itOpensNextMeetingsAgenda },
  {
    value: 'parked',
    label: texts.park,
    means: texts.itWaitsParkingLotUntil,
  },
  { value: 'closed', label: texts.close, means: texts.itEndsHereUnfinished },
]

/** What next for an item that wasn't finished, on purpose and with the reason. */
export function LeaveItem(props: { item: AgendaItem; onClose: () => void }): ReactElement {
  const client = useClient()
  const form = useForm({
    initial: { outcome: 'carried' as UnfinishedOutcome, reason: '' },
    send: ({ outcome, reason }) =>
      client.dispatch({ type: 'item.leave', id: props.item.id, outcome, reason }),
    refusedAt: 'reason',
    onDone: props.onClose,
  })
  const { outcome } = form.fields
  const chosen = outcomes.find((row) => row.value === outcome)
  return (
    <FormDialog
      corner={<HelpButton page="run-items" />}
      title={texts.notFinishedWhatNext}
      onClose={props.onClose}
      of={form}
      submit={chosen?.label ?? ''}
    >
      <p dir="auto">{props.item.title}</p>
      <Segments
        label={texts.whatNext}
        value={outcome}
        options={outcomes}
        onChange={(value) => form.set({ outcome: value })}
      />
      <p className="muted">{chosen?.means}</p>
      <Field
        {...form.field('reason')}
        place={`agendaItem ${props.item.id} statusReason`}
        label={texts.reasonForTheMinutes}
        autoFocus
        maxLength={500}
        placeholder={texts.weRanOutTime}
      />
    </FormDialog>
  )
}
