import type { ReactElement } from 'react'
import { agendaOf } from '../../../../shared/meeting/select'
import type { AgendaItem, Part } from '../../../../shared/meeting/tables'
import { purposes } from '../../../../shared/meeting/tables'
import { membersOf, neighborhoodsOf } from '../../../../shared/workgroup/select'
import { Choices, Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/form/FormDialog'
import { useForm } from '../../../ui/form/useForm'
import { purposeWords } from '../../../ui/texts'
import { newPlace } from '../../../ui/nameGuard/nameGuardContext'
import { useClient, useMeeting, useRecord } from '../../client/useSnapshot'
import { WrittenBy } from '../../client/WrittenBy'
import { isWholeMinutes, notWholeMinutes } from '../wholeMinutes'
import { itemForm as texts } from './texts'

/** An item being typed: its minutes may not be a number yet. */
type Fields = Pick<AgendaItem, 'part' | 'title' | 'purpose' | 'presenter' | 'neighborhoodIds'> & {
  readonly minutes: string
}

const purposeOptions = purposes.map((value) => ({ value, label: purposeWords[value] }))
const partOptions = [
  { value: 'A', label: texts.partAOpen },
  { value: 'B', label: texts.partBRestricted },
] as const

/** Adds an agenda item, or changes one. */
export function ItemForm(props: {
  id: string | null
  part: Part
  onClose: () => void
}): ReactElement {
  const client = useClient()
  const record = useRecord()
  const meeting = useMeeting()
  const item = props.id === null ? undefined : record.agendaItem.get(props.id)
  const form = useForm({
    initial: () => fieldsOf(item, props.part),
    check: ({ minutes }) =>
      isWholeMinutes(minutes) ? null : { field: 'minutes', message: notWholeMinutes },
    send: (typed) => {
      const fields = { ...typed, minutes: Number(typed.minutes) }
      return client.dispatch(
        item === undefined
          ? { type: 'item.add', meetingId: meeting.id, fields }
          : { type: 'item.edit', id: item.id, fields },
      )
    },
    refusedAt: 'title',
    onDone: props.onClose,
  })
  const { fields, set } = form
  const place = placeIn(item, meeting.id)
  return (
    <FormDialog
      title={item === undefined ? texts.addAnAgendaItem : texts.changeTheItem}
      onClose={props.onClose}
      of={form}
      submit={item === undefined ? texts.addToTheAgenda : texts.save}
      more={
        <>
          <MinutesPlanned />
          {item !== undefined && <WrittenBy place={`agendaItem ${item.id}`} />}
        </>
      }
    >
      <Field
        {...form.field('title')}
        place={place('title')}
        label={texts.title}
        autoFocus
        maxLength={500}
        hint={
          fields.part === 'B' ? texts.publicWordingEvenHereNo : texts.publicWordingShownOnProjector
        }
      />
      <div className="form__pair">
        <Segments
          label={texts.purpose}
          value={fields.purpose}
          options={purposeOptions}
          onChange={(purpose) => set({ purpose })}
        />
        <Field {...form.field('minutes')} label={texts.minutes} type="number" />
      </div>
      <Field
        {...form.field('presenter')}
        place={place('presenter')}
        label={texts.presenter}
        suggestions={membersOf(record).map((member) => member.name)}
        maxLength={500}
      />
      <Choices
        label={texts.neighborhoods}
        options={neighborhoodsOf(record)}
        chosen={fields.neighborhoodIds}
        onChange={(neighborhoodIds) => set({ neighborhoodIds })}
        empty={texts.addNeighborhoodsWorkgroupFirst}
      />
      <Segments<Part>
        label={texts.part}
        value={fields.part}
        options={partOptions}
        onChange={(part) => set({ part })}
      />
    </FormDialog>
  )
}

/** The places of an item's fields, also while it isn't on the agenda yet. */
const placeIn =
  (item: AgendaItem | undefined, meetingId: string) =>
  (field: string): string =>
    item === undefined ? newPlace('agendaItem', meetingId, field) : `agendaItem ${item.id} ${field}`

function MinutesPlanned(): ReactElement {
  const planned = agendaOf(useRecord(), useMeeting().id).reduce((sum, row) => sum + row.minutes, 0)
  return <span className="muted small grow">{texts.minutesPlannedSoFar(planned)}</span>
}

function fieldsOf(item: AgendaItem | undefined, part: Part): Fields {
  if (item === undefined)
    return {
      part,
      title: '',
      purpose: 'discuss',
      presenter: '',
      minutes: '10',
      neighborhoodIds: [],
    }
  const { title, purpose, presenter, neighborhoodIds } = item
  const minutes = String(item.minutes)
  return { part: item.part, title, purpose, presenter, minutes, neighborhoodIds }
}
