import { succeed, refuse } from '../../shared/kernel/result'
import { agendaOf } from '../../shared/meeting/select'
import type { MeetingPhase } from '../../shared/meeting/tables'
import type { projectorCommands } from '../../shared/projector/contract'
import { isAside, neighborSlide, type Slide, slidesOf } from '../../shared/projector/slides'
import { sizeAfter, usualSize } from '../../shared/projector/view'
import { type Handlers, nothing, type Outcome } from '../kernel/handlers'
import type { OpenRecord } from '../kernel/openRecord'
import type { ProjectorPlacement } from './projectorPlacement'
import type { ProjectorWindow } from './projectorWindow'

/** What the commands of the projector work on. */
export interface ProjectorParts {
  readonly projector: ProjectorWindow
  readonly place: ProjectorPlacement
  readonly current: () => OpenRecord | null
}

/** How the facilitator's commands to the projector are carried out. */
export const projectorHandlers = ({
  projector,
  place,
  current,
}: ProjectorParts): Handlers<typeof projectorCommands> => ({
  'projector.openWindow': ({ displayId }) => place.open(displayId),
  'projector.closeWindow': async () => {
    await projector.close()
    return nothing
  },
  'projector.swap': () => place.swap(),
  'projector.identify': async ({ on }) => {
    await (on ? place.showNumbers() : place.hideNumbers())
    return nothing
  },
  'projector.size': ({ step: by }) => {
    const size = by === 0 ? usualSize : sizeAfter(projector.state.size, by)
    projector.event({ type: 'size', size })
    place.rememberLooks()
    return nothing
  },
  'projector.theme': ({ theme }) => {
    projector.event({ type: 'theme', theme })
    place.rememberLooks()
    return nothing
  },
  'projector.stage': ({ slide }) => {
    projector.event({ type: 'stage', slide })
    return nothing
  },
  'projector.show': ({ slide }) => show(slide, projector, current()),
  'projector.next': () => step(1, projector, current()),
  'projector.back': () => step(-1, projector, current()),
  'projector.page': ({ step: by }) => turnPage(by, projector),
  'projector.blank': () => {
    projector.event({ type: 'blank', reason: 'chosen' })
    return nothing
  },
  'projector.unblank': () => unblank(projector, current()),
  'projector.freeze': () => {
    if (projector.state.mode.kind !== 'live')
      return refuse('Nothing is on the projector to freeze.')
    projector.freeze()
    return nothing
  },
  'projector.unfreeze': () => {
    projector.event({ type: 'unfreeze' })
    return nothing
  },
})

function turnPage(by: 1 | -1, projector: ProjectorWindow): Outcome {
  const { mode, painted } = projector.state
  if (mode.kind !== 'live') return refuse('Pages turn only while the room sees the view.')
  if (painted?.pages === 1) return refuse('This view has one page.')
  projector.turn(by)
  return nothing
}

function unblank(
  projector: ProjectorWindow,
  record: OpenRecord | null,
): Outcome | Promise<Outcome> {
  if (record !== null && inPartB(record)) return notInPartB
  if (projector.state.slide === null) return step(1, projector, record)
  projector.event({ type: 'unblank' })
  return nothing
}

/** The slide the next press shows: the staged one, else the one that follows. */
export function nextSlide(projector: ProjectorWindow, workgroup: OpenRecord | null): Slide | null {
  if (workgroup?.meetingId == null || inPartB(workgroup)) return null
  const slides = slidesOf(workgroup.record, workgroup.meetingId)
  return projector.state.staged ?? following(projector, slides, 1)
}

/** After an aside the table goes on where it was; else the slide that follows or precedes. */
function following(projector: ProjectorWindow, slides: readonly Slide[], by: 1 | -1): Slide | null {
  const { slide, place } = projector.state
  return slide !== null && isAside(slide) && place !== null
    ? place
    : neighborSlide(slides, place, by)
}

const phaseOf = (workgroup: OpenRecord): MeetingPhase | undefined =>
  workgroup.record.meeting.get(workgroup.meetingId ?? '')?.phase

/** Whether the open meeting is in its restricted part, in which nothing is shown. */
export const inPartB = (workgroup: OpenRecord): boolean => phaseOf(workgroup) === 'part B'

const notInPartB = refuse('Part B is not projected. The projector stays blank until you wrap up.')

async function step(
  by: 1 | -1,
  projector: ProjectorWindow,
  workgroup: OpenRecord | null,
): Promise<Outcome> {
  if (workgroup?.meetingId == null) return refuse('Open a meeting first.')
  const slides = slidesOf(workgroup.record, workgroup.meetingId)
  const slide = by === 1 ? nextSlide(projector, workgroup) : following(projector, slides, -1)
  if (slide === null && inPartB(workgroup)) return notInPartB
  if (slide === null) return refuse(by === 1 ? 'This is the last view.' : 'This is the first view.')
  return show(slide, projector, workgroup)
}

async function show(
  slide: Slide,
  projector: ProjectorWindow,
  workgroup: OpenRecord | null,
): Promise<Outcome> {
  if (workgroup?.meetingId == null) return refuse('Open a meeting first.')
  if (inPartB(workgroup)) return notInPartB
  const saved = phaseOf(workgroup) === 'part A' ? moveClock(slide, workgroup) : null
  // The room doesn't wait for the disk.
  projector.event({ type: 'show', slide })
  await saved
  return succeed({ id: slide.kind === 'item' ? slide.itemId : null })
}

/** The table moves with the projector: an item's clock starts when it is shown for the first time. */
function moveClock(slide: Slide, workgroup: OpenRecord): Promise<unknown> | null {
  const agenda = agendaOf(workgroup.record, workgroup.meetingId ?? '')
  if (slide.kind === 'item') {
    const item = agenda.find((row) => row.id === slide.itemId)
    return item?.status === 'planned'
      ? workgroup.dispatch({ type: 'item.start', id: item.id })
      : null
  }
  const running = agenda.find((row) => row.status === 'running')
  const pastTheItems = slide.kind === 'read-back' || slide.kind === 'closing'
  return pastTheItems && running
    ? workgroup.dispatch({ type: 'item.finish', id: running.id })
    : null
}
