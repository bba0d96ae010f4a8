import { useCallback, useContext, useEffect, useRef } from 'react'
import type { CorrectableText } from '../../../shared/documents/minutesCorrectionTable'
import type { DispatchResult } from '../../../shared/contracts/facilitator'
import { refuse } from '../../../shared/kernel/result'
import { NoticeContext, useClient, useMeeting } from '../client/useSnapshot'
import { lastMinutes as texts } from './texts'

/** What is done with a draft that is being read at a meeting. */
interface ReadDraft {
  /** Keeps the draft as it was read, once, when what was asked of it before is done. */
  readonly keep: () => Promise<DispatchResult>
  /** Corrects one of its texts; what was read before is kept first. */
  readonly correct: (meetingId: string, of: CorrectableText, text: string) => void
}

/**
 * The draft as a meeting reads it: `token` is its preview, null while that is made. Whatever is
 * corrected, the version that was read stays.
 */
export function useReadDraft(token: string | null): ReadDraft {
  const client = useClient()
  const notice = useContext(NoticeContext)
  const { id: atMeetingId } = useMeeting()
  const preview = useRef(token)
  const kept = useRef<Promise<DispatchResult> | null>(null)
  const underWay = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    preview.current = token
  }, [token])
  const freeze = useCallback(async (): Promise<DispatchResult> => {
    const read = preview.current
    if (kept.current === null && read === null) return refuse(texts.notReadyYet)
    kept.current ??= client.dispatch({ type: 'document.freeze', token: read ?? '' })
    const answer = await kept.current
    // What couldn’t be kept is tried again the next time.
    if (!answer.ok) kept.current = null
    return answer
  }, [client])
  const keep = useCallback(async (): Promise<DispatchResult> => {
    await underWay.current
    return freeze()
  }, [freeze])
  const correct = useCallback(
    (meetingId: string, { id, field }: CorrectableText, text: string): void => {
      const send = async (): Promise<void> => {
        const draft = await freeze()
        const answer = draft.ok
          ? await client.dispatch({
              type: 'minutes.correct',
              meetingId,
              atMeetingId,
              id,
              field,
              text,
            })
          : draft
        if (!answer.ok) notice(answer.refusal.message)
      }
      underWay.current = underWay.current.then(send)
    },
    [client, freeze, notice, atMeetingId],
  )
  return { keep, correct }
}
