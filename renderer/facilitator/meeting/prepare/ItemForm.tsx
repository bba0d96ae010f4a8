import { type ReactElement, useState } from 'react'
import { agendaOf } from '../../../../shared/meeting/select'
import type { AgendaItem, Part } from '../../../../shared/meeting/tables'
import { purposes } from '../../../../shared/meeting/tables'
import { membersOf, neighborhoodsOf } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { Choices, Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { purposeWords } from '../../../ui/labels'
import { Modal } from '../../../ui/Modal'
import { newPlace } from '../../../ui/nameGuard/nameGuardContext'
import { HoldContext, type Sent, useHold } from '../../../ui/nameGuard/submitGuard'
import { useClient, useMeeting, useRecord } from '../../client/useSnapshot'

type Fields = Pick<
  AgendaItem,
  'part' | 'title' | 'purpose' | 'presenter' | 'minutes' | 'neighborhoodIds'
>

const purposeOptions = purposes.map((value) => ({ value, label: purposeWords[value] }))
const partOptions = [
  { value: 'A', label: 'Part A: open' },
  { value: 'B', label: 'Part B: restricted' },
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
  const [fields, setFields] = useState<Fields>(() => fieldsOf(item, props.part))
  const [minutes, setMinutes] = useState(String(fields.minutes))
  const [error, setError] = useState<{ field: string; message: string }>()
  const hold = useHold()
  const place = placeIn(item, meeting.id)
  const save = async (): Promise<Sent> => {
    const whole = Number(minutes)
    if (!Number.isInteger(whole) || whole < 1 || whole > 600) {
      setError({ field: 'minutes', message: 'Give whole minutes, from 1 to 600.' })
      return { ok: false }
    }
    const given = { ...fields, minutes: whole }
    const result = await client.dispatch(
      item === undefined
        ? { type: 'item.add', meetingId: meeting.id, fields: given }
        : { type: 'item.edit', id: item.id, fields: given },
    )
    if (result.ok) props.onClose()
    else setError({ field: result.refusal.field ?? 'title', message: result.refusal.message })
    return result
  }
  const errorOf = (field: string): string | undefined =>
    error?.field === field ? error.message : undefined
  const names = membersOf(record).map((member) => member.name)
  return (
    <Modal
      title={item === undefined ? 'Add an agenda item' : 'Change the item'}
      onClose={props.onClose}
    >
      <HoldContext value={hold}>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            void hold.send(save)
          }}
        >
          <Field
            place={place('title')}
            label="Title"
            value={fields.title}
            error={errorOf('title')}
            autoFocus
            maxLength={500}
            onChange={(title) => setFields({ ...fields, title })}
            hint={
              fields.part === 'B'
                ? 'Public wording even here: no names, no codes. Details belong in private notes.'
                : 'Public wording: it is shown on the projector.'
            }
          />
          <div className="form__pair">
            <Segments
              label="Purpose"
              value={fields.purpose}
              options={purposeOptions}
              onChange={(purpose) => setFields({ ...fields, purpose })}
            />
            <Field
              label="Minutes"
              type="number"
              value={minutes}
              error={errorOf('minutes')}
              onChange={setMinutes}
            />
          </div>
          <Field
            place={place('presenter')}
            label="Presenter"
            value={fields.presenter}
            suggestions={names}
            maxLength={500}
            onChange={(presenter) => setFields({ ...fields, presenter })}
          />
          <Choices
            label="Neighborhoods"
            options={neighborhoodsOf(record)}
            chosen={fields.neighborhoodIds}
            onChange={(neighborhoodIds) => setFields({ ...fields, neighborhoodIds })}
            empty="Add neighborhoods to the workgroup first."
          />
          <Segments<Part>
            label="Part"
            value={fields.part}
            options={partOptions}
            onChange={(part) => setFields({ ...fields, part })}
          />
          <div className="actions-row">
            <MinutesPlanned />
            <Button onPress={props.onClose}>Cancel</Button>
            <Button look="primary" type="submit">
              {item === undefined ? 'Add to the agenda' : 'Save'}
            </Button>
          </div>
        </form>
      </HoldContext>
    </Modal>
  )
}

/** The places of an item's fields, also while it isn't on the agenda yet. */
const placeIn =
  (item: AgendaItem | undefined, meetingId: string) =>
  (field: string): string =>
    item === undefined ? newPlace('agendaItem', meetingId, field) : `agendaItem ${item.id} ${field}`

function MinutesPlanned(): ReactElement {
  const planned = agendaOf(useRecord(), useMeeting().id).reduce((sum, row) => sum + row.minutes, 0)
  return <span className="muted small grow">{planned} minutes planned so far</span>
}

function fieldsOf(item: AgendaItem | undefined, part: Part): Fields {
  if (item === undefined)
    return { part, title: '', purpose: 'discuss', presenter: '', minutes: 10, neighborhoodIds: [] }
  const { title, purpose, presenter, minutes, neighborhoodIds } = item
  return { part: item.part, title, purpose, presenter, minutes, neighborhoodIds }
}
