import {
  createContext,
  type Dispatch,
  type SetStateAction,
  useCallback,
  useContext,
  useEffect,
} from 'react'
import { useDispatch, useOpenMeetingId } from './useSnapshot'

/** A place in the record someone wants to go to. */
export interface Target {
  /** Null for what belongs to no meeting. */
  readonly meetingId: string | null
  /** The tab of the workgroup it is found in; null for what is found in a meeting. */
  readonly tab: string | null
  /** Null for the meeting as a whole. */
  readonly itemId: string | null
  /** The entry to be focused there, if it is about one. */
  readonly rowId: string | null
  /** Which of its lists or documents is to be shown there; unsaid for whichever it begins with. */
  readonly view?: string
}

/** Where someone is going, and the way to say so. */
export const GoToContext = createContext<{
  readonly target: Target | null
  readonly setTarget: Dispatch<SetStateAction<Target | null>>
}>({ target: null, setTarget: () => undefined })

/** A line of home, and its place among all of them. */
interface LineOfHome {
  readonly id: string
  readonly at: number
}

/** Remembers by which line somebody left home, for when they come back. */
export class WayBack {
  private line: LineOfHome | null = null

  leaveBy(line: LineOfHome): void {
    this.line = line
  }

  /** The line somebody left by, once; null for nobody who comes back. */
  take(): LineOfHome | null {
    const { line } = this
    this.line = null
    return line
  }
}

export const WayBackContext = createContext(new WayBack())

/** Goes to a place. Within the open meeting the projector stays as it is; another meeting is opened first. */
export function useGoTo(): (target: Target) => void {
  const dispatch = useDispatch()
  const { setTarget } = useContext(GoToContext)
  const openMeetingId = useOpenMeetingId()
  return useCallback(
    (target) => {
      // A new object each time, so that going to the same place twice is twice.
      setTarget({ ...target })
      // Opening a meeting takes everything off the projector, even when it is the open one.
      if (target.meetingId !== openMeetingId)
        void dispatch({ type: 'app.openMeeting', meetingId: target.meetingId })
    },
    [dispatch, setTarget, openMeetingId],
  )
}

/** The place in this meeting someone is going to, if any. */
export function useTargetIn(meetingId: string): Target | null {
  const { target } = useContext(GoToContext)
  return target?.meetingId === meetingId ? target : null
}

/** The place outside every meeting someone is going to, if any. */
export function useTargetOutside(): Target | null {
  const { target } = useContext(GoToContext)
  return target?.meetingId === null ? target : null
}

/**
 * Forgets a place once the screen it is on is left: whoever comes by there again goes where they say, not
 * once more where they went. `meetingId` is the screen's; null for the one outside every meeting.
 */
export function useForgetTarget(meetingId: string | null): void {
  const { setTarget } = useContext(GoToContext)
  useEffect(
    () => () => setTarget((target) => (target?.meetingId === meetingId ? null : target)),
    [setTarget, meetingId],
  )
}

/** The id of the element that shows an entry of the record. */
export const entryElementId = (rowId: string): string => `entry-${rowId}`
