import { useContext, useEffect, useState } from 'react'
import { afterPress } from './afterPress'
import { FlagMessageContext } from './nameGuardContext'

/** Reading pauses this long before all texts are looked at again. */
const pauseMs = 120

/** What is flagged in many texts that are about to be stored. */
export interface FlaggedTexts<K, F> {
  readonly flagged: ReadonlyMap<K, F>
  readonly message: string
  /** Says that something was passed: everything is looked at again. */
  readonly lookAgain: () => void
  /** Whether anything was passed. */
  readonly hasPassed: boolean
  /** Whether nothing is flagged in the texts as they are now; looks, where that isn't known. */
  readonly areClear: () => Promise<boolean>
}

/**
 * Looks at many texts whenever they have changed, as a field does while one is typed in. `lookAt` is
 * another function when the texts are others; it may stop as soon as it isn't to go on. Null where
 * nothing is looked at.
 */
export function useFlaggedTexts<K, F>(
  lookAt: ((goesOn: () => boolean) => Promise<ReadonlyMap<K, F>>) | null,
): FlaggedTexts<K, F> {
  const message = useContext(FlagMessageContext)
  const [flagged, setFlagged] = useState<ReadonlyMap<K, F>>(new Map())
  const [passes, setPasses] = useState(0)
  useEffect(() => {
    if (lookAt === null) return undefined
    let current = true
    const show = (found: ReadonlyMap<K, F>): void => {
      if (current) setFlagged(found)
    }
    const timer = setTimeout(
      () => void lookAt(() => current).then((found) => afterPress(() => show(found))),
      pauseMs,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [lookAt, passes])
  return {
    flagged,
    message,
    lookAgain: () => setPasses(passes + 1),
    hasPassed: passes > 0,
    areClear: async () => {
      if (lookAt === null) return true
      const found = await lookAt(() => true)
      setFlagged(found)
      return found.size === 0
    },
  }
}
