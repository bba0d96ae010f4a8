import { createContext, useCallback, useContext } from 'react'
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
}

/** Where someone is going, and the way to say so. */
export const GoToContext = createContext<{
  readonly target: Target | null
  readonly setTarget: (target: Target) => void
}>({ target: null, setTarget: () => undefined })

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

/** The id of the element that shows an entry of the record. */
export const entryElementId = (rowId: string): string => `entry-${rowId}`
