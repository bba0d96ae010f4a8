import type { ProjectorSnapshot } from '../../../shared/projector/contract'
import { isConfirmed } from '../../../shared/projector/state'
import { clockTime, durationWords } from '../../ui/formatDate'
import { absentWords, blankWords, projectorState as texts } from './texts'

/** The projector in words: which state, in short, why, and since when the projector has confirmed it. */
export interface ProjectorWords {
  readonly state: 'closed' | 'waiting' | 'blank' | 'frozen' | 'live'
  readonly short: string
  readonly detail: string
  readonly since: string
}

/** The state of the projector in words: only what the projector confirmed is called on screen. */
export function projectorInWords(projector: ProjectorSnapshot, now: number): ProjectorWords {
  if (projector.window === 'closed') return describeClosed(projector)
  if (projector.painted === null || !isConfirmed(projector))
    return {
      state: 'waiting',
      short: texts.notConfirmed,
      since: '',
      detail: projector.blankReason === 'lost' ? blankWords.lost : texts.notAnsweredYet,
    }
  const since = texts.confirmed(
    durationWords(now - projector.painted.at),
    clockTime(projector.painted.at),
  )
  if (projector.blankReason !== null)
    return { state: 'blank', short: texts.blank, detail: blankWords[projector.blankReason], since }
  if (projector.mode === 'frozen') {
    const from = projector.frozenSince ?? projector.painted.at
    const detail = texts.roomKeepsView(durationWords(now - from))
    return { state: 'frozen', short: texts.frozen, detail, since }
  }
  return { state: 'live', short: texts.onScreen, detail: '', since }
}

function describeClosed({ absent }: ProjectorSnapshot): ProjectorWords {
  if (absent !== null)
    return { state: 'closed', short: texts.heldBlank, since: '', detail: absentWords[absent] }
  return {
    state: 'closed',
    short: texts.notOpen,
    since: '',
    detail: texts.openIt,
  }
}
