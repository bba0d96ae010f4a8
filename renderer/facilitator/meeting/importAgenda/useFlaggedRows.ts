import { useContext, useMemo } from 'react'
import {
  type Flag,
  type Guard,
  GuardContext,
  newPlace,
} from '../../../ui/nameGuard/nameGuardContext'
import { type FlaggedTexts, useFlaggedTexts } from '../../../ui/nameGuard/useFlaggedTexts'
import { notesAreKept, type SheetRow } from './agendaSheet'

/** A text that is about to be stored, and what it belongs to on the screen. */
export interface LookedAt {
  readonly key: string
  readonly place: string
  readonly text: string
}

/** What is flagged, by the key of what it belongs to. */
export interface FlaggedRows extends Omit<
  FlaggedTexts<string, { readonly place: string; readonly flag: Flag }>,
  'lookAgain'
> {
  /** Says that what is flagged in a row may stay. */
  readonly pass: (key: string) => void
}

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
  const lookAtTexts = useMemo(
    () => (guard === null ? null : () => lookAt(guard, texts)),
    [guard, texts],
  )
  const { lookAgain, ...found } = useFlaggedTexts(lookAtTexts)
  return {
    ...found,
    pass: (key) => {
      const one = found.flagged.get(key)
      if (guard === null || one === undefined) return
      guard.pass(one.place, one.flag)
      lookAgain()
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
