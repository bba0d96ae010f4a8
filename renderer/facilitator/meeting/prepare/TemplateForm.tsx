import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { ShippedTemplate } from '../../../../shared/meeting/contract'
import { parts, purposes, type TemplateItem } from '../../../../shared/meeting/tables'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { purposeWords } from '../../../ui/labels'
import { Modal } from '../../../ui/Modal'
import { newPlace } from '../../../ui/nameGuard/nameGuardContext'
import { HoldContext, type Sent, useHold } from '../../../ui/nameGuard/submitGuard'
import { SelectField } from '../../../ui/SelectField'
import { useClient } from '../../client/useSnapshot'

/** A row being typed: its minutes may not be a number yet. */
type Row = Omit<TemplateItem, 'minutes'> & { readonly minutes: string; readonly key: number }

const purposeOptions = purposes.map((id) => ({ id, name: purposeWords[id] }))
const partOptions = parts.map((id) => ({ id, name: `Part ${id}` }))

const rowsOf = (items: readonly TemplateItem[]): Row[] =>
  items.map((item, key) => ({ ...item, minutes: String(item.minutes), key }))

const freshRow = (rows: readonly Row[]): Row => ({
  part: 'A',
  title: '',
  purpose: 'discuss',
  presenter: '',
  minutes: '10',
  neighborhoodIds: [],
  key: Math.max(0, ...rows.map((row) => row.key)) + 1,
})

const wholeMinutes = (row: Row): number | null => {
  const minutes = Number(row.minutes)
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 600 ? minutes : null
}

/** Makes a template, or changes one: its name, and its items in their order. */
export function TemplateForm(props: {
  id: string | null
  from: ShippedTemplate
  onClose: () => void
}): ReactElement {
  const client = useClient()
  const [name, setName] = useState(props.from.name)
  const [rows, setRows] = useState(() => rowsOf(props.from.items))
  const [error, setError] = useState<{ field: string; message: string }>()
  const hold = useHold()
  const place = (field: string): string =>
    props.id === null ? newPlace('template', 'form', field) : `template ${props.id} ${field}`
  const save = async (): Promise<Sent> => {
    const wrong = rows.findIndex((row) => wholeMinutes(row) === null)
    if (wrong !== -1) {
      setError({ field: 'items', message: `Item ${wrong + 1}: whole minutes, 1 to 600.` })
      return { ok: false }
    }
    const items = rows.map(({ key: _, ...row }) => ({ ...row, minutes: Number(row.minutes) }))
    const result = await client.dispatch(
      props.id === null
        ? { type: 'template.add', fields: { name, items } }
        : { type: 'template.edit', id: props.id, fields: { name, items } },
    )
    if (result.ok) props.onClose()
    else setError({ field: result.refusal.field ?? 'name', message: result.refusal.message })
    return result
  }
  return (
    <Modal
      title={props.id === null ? 'New template' : 'Change the template'}
      wide
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
            place={place('name')}
            label="Name"
            value={name}
            onChange={setName}
            autoFocus
            maxLength={500}
            error={error?.field === 'name' ? error.message : undefined}
            placeholder="Every other Tuesday"
          />
          <TemplateRows
            place={place}
            rows={rows}
            onChange={(next) => {
              setRows(next)
              setError(undefined)
            }}
          />
          {error !== undefined && error.field !== 'name' && (
            <p className="field__error" role="alert">
              {error.message}
            </p>
          )}
          <div className="actions-row">
            <Button onPress={() => setRows([...rows, freshRow(rows)])}>Add an item</Button>
            <span className="grow" />
            <Button onPress={props.onClose}>Cancel</Button>
            <Button look="primary" type="submit">
              Save the template
            </Button>
          </div>
        </form>
      </HoldContext>
    </Modal>
  )
}

function TemplateRows(props: {
  place: (field: string) => string
  rows: readonly Row[]
  onChange: (rows: Row[]) => void
}): ReactElement {
  const { rows, onChange } = props
  const swap = (at: number, by: number): void => {
    const next = [...rows]
    const [moved] = next.splice(at, 1)
    if (moved !== undefined) next.splice(at + by, 0, moved)
    onChange(next)
  }
  if (rows.length === 0)
    return (
      <p className="empty">No item yet. Past actions and whose voice is here come by themselves.</p>
    )
  return (
    <ol className="template">
      {rows.map((row, at) => (
        <TemplateRow
          key={row.key}
          place={props.place(`items/${row.key}`)}
          row={row}
          number={at + 1}
          last={at === rows.length - 1}
          onChange={(next) => onChange(rows.map((one) => (one.key === row.key ? next : one)))}
          onMove={(by) => swap(at, by)}
          onRemove={() => onChange(rows.filter((one) => one.key !== row.key))}
        />
      ))}
    </ol>
  )
}

function TemplateRow(props: {
  place: string
  row: Row
  number: number
  last: boolean
  onChange: (row: Row) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}): ReactElement {
  const { row, number, onChange } = props
  const of = (what: string): string => `${what} of item ${number}`
  const set = (fields: Partial<Row>): void => onChange({ ...row, ...fields })
  return (
    <li className="template__row">
      <Field
        place={props.place}
        label={of('Title')}
        hideLabel
        value={row.title}
        maxLength={500}
        placeholder="Title"
        onChange={(title) => set({ title })}
      />
      <Field
        label={of('Minutes')}
        hideLabel
        type="number"
        value={row.minutes}
        onChange={(minutes) => set({ minutes })}
      />
      <SelectField
        label={of('Purpose')}
        hideLabel
        value={row.purpose}
        options={purposeOptions}
        onChange={(purpose) => set({ purpose })}
      />
      <SelectField
        label={of('Part')}
        hideLabel
        value={row.part}
        options={partOptions}
        onChange={(part) => set({ part })}
      />
      <div className="register__tools">
        <Button
          {...{ small: true, icon: true, look: 'quiet' as const }}
          aria-label={`Item ${number} earlier`}
          isDisabled={number === 1}
          onPress={() => props.onMove(-1)}
        >
          <ArrowUp />
        </Button>
        <Button
          {...{ small: true, icon: true, look: 'quiet' as const }}
          aria-label={`Item ${number} later`}
          isDisabled={props.last}
          onPress={() => props.onMove(1)}
        >
          <ArrowDown />
        </Button>
        <Button
          {...{ small: true, icon: true, look: 'quiet' as const }}
          aria-label={`Remove item ${number}`}
          onPress={props.onRemove}
        >
          <X />
        </Button>
      </div>
    </li>
  )
}
