import { type KeyboardEvent, type ReactElement, useRef, useState } from 'react'
import { GridList, GridListItem, useDragAndDrop } from 'react-aria-components'
import { Key } from '../../../ui/Key'
import { type SheetRow, shownRows } from './agendaSheet'
import { AgendaTableRow } from './AgendaTableRow'
import { type EditedField, RowEditor } from './RowEditor'
import type { SheetWork } from './useAgendaSheet'
import type { FlaggedRows } from './useFlaggedRows'
import './importAgenda.css'
import './AgendaTable.css'
import { agendaTable as texts } from './texts'

const label = texts.itemsToAdd

/** The items whose part is known: ticked, edited, split, joined, moved and put into order. */
export function AgendaTable(props: { work: SheetWork; lines: FlaggedRows }): ReactElement | null {
  const { work, lines } = props
  const rows = shownRows(work.sheet)
  const [editing, setEditing] = useState<{ key: string; field: EditedField } | null>(null)
  const table = useRef<HTMLDivElement>(null)
  const pressed = useRef<EditedField>('title')
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map(() => ({ 'text/plain': '' })),
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) =>
      work.move([...keys].map(String), String(target.key), target.dropPosition === 'after'),
  })
  const edit = (key: string): void => {
    setEditing({ key, field: pressed.current })
    pressed.current = 'title'
  }
  const close = (key: string): void => {
    setEditing(null)
    focusRow(table.current, key)
  }
  if (rows.length === 0) return null
  return (
    <div
      ref={table}
      className="sheet__table"
      onKeyDownCapture={keysOfRows(rows, work)}
      onPointerDownCapture={({ target }) => (pressed.current = fieldAt(target))}
    >
      <Head rows={rows} work={work} />
      <GridList
        aria-label={label}
        className="sheet__rows"
        items={rows}
        dependencies={[editing, lines.flagged, work.sheet]}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => edit(String(key))}
      >
        {(row) => (
          <GridListItem
            id={row.key}
            textValue={row.title === '' ? texts.noTitle : row.title}
            className="sheet__row"
            data-unticked={!row.isTicked}
            data-part={row.part}
          >
            {editing?.key === row.key ? (
              <RowEditor
                row={row}
                field={editing.field}
                isFirst={rows[0] === row}
                work={work}
                onClose={() => close(row.key)}
              />
            ) : (
              <AgendaTableRow row={row} work={work} lines={lines} />
            )}
          </GridListItem>
        )}
      </GridList>
      <Legend rows={rows} />
    </div>
  )
}

const fields: readonly EditedField[] = ['title', 'presenter', 'minutes', 'notes']

const fieldAt = (target: EventTarget): EditedField => {
  const cell = target instanceof Element ? target.closest('[data-field]') : null
  const named = cell?.getAttribute('data-field')
  return fields.find((field) => field === named) ?? 'title'
}

/** The row has the focus again once it is drawn as one. */
function focusRow(table: HTMLElement | null, key: string): void {
  requestAnimationFrame(() =>
    table?.querySelector<HTMLElement>(`[role="row"][data-key="${key}"]`)?.focus(),
  )
}

/** Keys of a row that has the focus: tick, part, join, and one place up or down. */
const keysOfRows =
  (rows: readonly SheetRow[], work: SheetWork) =>
  (event: KeyboardEvent): void => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey) return
    const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null
    const isOfRow = target.getAttribute('role') === 'row'
    const id = target.closest('[role="row"]')?.getAttribute('data-key') ?? ''
    const row = rows.find((one) => one.key === id)
    if (row === undefined) return
    if (event.altKey && by !== null && isOfRow) work.step(id, by)
    else if (!isOfRow || event.altKey) return
    else if (key === ' ') work.tick([id], !row.isTicked)
    else if (key === 'a' || key === 'A') work.toPart(id, 'A')
    else if (key === 'b' || key === 'B') work.toPart(id, 'B')
    else if (key === 'j' || key === 'J') work.join(id)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

function Head({ rows, work }: { rows: readonly SheetRow[]; work: SheetWork }): ReactElement {
  const on = rows.filter((row) => row.isTicked).length
  return (
    <div className="sheet__head">
      <input
        type="checkbox"
        aria-label={texts.allItems}
        checked={on === rows.length}
        ref={(box) => {
          if (box !== null) box.indeterminate = on > 0 && on < rows.length
        }}
        onChange={() =>
          work.tick(
            rows.map(({ key }) => key),
            on < rows.length,
          )
        }
      />
      {[texts.title, texts.purpose, texts.presenter, texts.min, texts.neighborhood, texts.part].map(
        (name) => (
          <span key={name} aria-hidden="true">
            {name}
          </span>
        ),
      )}
    </div>
  )
}

const keys: readonly (readonly [string, string])[] = [
  [texts.space, 'tick'],
  [texts.enter, texts.editSplit],
  ['A', ''],
  ['B', 'part'],
  ['J', texts.joinWithAbove],
  [texts.alt, ''],
  [texts.altLabel, 'move'],
]

const Legend = ({ rows }: { rows: readonly SheetRow[] }): ReactElement => (
  <p className="sheet__legend muted small">
    {rows.some((row) => row.isAssumed) && (
      <span>
        <b className="sheet__assumed">?</b>
        {texts.noMinutesGiven10Assumed}
      </span>
    )}
    <span className="grow" />
    {keys.map(([key, does]) => (
      <span key={key}>
        <Key>{key}</Key> {does}
      </span>
    ))}
  </p>
)
