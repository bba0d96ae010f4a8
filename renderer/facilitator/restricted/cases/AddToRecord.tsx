import type { ReactElement } from 'react'
import { agendaOf } from '../../../../shared/meeting/select'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/form/FormDialog'
import { useForm } from '../../../ui/form/useForm'
import { newPlace } from '../../../ui/nameGuard/nameGuardContext'
import { SelectField } from '../../../ui/SelectField'
import { HelpButton } from '../../client/HelpButton'
import { useClient, useMeeting, useRecord } from '../../client/useSnapshot'
import type { Decision } from './caseDecision'
import { addToRecord as texts } from './texts'

/**
 * Puts the public wording of a decision on a case into the shared record, as a decision on an item of
 * Part B. A step of its own, on purpose: names are looked for in it as in whatever is shared.
 */
export function AddToRecord(props: { decision: Decision; onClose: () => void }): ReactElement {
  const client = useClient()
  const record = useRecord()
  const { id: meetingId } = useMeeting()
  const items = agendaOf(record, meetingId).filter(({ part }) => part === 'B')
  const { publicWording: wording, itemId } = props.decision
  const form = useForm({
    initial: {
      wording,
      itemId: items.find(({ id }) => id === itemId)?.id ?? items[0]?.id ?? '',
    },
    check: (fields) => {
      if (fields.itemId === '') return { field: 'wording', message: texts.noItemOfPartB }
      return fields.wording.trim() === ''
        ? { field: 'wording', message: texts.enterTheWording }
        : null
    },
    send: (fields) =>
      client.dispatch({
        type: 'decision.add',
        meetingId,
        itemId: fields.itemId,
        fields: { wording: fields.wording, rationale: '', dissent: '' },
      }),
    onDone: props.onClose,
  })
  const isPublic = workgroupOf(record).partBInPublicWords
  return (
    <FormDialog
      corner={<HelpButton page="cases" />}
      title={texts.addToRecord}
      onClose={props.onClose}
      of={form}
      label={texts.addToRecord}
      submit={texts.add}
      atStart
    >
      <p className="muted">{isPublic ? texts.appearsInMinutes : texts.staysOutOfMinutes}</p>
      <Field
        {...form.field('wording')}
        place={newPlace('decision', form.fields.itemId, 'wording')}
        label={texts.decision}
        rows={2}
        autoFocus
      />
      {items.length > 0 && (
        <SelectField
          label={texts.item}
          value={form.fields.itemId}
          options={items.map(({ id, title }) => ({ id, name: title }))}
          onChange={(id: string) => form.set({ itemId: id })}
        />
      )}
    </FormDialog>
  )
}
