import { useContext } from 'react'
import type { MeetingPhase } from '../../../../shared/meeting/tables'
import type { Place } from '../../../../shared/projector/slides'
import { TurnContext } from '../../client/handoverContext'
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

/** The place the one whose turn it is was at. */
export const useTurnPlace = (): { place: KeptPlace | null; look: (selected: Place) => void } =>
  useContext(TurnContext)
