import { type RefObject, useCallback, useContext, useEffect, useRef } from 'react'
import { atLaptopOf } from '../../../../shared/meeting/select'
import type { Place } from '../../../../shared/projector/slides'
import { otherTurn, type Turn } from '../../client/handoverContext'
import { useKeptState } from '../../client/useKeptState'
import {
  NoticeContext,
  useDispatch,
  useMeeting,
  useRecord,
  useSnapshot,
} from '../../client/useSnapshot'
import { focusAgain, focusPlaceIn } from './fieldPlace'
import { type KeptPlace } from './handover'
import { useKeptDrafts } from './savedDrafts'
import { useHandover as texts } from './texts'

/** The part of the screen that scrolls, whatever the stage. */
const scrolling = '.center, .prepare, .wrapup'

export interface Handover {
  readonly root: RefObject<HTMLDivElement | null>
  readonly turn: Turn
  /** Where the one whose turn it is was; null for the first turn of either. */
  readonly place: KeptPlace | null
  /** What the one whose turn it is has half-typed, by the place it is typed in. */
  readonly kept: Map<string, unknown>
  readonly look: (selected: Place) => void
  readonly handOver: (at: Pick<KeptPlace, 'stage' | 'phase'>) => void
}

type Places = { readonly [T in Turn]: KeptPlace | null }

/** Who has the laptop, and where each of the two is. Handing it over never touches the projector. */
export function useHandover(): Handover {
  const root = useRef<HTMLDivElement>(null)
  const selected = useRef<Place | null>(null)
  const coverNotes = useCoverNotes()
  const kept = useKeptDrafts()
  const dispatch = useDispatch()
  const meetingId = useMeeting().id
  const turn = atLaptopOf(useRecord(), meetingId)
  const [places, setPlaces] = useKeptState<Places>('turns', () => ({
    facilitator: null,
    'note-taker': null,
  }))
  const place = places[turn]
  useBackAt(root, turn, place)
  const look = useCallback((at: Place) => {
    selected.current = at
  }, [])
  const handOver = (at: Pick<KeptPlace, 'stage' | 'phase'>): void => {
    const focus = root.current === null ? null : focusPlaceIn(root.current)
    const scrolled = root.current?.querySelector(scrolling)?.scrollTop ?? 0
    const left: KeptPlace = { ...at, selected: selected.current, focus, scrolled }
    const next = otherTurn(turn)
    coverNotes()
    // The first time, the other begins where this one is, with nothing focused.
    setPlaces({ ...places, [turn]: left, [next]: places[next] ?? { ...left, focus: null } })
    // What stands in the field one is in is still the one's who hands over.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    void dispatch({ type: 'meeting.handOver', meetingId, to: next })
  }
  return { root, turn, place, kept: kept[turn], look, handOver }
}

/** Private notes are need-to-know: they are covered before anyone else sits down. */
function useCoverNotes(): () => void {
  const dispatch = useDispatch()
  const notice = useContext(NoticeContext)
  const open = useSnapshot(({ restricted }) => restricted !== null)
  return () => {
    if (!open) return
    void dispatch({ type: 'pane.close' })
    notice(texts.privateNotesWereClosedBeforeThe)
  }
}

/** Puts whoever takes the laptop over back to where they were. */
function useBackAt(
  root: RefObject<HTMLDivElement | null>,
  turn: Turn,
  place: KeptPlace | null,
): void {
  const shown = useRef(turn)
  useEffect(() => {
    if (shown.current === turn || root.current === null) return
    shown.current = turn
    const scrolls = root.current.querySelector(scrolling)
    if (scrolls !== null && place !== null) scrolls.scrollTop = place.scrolled
    const back = place?.focus != null && focusAgain(root.current, place.focus)
    if (!back) root.current.querySelector<HTMLElement>('main h2')?.focus()
  }, [root, turn, place])
}
