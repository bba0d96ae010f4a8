import { createContext } from 'react'
import type { AtLaptop } from '../../../shared/meeting/tables'
import type { Place } from '../../../shared/projector/slides'

/** The two who share the laptop (best two different people). */
export type Turn = AtLaptop

/** The other of the two. */
export const otherTurn = (turn: Turn): Turn =>
  turn === 'facilitator' ? 'note-taker' : 'facilitator'

/** Whose turn at the laptop it is, and whom it tells what is being looked at. */
export const TurnContext = createContext<{
  readonly turn: Turn
  readonly look: (selected: Place) => void
}>({ turn: 'facilitator', look: () => undefined })
