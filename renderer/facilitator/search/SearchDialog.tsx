import { useState, type ReactElement } from 'react'
import {
  Autocomplete,
  Header,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  Text,
} from 'react-aria-components'
import type { SearchHit, ThreadAnswer } from '../../../shared/contracts/thread'
import { Modal } from '../../ui/controls'
import { counted, dateInWords } from '../../ui/words'
import { useGoTo, type Target } from '../state/goTo'
import { useThread } from '../state/useThread'
import '../palette/palette.css'

type Groups = ThreadAnswer<'thread.search'>['groups']
type Kind = Groups[number]['kind']

const kindWords: { readonly [K in Kind]: readonly [one: string, many: string] } = {
  item: ['agenda item', 'agenda items'],
  decision: ['decision', 'decisions'],
  action: ['action', 'actions'],
  heard: ['concern heard', 'concerns heard'],
  'report-back': ['report-back', 'report-backs'],
  meeting: ['meeting', 'meetings'],
  person: ['person', 'people'],
  place: ['neighborhood or group', 'neighborhoods and groups'],
}

/** Finds anything in the shared record as one types, across all meetings, and goes there. */
export function SearchDialog({ onClose }: { onClose: () => void }): ReactElement {
  const goTo = useGoTo()
  const [typed, setTyped] = useState('')
  const groups = useThread({ type: 'thread.search', typed: typed.slice(0, 200) })?.groups ?? []
  const open = (key: string): void => {
    const target = targetOf(groups, key)
    onClose()
    // The closed dialog gives the focus back first; then it goes to the place.
    if (target !== null) requestAnimationFrame(() => requestAnimationFrame(() => goTo(target)))
  }
  return (
    <Modal title="Search all meetings" wide onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField autoFocus className="field">
          <Label className="visually-hidden">Search all meetings</Label>
          <Input
            className="input palette__input"
            dir="auto"
            placeholder="Words from any item, decision, action, concern, or a name"
          />
        </SearchField>
        <p className="muted small" role="status">
          {summary(typed, groups)}
        </p>
        {/* A scrollable region must be reachable by keyboard. */}
        <div className="palette__scroll" tabIndex={0} role="group" aria-label="What was found">
          <Menu
            className="palette__list"
            aria-label="What was found"
            onAction={(key) => open(String(key))}
            renderEmptyState={() => (
              <p className="palette__empty">
                {typed.trim() === ''
                  ? 'What you type is looked for in every meeting’s record. Private notes are never searched.'
                  : 'Nothing has words that begin so.'}
              </p>
            )}
          >
            {groups.map((group) => (
              <MenuSection key={group.kind} className="found">
                <Header className="found__head">
                  {counted(group.total, ...kindWords[group.kind])}
                  {group.total > group.hits.length && `, the latest ${group.hits.length}`}
                </Header>
                {group.hits.map((hit) => (
                  <Hit key={hit.key} hit={hit} kind={group.kind} />
                ))}
              </MenuSection>
            ))}
          </Menu>
        </div>
      </Autocomplete>
    </Modal>
  )
}

function summary(typed: string, groups: Groups): string {
  if (typed.trim() === '') return 'Several words narrow it down; beginnings are enough.'
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return total === 0 ? 'Nothing found.' : `${total} found. Arrow keys choose, Enter goes there.`
}

function Hit({ hit, kind }: { hit: SearchHit; kind: Kind }): ReactElement {
  const title = kind === 'meeting' ? dateInWords(hit.title) : hit.title
  return (
    <MenuItem id={hit.key} textValue={title} className="palette__item found__hit">
      <Text slot="label" dir="auto" className="found__title">
        {title}
      </Text>
      <span className="found__detail" dir="auto">
        {hit.detail}
      </span>
      {kind !== 'meeting' && hit.meeting !== null && (
        <span className="palette__group">{dateInWords(hit.meeting.date, 'dated')}</span>
      )}
    </MenuItem>
  )
}

/** Where something found is: at its meeting, or among the workgroup's people and places. */
function targetOf(groups: Groups, key: string): Target | null {
  for (const { kind, hits } of groups)
    for (const hit of hits)
      if (hit.key === key)
        return {
          meetingId: hit.meeting?.id ?? null,
          itemId: hit.itemId,
          rowId: hit.rowId,
          tab: kind === 'person' ? 'people' : kind === 'place' ? 'places' : null,
        }
  return null
}
