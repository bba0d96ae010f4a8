import { type ReactElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { focusOn } from '../client/focusTargets'
import { useDispatch, useMeeting, useSnapshot } from '../client/useSnapshot'
import { ProjectorStrip } from '../projector/ProjectorStrip'
import { NotesPane } from '../restricted/pane/NotesPane'
import { NotesPaneCover } from '../restricted/pane/NotesPaneCover'
import { UnlessHiding } from '../restricted/pane/UnlessHiding'
import { AgendaRail } from './AgendaRail'
import { AttendancePanel } from './attendance/AttendancePanel'
import { Side } from './attendance/Side'
import { CaptureLine } from './capture/CaptureLine'
import { FinishContext, useFinishing } from './item/finishContext'
import { FinishDialog } from './item/FinishDialog'
import { SlidePanel } from './item/SlidePanel'
import { useCockpitActions } from './meetingCommands'
import { PhaseBar } from './PhaseBar'
import { SlideButtons } from './SlideButtons'
import type { Stage } from './stages'
import { useSelection } from './useSelection'
import './Cockpit.css'
import { cockpit as texts } from './texts'

/** The running meeting: agenda at the left, the item in the middle, the room at the right, the projector below. */
export function Cockpit({ onStage }: { onStage: (stage: Stage) => void }): ReactElement {
  const [selected, select] = useSelection()
  const restricted = useSnapshot((told) => told.restricted)
  const pane = useSnapshot((told) => told.pane)
  const room = useRoom()
  const finishing = useFinishing()
  useCockpitActions(selected, select, room.signIn, finishing.finish)
  const { phase } = useMeeting()
  const itemId = selected.kind === 'item' ? selected.itemId : null
  return (
    <FinishContext value={finishing.finish}>
      <div className="cockpit" data-live data-part={phase === 'part B' ? 'B' : 'A'}>
        <PhaseBar onStage={onStage} />
        <AgendaRail selected={selected} onSelect={select} />
        <main className="center" aria-label={texts.atTheTable} tabIndex={-1} data-region="2">
          <SlidePanel slide={selected} />
        </main>
        <CaptureLine selected={selected} />
        <Side
          isRestricted={restricted !== null && !room.isAsked}
          isOpen={room.isOpen}
          onOpen={room.open}
        >
          {room.isAsked ? (
            <AttendancePanel />
          ) : restricted !== null ? (
            <UnlessHiding>
              <NotesPane itemId={itemId} content={restricted} onSignIn={room.signIn} />
            </UnlessHiding>
          ) : pane.open && pane.panic === 'off' ? (
            <NotesPaneCover />
          ) : (
            <AttendancePanel />
          )}
        </Side>
        <ProjectorStrip more={asides} />
        {finishing.asked !== null && (
          <FinishDialog item={finishing.asked} onClose={finishing.settle} />
        )}
      </div>
    </FinishContext>
  )
}

const asides = <SlideButtons />

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
