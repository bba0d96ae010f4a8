import { useContext, useEffect, useRef, useState } from 'react'
import { afterPress } from './afterPress'
import { type Flag, FlagMessageContext, GuardContext } from './nameGuardContext'

/** Typing pauses this long before the text is looked at: less than anyone notices, more than a key. */
const pauseMs = 60

/** The flags of a text that is being typed. */
export interface Flags {
  readonly flags: readonly Flag[]
  /** What may be somebody, and holds nothing back. */
  readonly quiet: readonly Flag[]
  /** The text they are about; what is typed since then hasn't been looked at yet. */
  readonly text: string
  readonly message: string
  /** Says that the first flag, or else the first of the quiet ones, may stay, and looks again. */
  readonly pass: () => void
}

const nothing: readonly Flag[] = []

/**
 * Looks at a text whenever it has changed; `atOnce` also as it is found. `onCleared` is called when
 * a text that was flagged no longer is, though not a letter was changed.
 */
export function useFlags(
  place: string | null,
  text: string,
  options: { readonly atOnce: boolean; readonly onCleared?: (() => void) | undefined },
): Flags {
  const guard = useContext(GuardContext)
  const message = useContext(FlagMessageContext)
  const [looked, setLooked] = useState<Pick<Flags, 'text' | 'flags' | 'quiet'>>({
    text,
    flags: nothing,
    quiet: nothing,
  })
  const [passes, setPasses] = useState(0)
  const justPassed = useRef(false)
  const found = useRef<string | null>(options.atOnce ? null : text)
  const cleared = useRef(options.onCleared)
  useEffect(() => {
    cleared.current = options.onCleared
  })
  useEffect(() => {
    if (guard === null || place === null || text === found.current) return undefined
    found.current = null
    let current = true
    const passed = justPassed.current
    justPassed.current = false
    const show = (flags: readonly Flag[]): void => {
      if (!current) return
      setLooked({ text, flags, quiet: guard.quiet(place, text) })
      if (passed && flags.length === 0) cleared.current?.()
    }
    const timer = setTimeout(
      () => void guard.look(place, text).then((flags) => afterPress(() => show(flags))),
      passed ? 0 : pauseMs,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [guard, place, text, passes])
  const [first] = [...looked.flags, ...looked.quiet]
  const pass = (): void => {
    if (guard === null || place === null || first === undefined) return
    guard.pass(place, first)
    justPassed.current = true
    setPasses(passes + 1)
  }
  return { ...looked, message, pass }
}
