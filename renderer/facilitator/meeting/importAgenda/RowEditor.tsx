import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import { purposes } from '../../../../shared/meeting/tables'
import { membersOf, neighborhoodsOf } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { Choices, Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { purposeWords } from '../../../ui/texts'
import { newPlace } from '../../../ui/nameGuard/nameGuardContext'
import { useRecord } from '../../client/useSnapshot'
import { faultOf, type SheetRow } from './agendaSheet'
import type { SheetWork } from './useAgendaSheet'
import './RowEditor.css'
import { rowEditor as texts } from './texts'

/** The field a person wants to change. */
export type EditedField = 'title' | 'presenter' | 'minutes' | 'notes'

const purposeOptions = purposes.map((value) => ({ value, label: purposeWords[value] }))

/** A row while it is edited. Enter is done, Escape brings back what it said. */
export function RowEditor(props: {
  row: SheetRow
  field: EditedField
  isFirst: boolean
  work: SheetWork
  onClose: () => void
}): ReactElement {
  const { row, work, onClose } = props
  const record = useRecord()
  const root = useRef<HTMLDivElement>(null)
  const [first] = useState(row)
  const cursor = useRef(row.title.length)
  useEffect(() => focusField(root.current, props.field), [props.field])
  const place = (field: string): string => newPlace('agendaItem', `import-${row.key}`, field)
  const back = (): void => {
    const { title, purpose, presenter, minutes, neighborhoodIds, notes } = first
    const isSame = row.title === title && row.presenter === presenter && row.notes === notes
    if (!isSame || row.minutes !== minutes || row.purpose !== purpose)
      work.edit(row.key, { title, purpose, presenter, minutes, neighborhoodIds, notes })
    onClose()
  }
  return (
    <div
      ref={root}
      className="sheet__editor"
      onKeyDownCapture={keysOf(onClose, back)}
      onSelectCapture={({ target }) => {
        if (target instanceof HTMLInputElement && target.closest('[data-field="title"]') !== null)
          cursor.current = target.selectionStart ?? row.title.length
      }}
    >
      <div className="sheet__line">
        <div data-field="title" className="grow">
          <Field
            place={place('title')}
            label={texts.title}
            value={row.title}
            maxLength={500}
            onChange={(title) => work.edit(row.key, { title })}
          />
        </div>
        <div data-field="presenter">
          <Field
            place={place('presenter')}
            label={texts.presenter}
            value={row.presenter}
            maxLength={500}
            suggestions={membersOf(record).map(({ name }) => name)}
            onChange={(presenter) => work.edit(row.key, { presenter })}
          />
        </div>
        <div data-field="minutes" className="sheet__number">
          <Field
            type="number"
            label={texts.minutes}
            value={row.minutes}
            error={faultOf(row) ?? undefined}
            onChange={(minutes) => work.edit(row.key, { minutes })}
          />
        </div>
      </div>
      <div className="sheet__line">
        <Segments
          label={texts.purpose}
          value={row.purpose}
          options={purposeOptions}
          onChange={(purpose) => work.edit(row.key, { purpose })}
        />
        <Choices
          label={texts.neighborhoods}
          options={neighborhoodsOf(record)}
          chosen={row.neighborhoodIds}
          onChange={(neighborhoodIds) => work.edit(row.key, { neighborhoodIds })}
          empty={texts.addNeighborhoodsWorkgroupFirst}
        />
      </div>
      {row.part === 'A' && (row.notes !== '' || first.notes !== '') && (
        <div data-field="notes">
          <Field
            place={place('notes')}
            label={texts.notesKeptAsItemsDiscussion}
            rows={2}
            value={row.notes}
            maxLength={20_000}
            onChange={(notes) => work.edit(row.key, { notes, keepsNotes: true })}
          />
        </div>
      )}
      <div className="actions-row actions-row--start">
        <Button small onPress={() => work.split(row.key, cursor.current)}>
          {texts.splitTitleAtCursor}
        </Button>
        {row.notes.trim() !== '' && (
          <Button small onPress={() => work.splitNotes(row.key)}>
            {texts.makeItemsNotes}
          </Button>
        )}
        {!props.isFirst && (
          <Button
            small
            onPress={() => {
              work.join(row.key)
              onClose()
            }}
          >
            {texts.joinWithOneAbove}
          </Button>
        )}
        <span className="grow" />
        <Button small onPress={back}>
          {texts.backWhatSaid}
        </Button>
        <Button small look="primary" onPress={onClose}>
          {texts.done}
        </Button>
      </div>
    </div>
  )
}

function focusField(root: HTMLElement | null, field: EditedField): void {
  const at = root?.querySelector<HTMLElement>(
    `[data-field="${field}"] input, [data-field="${field}"] textarea`,
  )
  const title = root?.querySelector<HTMLElement>('[data-field="title"] input')
  ;(at ?? title)?.focus()
}

/** Enter in a field of one line is done; Escape takes back, and doesn't close the dialog. */
const keysOf =
  (done: () => void, back: () => void) =>
  (event: KeyboardEvent): void => {
    const isLine = event.target instanceof HTMLInputElement
    if (event.key === 'Enter' && isLine && !event.ctrlKey && !event.metaKey) done()
    else if (event.key === 'Escape') back()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
