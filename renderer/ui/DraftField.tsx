import { useCallback, useContext, useEffect, useRef, useState, type ReactElement } from 'react'
import { Field, type FieldOver } from './Field'
import { GuardContext } from './nameGuard/nameGuardContext'
import { Later } from './deferredSave'
import { cutTo, tooLong } from './textLimit'

export type DraftFieldProps = FieldOver<'onChange' | 'onBlur' | 'lookAtOnce' | 'onCleared'> & {
  /** Takes what was typed; called after a pause, on leaving the field and on leaving the screen. */
  readonly onCommit: (value: string) => void
  /** What is wrong with what was typed; it is said below the field then, and not committed. */
  readonly check?: (value: string) => string | undefined
}

/**
 * A text field over something stored. While it is being typed in, nothing that arrives from
 * elsewhere changes it; what couldn't be stored stays in it, and what is flagged isn't stored.
 */
export function DraftField({ value, onCommit, check, ...field }: DraftFieldProps): ReactElement {
  const { place = null } = field
  const held = useContext(GuardContext)?.held
  const [before] = useState(() => (place === null ? undefined : held?.get(place)))
  const [draft, setDraft] = useState<string | null>(before ?? null)
  const [typing, setTyping] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const store = useCommit(place, onCommit)
  const commit = (text: string): void => {
    const found = check?.(text)
    setWrong(found)
    if (found === undefined && tooLong(text, field.maxLength) === undefined) store(text)
  }
  useLeaving(() => {
    // Whoever leaves a text that is too long finds as much of it as can be kept.
    if (draft !== null && tooLong(draft, field.maxLength) !== undefined)
      commit(cutTo(draft, field.maxLength))
  })
  const later = useCommitLater((text) => {
    setTyping(false)
    commit(text)
  })
  // Once what was typed is what is stored, the stored text is shown again, so that undo is seen.
  if (!typing && draft !== null && draft === value) setDraft(null)

  return (
    <Field
      {...field}
      error={wrong ?? field.error}
      value={draft ?? value}
      lookAtOnce={before !== undefined}
      onCleared={() => {
        if (draft !== null) commit(draft)
      }}
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

/** Does something with the latest of a field when its screen is left. */
function useLeaving(leave: () => void): void {
  const latest = useRef(leave)
  useEffect(() => {
    latest.current = leave
  })
  useEffect(() => {
    const commitOnLeave = (): void => latest.current()
    window.addEventListener('pagehide', commitOnLeave)
    return () => {
      window.removeEventListener('pagehide', commitOnLeave)
      commitOnLeave()
    }
  }, [])
}

/** Commits what isn't flagged, at once when that is known; the latest when it has to be looked at. */
function useCommit(
  place: string | null,
  onCommit: (value: string) => void,
): (text: string) => void {
  const guard = useContext(GuardContext)
  const latest = useRef('')
  return (text) => {
    if (guard === null || place === null) return onCommit(text)
    latest.current = text
    const take = (): void => {
      guard.held.delete(place)
      onCommit(text)
      void guard.keep(place, text, place)
    }
    if (guard.known(place, text)?.length === 0) return take()
    void guard.look(place, text).then((flags) => {
      if (latest.current !== text) return
      if (flags.length === 0) take()
      else guard.held.set(place, text)
    })
  }
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
