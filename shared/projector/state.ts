import { assertNever } from '../kernel/result'
import type { Theme } from '../kernel/theme'
import type { Shape } from './shape'
import { isAside, sameSlide, type Slide } from './slides'
import {
  firstPage,
  usualSize,
  type EntryRef,
  type PageRef,
  type PaintedPage,
  type ProjectorContent,
  type ProjectorView,
  type TextSize,
} from './view'

/*
 * The state of the projector, in one place, for either host. Content is removed, never covered, and
 * only what the projector itself confirmed counts as on screen.
 */

/** Why the projector is blank; each needs its own words on the facilitator's screen. */
export const blankReasons = [
  'start',
  'chosen',
  'display changed',
  'moved',
  'locked',
  'part closed',
  'panic',
  'meeting changed',
  'lost',
  'gone',
  'failed',
] as const
export type BlankReason = (typeof blankReasons)[number]

/** Why the projector has no window though it is meant to have one: its display is not its own any more. */
export const absences = ['unplugged', 'mirrored'] as const

/** Who may see the screen the facilitator works on, besides who sits at it. */
export const screenSeenBy = ['nobody else', 'perhaps the room', 'the room'] as const
export type SeenBy = (typeof screenSeenBy)[number]
export type Absence = (typeof absences)[number]

/** The mode the facilitator has put the projector in. */
type ProjectorMode =
  | { readonly kind: 'blank'; readonly reason: BlankReason }
  | { readonly kind: 'live' }
  | {
      readonly kind: 'frozen'
      readonly since: number
      readonly content: ProjectorContent
      readonly at: PageRef
    }

/** What the projector says it shows: the view on the page it was painted, of how many, since when, in which shape. */
interface Painted {
  readonly view: ProjectorView
  readonly at: number
  readonly pages: number
  readonly shape: Shape
}

export interface ProjectorState {
  /** Whether the projector window exists. */
  readonly window: 'closed' | 'open'
  /** Set while the window is taken down until its display comes back. */
  readonly absent: Absence | null
  readonly mode: ProjectorMode
  /** The slide the room is at; it stays while the projector is blank, so that showing again goes on from it. */
  readonly slide: Slide | null
  /** Where in the meeting's order the table is; an aside doesn't move it. */
  readonly place: Slide | null
  /** What the facilitator has put next, when it isn't simply the one that follows. */
  readonly staged: Slide | null
  /** How large the room wants its text. */
  readonly size: TextSize
  /** Whether it is light or dark. */
  readonly theme: Theme
  /** The latest view sent, and the latest the projector says it has painted. */
  readonly sent: ProjectorView | null
  readonly painted: Painted | null
  /** Which page of the slide the room is at. */
  readonly at: PageRef
}

export type ProjectorEvent =
  | { readonly type: 'stage'; readonly slide: Slide }
  | { readonly type: 'show'; readonly slide: Slide }
  | { readonly type: 'blank'; readonly reason: BlankReason }
  | { readonly type: 'unblank' }
  | { readonly type: 'freeze'; readonly content: ProjectorContent; readonly now: number }
  | { readonly type: 'unfreeze' }
  /** Turns a page; after the last comes the first. */
  | { readonly type: 'turn'; readonly step: 1 | -1 }
  /** Something new stands in what is shown: the room sees the page it stands on. */
  | { readonly type: 'added'; readonly entry: EntryRef }
  | { readonly type: 'size'; readonly size: TextSize }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'window opened' }
  /** The window closed or crashed, whoever closed it: nothing else changes, so reopening goes on. */
  | { readonly type: 'window gone' }
  /** The facilitator closed the projector: it is no longer waited for. */
  | { readonly type: 'dismissed' }
  | { readonly type: 'displays changed' }
  /** The projector's display is gone or is a copy of another: its window must not stay up elsewhere. */
  | { readonly type: 'display lost'; readonly why: Absence }
  | { readonly type: 'sent'; readonly view: ProjectorView }
  | ({ readonly type: 'painted'; readonly now: number } & PaintedPage)
  /** The projector hasn't answered for a while: what it shows is no longer known. */
  | { readonly type: 'silent' }
  /** There is nothing public left of what was on the projector, e.g. the item was removed. */
  | { readonly type: 'nothing there' }
  | { readonly type: 'left meeting' }

/** The projector at the start: no window, blank. */
export const initialRoom: ProjectorState = {
  window: 'closed',
  absent: null,
  mode: { kind: 'blank', reason: 'start' },
  slide: null,
  place: null,
  staged: null,
  size: usualSize,
  theme: 'system',
  sent: null,
  painted: null,
  at: firstPage,
}

const blankBy = (reason: BlankReason): ProjectorMode => ({ kind: 'blank', reason })

/** A projector that is blank already keeps the reason it has: the first one is what has to be put right. */
const stillBlankOr = (mode: ProjectorMode, reason: BlankReason): ProjectorMode =>
  mode.kind === 'blank' ? mode : blankBy(reason)

const noWindow = { window: 'closed', sent: null, painted: null } as const

/** The next state of the projector. Pure; unknown or late confirmations change nothing. */
export function projectorAfter(projector: ProjectorState, event: ProjectorEvent): ProjectorState {
  switch (event.type) {
    case 'stage':
      return { ...projector, staged: event.slide }
    case 'show':
      // While frozen the room keeps its view: the facilitator moves on behind it.
      return {
        ...projector,
        slide: event.slide,
        place: isAside(event.slide) ? projector.place : event.slide,
        staged: sameSlide(projector.staged, event.slide) ? null : projector.staged,
        at: firstPage,
        mode: projector.mode.kind === 'frozen' ? projector.mode : { kind: 'live' },
      }
    case 'blank':
      return { ...projector, mode: blankBy(event.reason) }
    case 'unblank':
      return projector.mode.kind === 'blank' && projector.slide !== null
        ? { ...projector, mode: { kind: 'live' } }
        : projector
    case 'freeze':
      return projector.mode.kind === 'live'
        ? { ...projector, mode: freezeAt(projector, event.now, event.content) }
        : projector
    case 'unfreeze':
      return projector.mode.kind === 'frozen' ? { ...projector, mode: { kind: 'live' } } : projector
    case 'turn':
      return turnPage(projector, event.step)
    case 'added':
      return projector.mode.kind === 'live' ? { ...projector, at: event.entry } : projector
    case 'size':
      return { ...projector, size: event.size }
    case 'theme':
      return { ...projector, theme: event.theme }
    case 'window opened':
      return { ...projector, window: 'open', absent: null, sent: null, painted: null }
    case 'window gone':
      return { ...projector, ...noWindow }
    case 'dismissed':
      return { ...projector, ...noWindow, absent: null }
    case 'displays changed':
      return { ...projector, mode: blankBy('display changed') }
    case 'display lost':
      return { ...projector, ...noWindow, absent: event.why, mode: blankBy('display changed') }
    case 'sent':
      return { ...projector, sent: event.view }
    case 'painted':
      return projector.sent?.id === event.id ? confirm(projector, projector.sent, event) : projector
    case 'silent':
      return { ...projector, painted: null, mode: stillBlankOr(projector.mode, 'lost') }
    case 'nothing there':
      return projector.mode.kind === 'live' ? { ...projector, mode: blankBy('gone') } : projector
    case 'left meeting':
      return {
        ...projector,
        mode: blankBy('meeting changed'),
        slide: null,
        place: null,
        staged: null,
        at: firstPage,
      }
    default:
      return assertNever(event)
  }
}

const freezeAt = (
  projector: ProjectorState,
  since: number,
  content: ProjectorContent,
): ProjectorMode => ({ kind: 'frozen', since, content, at: projector.sent?.at ?? projector.at })

/** Pages turn only where it is known which one the room sees, and of how many. */
function turnPage(projector: ProjectorState, step: 1 | -1): ProjectorState {
  const { painted } = projector
  if (projector.mode.kind !== 'live' || painted === null || !isConfirmed(projector))
    return projector
  const { at } = painted.view
  if (painted.pages < 2 || at.kind !== 'page') return projector
  const page = ((at.page - 1 + step + painted.pages) % painted.pages) + 1
  return { ...projector, at: { kind: 'page', page } }
}

/**
 * The projector has painted what it was sent last. Which page that is only it can say, since only it lays
 * out: the view is known by that page from then on.
 */
function confirm(
  projector: ProjectorState,
  sent: ProjectorView,
  { page, pages, shape, now }: PaintedPage & { readonly now: number },
): ProjectorState {
  const at: PageRef = { kind: 'page', page }
  const view = { ...sent, at }
  const { mode } = projector
  return {
    ...projector,
    sent: view,
    painted: { view, at: keepConfirmation(projector, page, now), pages, shape },
    at: mode.kind === 'live' ? at : projector.at,
    mode: mode.kind === 'frozen' ? { ...mode, at } : mode,
  }
}

/** A repeated confirmation of the same picture keeps the time of the first: the badge says since when. */
function keepConfirmation({ painted, sent }: ProjectorState, page: number, now: number): number {
  if (painted === null || painted.view.id !== sent?.id) return now
  return painted.view.at.kind === 'page' && painted.view.at.page === page ? painted.at : now
}

/** Which page the projector has to show now. */
export function pageNow({ mode, at }: Pick<ProjectorState, 'mode' | 'at'>): PageRef {
  if (mode.kind === 'frozen') return mode.at
  return mode.kind === 'live' ? at : firstPage
}

/** What the projector has to show now; `project` is asked only when the mode is live. */
export function contentNow(
  projector: ProjectorState,
  project: (slide: Slide) => ProjectorContent,
): ProjectorContent {
  switch (projector.mode.kind) {
    case 'blank':
      return { kind: 'blank' }
    case 'frozen':
      return projector.mode.content
    case 'live':
      return projector.slide === null ? { kind: 'blank' } : project(projector.slide)
    default:
      return assertNever(projector.mode)
  }
}

/** Whether the projector itself has confirmed that it shows what it was sent last. */
export const isConfirmed = (projector: Pick<ProjectorState, 'sent' | 'painted'>): boolean =>
  projector.painted !== null && projector.painted.view.id === projector.sent?.id
