import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react'
import { Field, type FieldProps } from './controls'
import { Later } from './later'

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
  const later = useRef<Later<string> | null>(null)
  useEffect(() => {
    commit.current = onCommit
  })
  const flush = useCallback(() => later.current?.flush(), [])
  const put = useCallback((text: string) => {
    later.current ??= new Later((latest) => commit.current(latest))
    later.current.put(text)
  }, [])
  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  return { put, flush }
}
