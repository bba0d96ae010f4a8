import { createContext } from 'react'
import type { MeetingPhase } from '../../../../shared/meeting/tables'
import type { Place } from '../../../../shared/projector/slides'
import type { Stage } from '../stages'
import type { FocusPlace } from './fieldPlace'

/** Where one of the two was when the laptop went to the other. */
export interface KeptPlace {
  readonly stage: Stage
  readonly phase: MeetingPhase
  readonly selected: Place | null
  readonly focus: FocusPlace | null
  readonly scrolled: number
}

/** The place the one whose turn it is was at; null where nobody handed over. */
export const HandoverPlaceContext = createContext<KeptPlace | null>(null)
