import { GripVertical, Pencil, X } from 'lucide-react'
import type { KeyboardEvent, ReactElement } from 'react'
import {
  Button as AriaButton,
  GridList,
  GridListItem,
  isTextDropItem,
  useDragAndDrop,
} from 'react-aria-components'
import { agendaOf } from '../../../../shared/meeting/select'
import { type AgendaItem, type Part, parts } from '../../../../shared/meeting/tables'
import { neighborhoodNames } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { formatCount, formatTimes } from '../../../ui/labels'
import { purposeWords } from '../../../ui/texts'
import { useDispatch, useMeeting, useRecord } from '../../client/useSnapshot'
import { CarriedFrom } from '../item/CarriedFrom'
import '../meeting.css'
import './AgendaLists.css'
import { agendaLists as texts } from './texts'

const partTitles: { readonly [P in Part]: string } = {
  A: texts.partOpenShownOnProjector,
  B: texts.partBRestrictedNotProjected,
}

const dragType = 'candor-agenda-item'

/** Both parts of the agenda, to be put in order by dragging, or with Alt and the arrow keys. */
export function AgendaLists(props: { onEdit: (id: string, part: Part) => void }): ReactElement {
  return (
    <>
      {parts.map((part) => (
        <PartList key={part} part={part} onEdit={(id) => props.onEdit(id, part)} />
      ))}
    </>
  )
}

function PartList({ part, onEdit }: { part: Part; onEdit: (id: string) => void }): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const items = agendaOf(record, meeting.id).filter((item) => item.part === part)
  const move = useMove(items, part)
  const minutes = items.reduce((sum, item) => sum + item.minutes, 0)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [dragType]: String(key), 'text/plain': '' })),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) =>
      move.next([...keys].map(String), String(target.key), target.dropPosition === 'after'),
    onInsert: ({ items: dropped, target }) =>
      void droppedIds(dropped).then((ids) =>
        move.next(ids, String(target.key), target.dropPosition === 'after'),
      ),
    onRootDrop: ({ items: dropped }) => void droppedIds(dropped).then((ids) => move.last(ids)),
  })
  return (
    <section className="part" data-part={part} onKeyDownCapture={move.byKey}>
      <header className="part__head">
        <h3>{partTitles[part]}</h3>
        <span className="muted small">{texts.min(formatCount(items.length, 'item'), minutes)}</span>
      </header>
      <GridList
        aria-label={partTitles[part]}
        className="agenda"
        items={items}
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => onEdit(String(key))}
        renderEmptyState={() => <p className="agenda__empty">{texts.nothingHereDragItemHere}</p>}
      >
        {(item) => (
          <GridListItem id={item.id} textValue={item.title} className="agenda__item">
            <ItemRow item={item} onEdit={() => onEdit(item.id)} />
          </GridListItem>
        )}
      </GridList>
    </section>
  )
}

type Dropped = Parameters<
  NonNullable<Parameters<typeof useDragAndDrop>[0]['onRootDrop']>
>[0]['items']

async function droppedIds(items: Dropped): Promise<string[]> {
  return Promise.all(items.filter(isTextDropItem).map((item) => item.getText(dragType)))
}

interface Move {
  /** Puts items before or after another. */
  next(ids: readonly string[], targetId: string, after: boolean): void
  last(ids: readonly string[]): void
  /** Alt with an arrow key moves the item that has the focus, or holds it, one place. */
  readonly byKey: (event: KeyboardEvent) => void
}

function useMove(items: readonly AgendaItem[], part: Part): Move {
  const dispatch = useDispatch()
  const put = async (ids: readonly string[], beforeId: string | null): Promise<void> => {
    for (const id of ids) await dispatch({ type: 'item.move', id, beforeId, part })
  }
  const idAt = (index: number): string | null => items[index]?.id ?? null
  return {
    next: (ids, targetId, after) => {
      const at = items.findIndex((item) => item.id === targetId)
      void put(ids, idAt(after ? at + 1 : at))
    },
    last: (ids) => void put(ids, null),
    byKey: (event) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
      const row = event.target instanceof Element ? event.target.closest('[role="row"]') : null
      const id = row?.getAttribute('data-key') ?? null
      if (!event.altKey || by === null || id === null) return
      event.preventDefault()
      event.stopPropagation()
      const at = items.findIndex((item) => item.id === id)
      const to = at + by
      if (at === -1 || to < 0 || to >= items.length) return
      void put([id], idAt(by === 1 ? at + 2 : to))
    },
  }
}

function ItemRow(props: { item: AgendaItem; onEdit: () => void }): ReactElement {
  const record = useRecord()
  const dispatch = useDispatch()
  const { item } = props
  const places = neighborhoodNames(record, item.neighborhoodIds)
  return (
    <div className="agenda__row">
      <AriaButton slot="drag" className="agenda__grip" aria-label={texts.move(item.title)}>
        <GripVertical aria-hidden="true" />
      </AriaButton>
      <span className="agenda__minutes">{item.minutes}′</span>
      <div className="agenda__text">
        <strong dir="auto">{item.title}</strong>
        <span className="muted small" dir="auto">
          {[purposeWords[item.purpose], item.presenter, places.join(', ')]
            .filter(Boolean)
            .join(' · ')}
          {item.timesCarried > 0 && texts.carriedOver(formatTimes(item.timesCarried))}
        </span>
        <CarriedFrom item={item} />
      </div>
      <Button look="quiet" small icon aria-label={texts.change(item.title)} onPress={props.onEdit}>
        <Pencil />
      </Button>
      <Button
        look="quiet"
        small
        icon
        aria-label={texts.remove(item.title)}
        onPress={() => void dispatch({ type: 'item.remove', id: item.id })}
      >
        <X />
      </Button>
    </div>
  )
}
