import { type ReactElement, use, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { agendaOf } from '../../../shared/meeting/select'
import { isPlace, type Place, sameSlide, type Slide } from '../../../shared/projector/slides'
import { focusOn } from '../client/focusTargets'
import { TurnContext } from '../client/handoverContext'
import { entryElementId, type Target, useTargetIn } from '../client/navigate'
import { useKeptState } from '../client/useKeptState'
import {
  useDispatch,
  useMeeting,
  useRecordPart,
  useProjectorState,
  useSnapshot,
} from '../client/useSnapshot'
import { ProjectorStrip } from '../projector/ProjectorStrip'
import { PrivatePane } from '../restricted/pane/NotesPane'
import { PaneCover } from '../restricted/pane/NotesPaneCover'
import { UnlessHiding } from '../restricted/pane/UnlessHiding'
import { Rail } from './AgendaRail'
import { RoomPanel } from './attendance/AttendancePanel'
import { Side } from './attendance/Side'
import { CaptureLine } from './capture/CaptureLine'
import { HandoverPlaceContext, type KeptPlace } from './handover/handover'
import { SlidePanel } from './item/SlidePanel'
import { useCockpitActions } from './meetingCommands'
import { PhaseBar } from './PhaseBar'
import { Asides } from './SlideButtons'
import type { Stage } from './stages'
import './meeting.css'

/** The running meeting: agenda at the left, the item in the middle, the room at the right, the projector below. */
export function Cockpit({ onStage }: { onStage: (stage: Stage) => void }): ReactElement {
  const [selected, select] = useSelection()
  const restricted = useSnapshot((told) => told.restricted)
  const pane = useSnapshot((told) => told.pane)
  const room = useRoom()
  useCockpitActions(selected, select, room.signIn)
  const { phase } = useMeeting()
  const itemId = selected.kind === 'item' ? selected.itemId : null
  return (
    <div className="cockpit" data-part={phase === 'part B' ? 'B' : 'A'}>
      <PhaseBar onStage={onStage} />
      <Rail selected={selected} onSelect={select} />
      <main className="center" tabIndex={-1} data-region>
        <SlidePanel slide={selected} />
      </main>
      <CaptureLine selected={selected} />
      <Side
        isRestricted={restricted !== null && !room.isAsked}
        isOpen={room.isOpen}
        onOpen={room.open}
      >
        {room.isAsked ? (
          <RoomPanel />
        ) : restricted !== null ? (
          <UnlessHiding>
            <PrivatePane itemId={itemId} content={restricted} onSignIn={room.signIn} />
          </UnlessHiding>
        ) : pane.open && pane.panic === 'off' ? (
          <PaneCover />
        ) : (
          <RoomPanel />
        )}
      </Side>
      <ProjectorStrip more={asides} />
    </div>
  )
}

const asides = <Asides />

/**
 * Goes to the sign-in. Somebody who comes in while the private pane is open sees it close: it
 * stands where the room's list is, and they are not to read along. The field is there before the
 * next key is, so that a name typed at once is a name and not a row of shortcuts.
 */
function useRoom(): Room {
  const dispatch = useDispatch()
  const isPaneOpen = useSnapshot(({ pane }) => pane.open)
  const [asked, setAsked] = useState(false)
  const [isOpen, open] = useState(false)
  if (asked && !isPaneOpen) setAsked(false)
  const signIn = (): void => {
    flushSync(() => {
      open(true)
      if (isPaneOpen) setAsked(true)
    })
    if (isPaneOpen) void dispatch({ type: 'pane.close' })
    focusOn('room')
  }
  return { isAsked: asked && isPaneOpen, isOpen, open, signIn }
}

interface Room {
  /** Somebody is being signed in while the pane closes. */
  readonly isAsked: boolean
  /** Whether it is open where it is folded. */
  readonly isOpen: boolean
  readonly open: (isOpen: boolean) => void
  readonly signIn: () => void
}

/**
 * What the facilitator looks at. Selecting never changes the projector; when the projector moves on, the
 * selection goes along, since the table has.
 */
function useSelection(): [Place, (slide: Place) => void] {
  const projector = useProjectorState()
  const meeting = useMeeting()
  const running = useRecordPart(
    (record) => agendaOf(record, meeting.id).find((item) => item.status === 'running')?.id,
  )
  const target = useTargetIn(meeting.id)
  const place = use(HandoverPlaceContext)
  const { look } = use(TurnContext)
  const [state, setState] = useKeptState<Selection>('selection', () => ({
    slide: place?.selected ?? onProjector() ?? firstSelection(),
    followed: projector.slide,
    // Whoever comes back to a place doesn't go again where they went before.
    target: place === null ? null : target,
  }))
  if (target !== state.target) setState({ ...state, slide: placeOf(target) ?? state.slide, target })
  if (projector.slide !== null && !sameSlide(projector.slide, state.followed))
    // A break or the parking lot on the projector doesn't take the facilitator away from the item.
    setState({
      ...state,
      slide: isPlace(projector.slide) ? projector.slide : state.slide,
      followed: projector.slide,
    })
  const shownId = state.slide.kind === 'item' ? state.slide.itemId : null
  const gone = useRecordPart(({ agendaItem }) => shownId !== null && !agendaItem.has(shownId))
  const slide = gone ? firstSelection() : state.slide
  useArrival(target, place)
  useEffect(() => look(slide), [look, slide])
  const select = useCallback(
    (next: Place) => setState((now) => ({ ...now, slide: next, followed: projector.slide })),
    [projector.slide, setState],
  )
  return [slide, select]

  function onProjector(): Place | null {
    return projector.slide !== null && isPlace(projector.slide) ? projector.slide : null
  }

  function firstSelection(): Place {
    return running === undefined ? { kind: 'welcome' } : { kind: 'item', itemId: running }
  }
}

interface Selection {
  readonly slide: Place
  /** What was on the projector when the selection last went along with it. */
  readonly followed: Slide | null
  /** The place someone went to last, from a register or a search. */
  readonly target: Target | null
}

const placeOf = (target: Target | null): Place | null =>
  target?.itemId == null ? null : { kind: 'item', itemId: target.itemId }

/** Whoever goes to an entry finds the focus on it. */
function useArrival(target: Target | null, place: KeptPlace | null): void {
  // A target from before the laptop was handed over was arrived at already.
  const [arrived] = useState(place === null ? null : target)
  useEffect(() => {
    if (target === null || target === arrived) return
    const entry =
      target.rowId === null ? null : document.getElementById(entryElementId(target.rowId))
    const there = entry ?? document.querySelector<HTMLElement>('.center h2')
    there?.scrollIntoView({ block: 'nearest' })
    there?.focus()
  }, [target, arrived])
}
