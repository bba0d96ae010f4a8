import { useContext, useEffect, useState } from 'react'
import {
  type Flag,
  FlagMessageContext,
  type Guard,
  GuardContext,
  newPlace,
} from '../../../ui/nameGuard/nameGuardContext'
import { notesAreKept, type SheetRow } from './agendaSheet'

/** A text that is about to be stored, and what it belongs to on the screen. */
export interface LookedAt {
  readonly key: string
  readonly place: string
  readonly text: string
}

/** What is flagged, by the key of what it belongs to. */
export interface FlaggedRows {
  readonly flagged: ReadonlyMap<string, { readonly place: string; readonly flag: Flag }>
  readonly message: string
  /** Says that what is flagged in a row may stay. */
  readonly pass: (key: string) => void
  /** Whether nothing is flagged in the texts as they are now; looks, where that isn't known. */
  readonly areClear: () => Promise<boolean>
}

/** Typing pauses this long before all rows are looked at again. */
const pauseMs = 120

/** The texts of rows that are about to be added. */
export const textsOf = (rows: readonly SheetRow[]): LookedAt[] =>
  rows.flatMap((row) =>
    (['title', 'presenter', 'notes'] as const)
      .filter((field) => row[field] !== '' && (field !== 'notes' || notesAreKept(row)))
      .map((field) => ({
        key: row.key,
        place: newPlace('agendaItem', `import-${row.key}`, field),
        text: row[field],
      })),
  )

/** Looks at texts before they are added, as a field is while it is typed in. */
export function useFlaggedRows(texts: readonly LookedAt[]): FlaggedRows {
  const guard = useContext(GuardContext)
  const message = useContext(FlagMessageContext)
  const [flagged, setFlagged] = useState<FlaggedRows['flagged']>(new Map())
  const [passes, setPasses] = useState(0)
  useEffect(() => {
    if (guard === null) return undefined
    let current = true
    const timer = setTimeout(
      () =>
        void lookAt(guard, texts).then((found) => {
          if (current) setFlagged(found)
        }),
      pauseMs,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [guard, texts, passes])
  return {
    flagged,
    message,
    pass: (key) => {
      const found = flagged.get(key)
      if (guard === null || found === undefined) return
      guard.pass(found.place, found.flag)
      setPasses(passes + 1)
    },
    areClear: async () => {
      if (guard === null) return true
      const found = await lookAt(guard, texts)
      setFlagged(found)
      return found.size === 0
    },
  }
}

async function lookAt(guard: Guard, texts: readonly LookedAt[]): Promise<FlaggedRows['flagged']> {
  const found = new Map<string, { place: string; flag: Flag }>()
  await Promise.all(
    texts.map(async ({ key, place, text }) => {
      const flags = guard.known(place, text) ?? (await guard.look(place, text))
      // What comes in from elsewhere is asked about when it may be a name, too.
      const [flag] = [...flags, ...guard.quiet(place, text)]
      if (flag !== undefined) found.set(key, { place, flag })
    }),
  )
  return found
}
