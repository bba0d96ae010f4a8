import type { ReactElement } from 'react'
import { readHelpers } from '../../../../shared/actions/helpers'
import { knownOwners } from '../../../../shared/documents/openEnds'
import type { OpenEnd } from '../../../../shared/documents/openEndTable'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/form/FormDialog'
import { useForm } from '../../../ui/form/useForm'
import { newPlace } from '../../../ui/nameGuard/nameGuardContext'
import { SelectField } from '../../../ui/SelectField'
import {
  checkOwnerAndDay,
  OwnerAndDay,
  readOwnerAndDay,
  useReading,
} from '../../actions/OwnerAndDay'
import { HelpButton } from '../../client/HelpButton'
import { useClient, useMeeting, useRecordPart } from '../../client/useSnapshot'
import { CarrierDialog } from '../../documents/CarrierDialog'
import { mendDialog as texts } from './texts'

type EndOf<K extends OpenEnd['kind']> = Extract<OpenEnd, { kind: K }>

/** Mends one thing a meeting leaves open, where it is listed: nobody has to leave the wrap-up for it. */
export function MendDialog(props: { end: OpenEnd; onClose: () => void }): ReactElement | null {
  const { end, onClose } = props
  switch (end.kind) {
    case 'unknown owner':
      return <OwnerDialog end={end} onClose={onClose} />
    case 'unknown helper':
      return <HelperDialog end={end} onClose={onClose} />
    case 'no place':
      return <PlaceDialog end={end} onClose={onClose} />
    case 'nobody does it':
      return <ActionDialog end={end} onClose={onClose} />
    case 'no contact':
      return <ContactDialog onClose={onClose} />
    case 'no carrier':
      return (
        <CarrierDialog audienceId={end.id} name={end.name} carrier={end.likely} onClose={onClose} />
      )
  }
}

const help = <HelpButton page="wrap-up" />

function OwnerDialog(props: { end: EndOf<'unknown owner'>; onClose: () => void }): ReactElement {
  const { end, onClose } = props
  const client = useClient()
  const owners = useRecordPart(knownOwners)
  const form = useForm({
    initial: { owner: end.owner },
    send: (fields) => client.dispatch({ type: 'action.edit', id: end.id, fields }),
    refusedAt: 'owner',
    onDone: onClose,
  })
  return (
    <FormDialog
      corner={help}
      title={texts.whoOwnsIt}
      of={form}
      submit={texts.save}
      onClose={onClose}
    >
      <p dir="auto">{end.wording}</p>
      <Field
        {...form.field('owner')}
        place={`actionItem ${end.id} owner`}
        label={texts.owner}
        hint={texts.aPersonOrganizationOrGroup}
        suggestions={owners}
        autoFocus
        maxLength={500}
      />
    </FormDialog>
  )
}

function HelperDialog(props: { end: EndOf<'unknown helper'>; onClose: () => void }): ReactElement {
  const { end, onClose } = props
  const client = useClient()
  const owners = useRecordPart(knownOwners)
  const others = end.helpers.filter((name) => name !== end.helper)
  const form = useForm({
    initial: { helper: end.helper },
    send: ({ helper }) => {
      const helpers = [...new Set([...others, ...readHelpers(helper)])]
      return client.dispatch({ type: 'action.edit', id: end.id, fields: { helpers } })
    },
    refusedAt: 'helper',
    onDone: onClose,
  })
  return (
    <FormDialog
      corner={help}
      title={texts.whoHelps}
      of={form}
      submit={texts.save}
      onClose={onClose}
    >
      <p dir="auto">{end.wording}</p>
      <Field
        {...form.field('helper')}
        place={`actionItem ${end.id} helpers`}
        label={texts.helper}
        hint={texts.emptyIfNobody}
        suggestions={owners}
        autoFocus
        maxLength={500}
      />
    </FormDialog>
  )
}

function PlaceDialog(props: { end: EndOf<'no place'>; onClose: () => void }): ReactElement {
  const { end, onClose } = props
  const client = useClient()
  const options = useRecordPart((record) =>
    end.neighborhoodIds.flatMap((id) => {
      const name = record.neighborhood.get(id)?.name
      return name === undefined ? [] : [{ id, name }]
    }),
  )
  const form = useForm({
    initial: { neighborhoodId: end.neighborhoodIds[0] ?? '' },
    send: (fields) => client.dispatch({ type: 'heardStatement.edit', id: end.id, fields }),
    onDone: onClose,
  })
  return (
    <FormDialog
      corner={help}
      title={texts.whoseIsIt}
      of={form}
      submit={texts.save}
      focusSubmit
      onClose={onClose}
    >
      <p dir="auto">{end.wording}</p>
      <SelectField
        label={texts.neighborhood}
        value={form.fields.neighborhoodId}
        options={options}
        onChange={(neighborhoodId) => form.set({ neighborhoodId })}
      />
      <p className="muted">{texts.leaveItIfWholeTown}</p>
    </FormDialog>
  )
}

function ActionDialog(props: { end: EndOf<'nobody does it'>; onClose: () => void }): ReactElement {
  const { end, onClose } = props
  const { itemId } = end
  const client = useClient()
  const meetingId = useMeeting().id
  const reading = useReading()
  const neighborhoodIds = useRecordPart(
    (record) => record.agendaItem.get(itemId ?? '')?.neighborhoodIds ?? [],
  )
  const form = useForm({
    initial: { wording: '', owner: '', due: '' },
    check: (typed) =>
      typed.wording.trim() === ''
        ? { field: 'wording', message: texts.typeTheAction }
        : checkOwnerAndDay(typed, reading),
    send: (typed) =>
      client.dispatch({
        type: 'action.add',
        meetingId,
        itemId,
        fields: {
          wording: typed.wording,
          ...readOwnerAndDay(typed, reading),
          neighborhoodIds: [...neighborhoodIds],
        },
      }),
    refusedAt: 'wording',
    onDone: onClose,
  })
  const place = (field: string): string => newPlace('actionItem', itemId ?? meetingId, field)
  return (
    <FormDialog
      corner={help}
      title={texts.whoDoesIt}
      of={form}
      submit={texts.addAction}
      onClose={onClose}
    >
      <p dir="auto">{end.wording}</p>
      <Field
        {...form.field('wording')}
        place={place('wording')}
        label={texts.action}
        placeholder={texts.askVisitRepair}
        autoFocus
      />
      <OwnerAndDay of={form} by={reading} place={place('owner')} />
    </FormDialog>
  )
}

function ContactDialog({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const { id } = useRecordPart(workgroupOf)
  const form = useForm({
    initial: { contact: '' },
    send: (fields) => client.dispatch({ type: 'workgroup.edit', fields }),
    refusedAt: 'contact',
    onDone: onClose,
  })
  return (
    <FormDialog
      corner={help}
      title={texts.contactOfTheWorkgroup}
      of={form}
      submit={texts.save}
      onClose={onClose}
    >
      <Field
        {...form.field('contact')}
        place={`workgroup ${id} contact`}
        label={texts.contact}
        hint={texts.whoToAskAndHow}
        autoFocus
        maxLength={500}
      />
    </FormDialog>
  )
}
