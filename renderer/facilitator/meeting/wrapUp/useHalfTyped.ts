import { use, useContext, useState } from 'react'
import { KeptContext } from '../../../ui/form/keptEntries'
import { type Turn, TurnContext } from '../../client/handoverContext'
import { useDispatch, useMeeting, useRecordPart } from '../../client/useSnapshot'

const kinds = ['capture', 'heard', 'decision', 'action'] as const

/** Something typed at an item that nobody has added to the record. */
export interface HalfTypedEntry {
  readonly key: string
  readonly kind: (typeof kinds)[number]
  readonly itemId: string
  /** Null for an item that is gone. */
  readonly title: string | null
  readonly text: string
  readonly discard: () => void
}

/** The texts one types in such an entry; what was chosen from lists alone says nothing. */
const listTyped = (entry: unknown): string =>
  typeof entry !== 'object' || entry === null
    ? ''
    : ['wording', 'owner', 'rationale', 'dissent', 'obstacle']
        .map((field) => (entry as Readonly<Record<string, unknown>>)[field])
        .filter((text): text is string => typeof text === 'string' && text.trim() !== '')
        .join(' · ')

/** The item that was looked at while it was typed, for what isn’t typed at one. */
const readItemAt = (entry: unknown): string =>
  typeof entry === 'object' && entry !== null && 'at' in entry && typeof entry.at === 'string'
    ? entry.at
    : ''

const parseEntry = (entry: string): unknown => {
  try {
    return JSON.parse(entry) as unknown
  } catch {
    return null
  }
}

/** What both at the laptop began at the items of the meeting and haven't added. */
export function useHalfTyped(): readonly HalfTypedEntry[] {
  const kept = useContext(KeptContext)
  const { turn } = use(TurnContext)
  const dispatch = useDispatch()
  const { id: meetingId } = useMeeting()
  const [, draw] = useState(0)
  const { titles, others } = useRecordPart((record) => ({
    titles: Object.fromEntries([...record.agendaItem.values()].map(({ id, title }) => [id, title])),
    others: [...record.draft.values()].filter((row) => !row.place.startsWith(`${turn} `)),
  }))
  const mine = [...kept].map(([place, entry]) => ({
    key: place,
    place,
    text: listTyped(entry),
    at: readItemAt(entry),
    discard: () => {
      kept.delete(place)
      draw((count) => count + 1)
    },
  }))
  const theirs = others.map(({ place, entry }) => ({
    key: place,
    place: withoutTurn(place),
    text: listTyped(parseEntry(entry)),
    at: readItemAt(parseEntry(entry)),
    discard: () => void dispatch({ type: 'draft.keep', meetingId, place, entry: '' }),
  }))
  return [...mine, ...theirs].flatMap(({ place, at, ...entry }) => {
    const [what, of] = place.split(' ')
    const itemId = of ?? at
    const kind = kinds.find((one) => one === what)
    return kind === undefined || entry.text === ''
      ? []
      : [{ ...entry, kind, itemId, title: titles[itemId] ?? null }]
  })
}

const turns: readonly Turn[] = ['facilitator', 'note-taker']

const withoutTurn = (place: string): string => {
  const turn = turns.find((one) => place.startsWith(`${one} `))
  return turn === undefined ? place : place.slice(turn.length + 1)
}
