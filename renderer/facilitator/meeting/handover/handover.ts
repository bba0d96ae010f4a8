import { createContext, useContext } from 'react'
import type { MeetingPhase } from '../../../../shared/meeting/tables'
import type { Place } from '../../../../shared/projector/slides'
import type { Stage } from '../stages'
import type { FocusPlace } from './fieldPlace'

/** The two who share the laptop (domain.md: the note-taker is best a different person). */
export type Turn = 'facilitator' | 'note-taker'

/** The other of the two. */
export const otherTurn = (turn: Turn): Turn =>
  turn === 'facilitator' ? 'note-taker' : 'facilitator'

/** Where one of the two was when the laptop went to the other. */
export interface KeptPlace {
  readonly stage: Stage
  readonly phase: MeetingPhase
  readonly selected: Place | null
  readonly focus: FocusPlace | null
  readonly scrolled: number
}

/** What the screen of a turn starts from, and whom it tells what is being looked at. */
export const TurnContext = createContext<{
  readonly turn: Turn
  readonly place: KeptPlace | null
  readonly look: (selected: Place) => void
}>({ turn: 'facilitator', place: null, look: () => undefined })

/** The place the one whose turn it is was at. */
export const useTurnPlace = (): { place: KeptPlace | null; look: (selected: Place) => void } =>
  useContext(TurnContext)
