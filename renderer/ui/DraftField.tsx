import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react'
import { Field, type FieldProps } from './controls'

/** Typing pauses this long before it is sent. */
const pauseMs = 600
/** Whoever doesn't pause is sent this long after the first key: what is typed is on disk within a second. */
const longestMs = 850

export interface DraftFieldProps extends Omit<FieldProps, 'onChange' | 'onBlur'> {
  /** Takes what was typed; called after a pause, on leaving the field and on leaving the screen. */
  readonly onCommit: (value: string) => void
}

/**
 * A text field over something stored. While it is being typed in, nothing that arrives from
 * elsewhere changes it; what couldn't be stored stays in it.
 */
export function DraftField({ value, onCommit, ...field }: DraftFieldProps): ReactElement {
  const [draft, setDraft] = useState<string | null>(null)
  const [typing, setTyping] = useState(false)
  const later = useCommitLater((text) => {
    setTyping(false)
    onCommit(text)
  })
  // Once what was typed is what is stored, the stored text is shown again, so that undo is seen.
  if (!typing && draft !== null && draft === value) setDraft(null)

  return (
    <Field
      {...field}
      value={draft ?? value}
      onChange={(text) => {
        setTyping(true)
        setDraft(text)
        later.put(text)
      }}
      onBlur={() => {
        setTyping(false)
        later.flush()
      }}
    />
  )
}

/** Holds the latest text until the pause is over, the field is left or the page goes. */
function useCommitLater(onCommit: (value: string) => void): {
  put: (text: string) => void
  flush: () => void
} {
  const commit = useRef(onCommit)
  const waiting = useRef<{
    text: string
    since: number
    timer: ReturnType<typeof setTimeout>
  } | null>(null)
  useEffect(() => {
    commit.current = onCommit
  })
  const flush = useCallback(() => {
    if (waiting.current === null) return
    const { text, timer } = waiting.current
    clearTimeout(timer)
    waiting.current = null
    commit.current(text)
  }, [])
  const put = useCallback(
    (text: string) => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer)
      const since = waiting.current?.since ?? performance.now()
      const left = Math.max(0, since + longestMs - performance.now())
      waiting.current = { text, since, timer: setTimeout(flush, Math.min(pauseMs, left)) }
    },
    [flush],
  )
  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  return { put, flush }
}
