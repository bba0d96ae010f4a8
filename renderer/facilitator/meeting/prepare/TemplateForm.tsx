import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { ReactElement } from 'react'
import type { ShippedTemplate } from '../../../../shared/meeting/contract'
import { parts, purposes, type TemplateItem } from '../../../../shared/meeting/tables'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/form/FormDialog'
import { useForm } from '../../../ui/form/useForm'
import { purposeWords } from '../../../ui/texts'
import { newPlace } from '../../../ui/nameGuard/nameGuardContext'
import { SelectField } from '../../../ui/SelectField'
import { HelpButton } from '../../client/HelpButton'
import { useClient } from '../../client/useSnapshot'
import { isWholeMinutes } from '../wholeMinutes'
import './TemplateForm.css'
import { templateForm as texts } from './texts'

/** A row being typed: its minutes may not be a number yet. */
type Row = Omit<TemplateItem, 'minutes'> & { readonly minutes: string; readonly key: number }

const purposeOptions = purposes.map((id) => ({ id, name: purposeWords[id] }))
const partOptions = parts.map((id) => ({ id, name: texts.partOf(id) }))

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

/** Makes a template, or changes one: its name, and its items in their order. */
export function TemplateForm(props: {
  id: string | null
  from: ShippedTemplate
  onClose: () => void
}): ReactElement {
  const client = useClient()
  const form = useForm({
    initial: () => ({ name: props.from.name, rows: rowsOf(props.from.items) }),
    check: ({ rows }) => {
      const wrong = rows.findIndex((row) => !isWholeMinutes(row.minutes))
      return wrong === -1 ? null : { message: texts.itemWholeMinutes1600(wrong + 1) }
    },
    send: ({ name, rows }) => {
      const items = rows.map(({ key: _, ...row }) => ({ ...row, minutes: Number(row.minutes) }))
      return client.dispatch(
        props.id === null
          ? { type: 'template.add', fields: { name, items } }
          : { type: 'template.edit', id: props.id, fields: { name, items } },
      )
    },
    onDone: props.onClose,
  })
  const { rows } = form.fields
  const place = (field: string): string =>
    props.id === null ? newPlace('template', 'form', field) : `template ${props.id} ${field}`
  return (
    <FormDialog
      corner={<HelpButton page="templates" />}
      title={props.id === null ? texts.newTemplate : texts.changeTheTemplate}
      wide
      onClose={props.onClose}
      of={form}
      submit={texts.saveTheTemplate}
      more={
        <>
          <Button onPress={() => form.set({ rows: [...rows, freshRow(rows)] })}>
            {texts.addAnItem}
          </Button>
          <span className="grow" />
        </>
      }
    >
      <Field
        {...form.field('name')}
        place={place('name')}
        label={texts.name}
        autoFocus
        maxLength={500}
        placeholder={texts.everyOtherTuesday}
      />
      <TemplateRows place={place} rows={rows} onChange={(next) => form.set({ rows: next })} />
    </FormDialog>
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
  if (rows.length === 0) return <p className="empty">{texts.noItemYetPastActions}</p>
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
  const of = (what: string): string => texts.ofItem(what, number)
  const set = (fields: Partial<Row>): void => onChange({ ...row, ...fields })
  return (
    <li className="template__row">
      <Field
        place={props.place}
        label={of(texts.title)}
        hideLabel
        value={row.title}
        maxLength={500}
        placeholder={texts.title}
        onChange={(title) => set({ title })}
      />
      <Field
        label={of(texts.minutes)}
        hideLabel
        type="number"
        value={row.minutes}
        onChange={(minutes) => set({ minutes })}
      />
      <SelectField
        label={of(texts.purpose)}
        hideLabel
        value={row.purpose}
        options={purposeOptions}
        onChange={(purpose) => set({ purpose })}
      />
      <SelectField
        label={of(texts.part)}
        hideLabel
        value={row.part}
        options={partOptions}
        onChange={(part) => set({ part })}
      />
      <div className="register__tools">
        <Button
          small
          icon
          look="quiet"
          aria-label={texts.itemEarlier(number)}
          isDisabled={number === 1}
          onPress={() => props.onMove(-1)}
        >
          <ArrowUp />
        </Button>
        <Button
          small
          icon
          look="quiet"
          aria-label={texts.itemLater(number)}
          isDisabled={props.last}
          onPress={() => props.onMove(1)}
        >
          <ArrowDown />
        </Button>
        <Button
          small
          icon
          look="quiet"
          aria-label={texts.removeItem(number)}
          onPress={props.onRemove}
        >
          <X />
        </Button>
      </div>
    </li>
  )
}
