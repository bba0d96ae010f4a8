import type { ProjectorSnapshot } from '../../../shared/projector/contract'
import { type Absence, type BlankReason, isConfirmed } from '../../../shared/projector/state'
import { clockTime, durationWords } from '../../ui/formatDate'

const blankWords: { readonly [R in BlankReason]: string } = {
  start: 'Nothing has been shown yet. Show next to begin.',
  chosen: 'You blanked it.',
  'display changed':
    'A display was plugged in, removed or changed. Check the projector, then show again.',
  moved: 'The projector moved to another screen. Check it, then show again.',
  locked: 'The computer was locked or asleep. Check the projector, then show again.',
  'part closed': 'Part A is closed; Part B is never shown.',
  panic: 'You hid everything. When it is safe again, turn the projector back on.',
  'meeting changed': 'Nothing of this meeting has been shown yet.',
  lost: 'The projector stopped answering. If the projector isn’t blank, close and open it; then show again.',
  gone: 'What was shown is no longer there.',
  failed: 'The view could not be drawn. Show another; nothing was lost.',
}

const absentWords: { readonly [A in Absence]: string } = {
  unplugged:
    'The projector’s screen is unplugged. When it is back the projector opens on it again, blank, and waits for you.',
  mirrored:
    'The room may see this screen: it is the only display, or it is mirrored. Choose “extend” in the system’s display settings.',
}

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
      short: 'Not confirmed',
      since: '',
      detail:
        projector.blankReason === 'lost' ? blankWords.lost : 'The projector hasn’t answered yet.',
    }
  const since = `Confirmed by the projector for ${durationWords(now - projector.painted.at)}, since ${clockTime(projector.painted.at)}`
  if (projector.blankReason !== null)
    return { state: 'blank', short: 'Blank', detail: blankWords[projector.blankReason], since }
  if (projector.mode === 'frozen') {
    const from = projector.frozenSince ?? projector.painted.at
    const detail = `The room keeps this view, for ${durationWords(now - from)} now; you can keep working.`
    return { state: 'frozen', short: 'Frozen', detail, since }
  }
  return { state: 'live', short: 'On screen', detail: '', since }
}

function describeClosed({ absent }: ProjectorSnapshot): ProjectorWords {
  if (absent !== null)
    return { state: 'closed', short: 'Held blank', since: '', detail: absentWords[absent] }
  return {
    state: 'closed',
    short: 'Projector not open',
    since: '',
    detail: 'Open the projector to show it on the other display.',
  }
}
