import { type KeyboardEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react'
import type { AnswerOf } from '../../../shared/contracts/queries'
import type { SearchHit } from '../../../shared/search/contract'
import { Modal } from '../../ui/Modal'
import { dateInWords } from '../../ui/formatDate'
import { formatCount } from '../../ui/labels'
import { HelpButton } from '../client/HelpButton'
import { type Target, useGoTo } from '../client/navigate'
import { useAnswered } from '../client/useQuery'
import { useClient, useOpenMeetingId, useRecord } from '../client/useSnapshot'
import { type Found, Peek } from './Peek'
import './SearchDialog.css'
import { searchDialog as texts } from './texts'

type Groups = AnswerOf<'search.answer'>['groups']
type Kind = Groups[number]['kind']

const kindWords: { readonly [K in Kind]: readonly [one: string, many: string] } = {
  item: texts.agendaItem,
  decision: texts.decision,
  action: texts.action,
  heard: texts.heardStatement,
  concern: texts.concern,
  visit: texts.visit,
  'report-back': texts.reportBack,
  meeting: texts.meeting,
  person: texts.person,
  place: texts.place,
  capacity: texts.kindOfCapacity,
}

/** Finds anything in the shared record as one types, across all meetings, and goes there. */
export function SearchDialog({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const goTo = useGoTo()
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const listId = useId()
  const { value, current } = useAnswered({ type: 'search.answer', typed })
  const groups = value?.groups ?? none
  const keys = groups.flatMap((group) => group.hits.map((hit) => hit.key))
  const at = Math.max(0, keys.indexOf(chosen ?? ''))
  const active = keys[at]
  const [peek, setPeek] = useState<Found | null>(null)
  const leaves = useLeavesTable()
  const go = (target: Target): void => {
    onClose()
    // The closed dialog gives the focus back first; then it goes to the place.
    requestAnimationFrame(() => requestAnimationFrame(() => goTo(target)))
  }
  const open = (key: string | undefined, among = groups): void => {
    const found = locate(among, key)
    if (found === null) return
    if (leaves(found.target)) setPeek(found)
    else go(found.target)
  }
  /** Enter means what is found by these words, not by the ones before, even from a fast typist. */
  const enter = async (): Promise<void> => {
    if (current) return open(active)
    const answer = await client.ask({ type: 'search.answer', typed })
    if (answer.ok) open(answer.value.groups[0]?.hits[0]?.key, answer.value.groups)
  }
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step === undefined && event.key !== 'Enter') return
    event.preventDefault()
    if (step === undefined) void enter()
    else setChosen(keys[Math.min(keys.length - 1, Math.max(0, at + step))] ?? null)
  }
  if (peek !== null) return <Peek found={peek} onLeave={() => go(peek.target)} onClose={onClose} />
  return (
    <Modal
      corner={<HelpButton page="search" />}
      title={texts.searchAllMeetings}
      wide
      onClose={onClose}
    >
      <input
        className="input palette__input"
        dir="auto"
        role="combobox"
        aria-label={texts.searchAllMeetings}
        aria-autocomplete="list"
        aria-expanded={active !== undefined}
        {...(active === undefined
          ? {}
          : { 'aria-controls': listId, 'aria-activedescendant': optionId(listId, active) })}
        placeholder={texts.wordsFromAnyItemDecision}
        maxLength={200}
        value={typed}
        autoFocus
        onChange={(event) => {
          setTyped(event.target.value)
          setChosen(null)
        }}
        onKeyDown={press}
      />
      <p className="muted small" role="status">
        {summary(typed, groups)}
      </p>
      {active !== undefined && (
        // A scrollable region must be reachable by keyboard.
        <div className="palette__scroll" tabIndex={0} role="group" aria-label={texts.whatWasFound}>
          <div role="listbox" id={listId} aria-label={texts.whatWasFound}>
            {groups.map((group) => (
              <Group
                key={group.kind}
                group={group}
                listId={listId}
                active={active}
                onOpen={(key) => open(key)}
              />
            ))}
          </div>
        </div>
      )}
    </Modal>
  )
}

const none: Groups = []

/** How far a key moves the choice. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 6,
  PageUp: -6,
}

const optionId = (listId: string, key: string): string => `${listId} ${key}`.replaceAll(/\s/g, '-')

function Group(props: {
  group: Groups[number]
  listId: string
  active: string
  onOpen: (key: string) => void
}): ReactElement {
  const { group } = props
  const headId = optionId(props.listId, group.kind)
  return (
    <div role="group" aria-labelledby={headId}>
      <div className="found__head" id={headId} role="presentation">
        {formatCount(group.total, ...kindWords[group.kind])}
        {group.total > group.hits.length && texts.theLatest(group.hits.length)}
      </div>
      {group.hits.map((hit) => (
        <Hit
          key={hit.key}
          id={optionId(props.listId, hit.key)}
          hit={hit}
          kind={group.kind}
          active={hit.key === props.active}
          onOpen={() => props.onOpen(hit.key)}
        />
      ))}
    </div>
  )
}

function summary(typed: string, groups: Groups): string {
  if (typed.trim() === '') return texts.beginningsWordsEnoughAnyOrder
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return total === 0 ? texts.nothingFound : texts.foundArrowKeysChooseEnter(total)
}

function Hit(props: {
  id: string
  hit: SearchHit
  kind: Kind
  active: boolean
  onOpen: () => void
}): ReactElement {
  const { hit, kind, active } = props
  const option = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) option.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    // The keys are the field's, which keeps the focus; a press with the mouse is this option's own.
    <div
      ref={option}
      id={props.id}
      role="option"
      aria-selected={active}
      data-focused={active || undefined}
      className="palette__item found__hit"
      onClick={props.onOpen}
    >
      <span className="found__title" dir="auto">
        {kind === 'meeting' ? dateInWords(hit.title) : hit.title}
      </span>
      <span className="found__detail" dir="auto">
        {hit.detail}
      </span>
      {kind !== 'meeting' && hit.meeting !== null && (
        <span className="palette__group">{dateInWords(hit.meeting.date, 'dated')}</span>
      )}
    </div>
  )
}

/** Where something found is: at its meeting, or among the workgroup's people and places. */
function locate(groups: Groups, key: string | undefined): Found | null {
  for (const { kind, hits } of groups)
    for (const hit of hits) if (hit.key === key) return { hit, target: targetOf(kind, hit) }
  return null
}

/** Where what belongs to no meeting is found. */
const tabsOf: { readonly [K in Kind]?: string } = {
  person: 'people',
  place: 'places',
  concern: 'concerns',
  visit: 'visits',
  capacity: 'capacity',
}

const targetOf = (kind: Kind, hit: SearchHit): Target => ({
  meetingId: hit.meeting?.id ?? null,
  itemId: hit.itemId,
  rowId: hit.rowId,
  tab: tabsOf[kind] ?? null,
})

/** Whether going to a place would leave a meeting that is being held, and its projector blank. */
function useLeavesTable(): (target: Target) => boolean {
  const meeting = useRecord().meeting.get(useOpenMeetingId() ?? '')
  const held = meeting?.phase === 'part A' || meeting?.phase === 'part B'
  return (target) => held && target.meetingId !== meeting.id
}
