import { useContext, useEffect, useState } from 'react'
import type { AgendaReading } from '../../../../shared/meeting/agendaImport/readAgenda'
import {
  type Flag,
  FlagMessageContext,
  type Guard,
  GuardContext,
  newPlace,
} from '../../../ui/nameGuard/nameGuardContext'

/** Something flagged in a line that is about to be added. */
interface FlaggedText {
  readonly place: string
  readonly flag: Flag
}

/** What is flagged in the lines of an agenda, by the number of the line. */
export interface FlaggedLines {
  readonly flagged: ReadonlyMap<number, FlaggedText>
  readonly message: string
  /** Says that what is flagged in a line may stay. */
  readonly pass: (line: number) => void
  /** Whether nothing is flagged in the lines as they are read now; looks, where that isn't known. */
  readonly areClear: () => Promise<boolean>
}

/** Typing pauses this long before all lines are looked at again. */
const pauseMs = 120

/** Looks at the lines of an agenda before they are added, as a field is while it is typed in. */
export function useFlaggedLines(read: AgendaReading['read']): FlaggedLines {
  const guard = useContext(GuardContext)
  const message = useContext(FlagMessageContext)
  const [flagged, setFlagged] = useState<ReadonlyMap<number, FlaggedText>>(new Map())
  const [passes, setPasses] = useState(0)
  useEffect(() => {
    if (guard === null) return undefined
    let current = true
    const timer = setTimeout(
      () =>
        void lookAt(guard, read).then((found) => {
          if (current) setFlagged(found)
        }),
      pauseMs,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [guard, read, passes])
  return {
    flagged,
    message,
    pass: (line) => {
      const found = flagged.get(line)
      if (guard === null || found === undefined) return
      guard.pass(found.place, found.flag)
      setPasses(passes + 1)
    },
    areClear: async () => {
      if (guard === null) return true
      const found = await lookAt(guard, read)
      setFlagged(found)
      return found.size === 0
    },
  }
}

async function lookAt(
  guard: Guard,
  read: AgendaReading['read'],
): Promise<ReadonlyMap<number, FlaggedText>> {
  const found = new Map<number, FlaggedText>()
  await Promise.all(
    read.map(async ({ line, item }) => {
      for (const field of ['title', 'presenter'] as const) {
        const place = newPlace('agendaItem', `line-${line}`, field)
        const known = guard.known(place, item[field])
        const flags = known ?? (await guard.look(place, item[field]))
        // What comes in from elsewhere is asked about when it may be a name, too.
        const [flag] = [...flags, ...guard.quiet(place, item[field])]
        if (flag !== undefined) found.set(line, { place, flag })
      }
    }),
  )
  return found
}
