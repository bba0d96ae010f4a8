import { useContext, useEffect, useState } from 'react'
import type { ReadRow } from '../../../../shared/intake/types'
import {
  FlagMessageContext,
  GuardContext,
  newPlace,
  type Flag,
  type Guard,
} from '../../../ui/guard/guard'

/** What is flagged in rows that are about to be taken in, by the line of the row. */
export interface FlaggedRows {
  readonly flagged: ReadonlyMap<number, readonly FlaggedText[]>
  readonly message: string
  /** Says that what is flagged in a row may stay. */
  readonly pass: (line: number) => void
  /** Whether nothing is flagged in the rows as they are read now; looks, where that isn't known. */
  readonly areClear: () => Promise<boolean>
}

interface FlaggedText {
  readonly place: string
  readonly flag: Flag
}

/** Reading pauses this long before all rows are looked at again. */
const pauseMs = 120

/** So many letters are looked at once; no more than a field holds. */
const atOnce = 18_000
/** Pieces of a longer text overlap, so that no name is cut in two. */
const overlap = 200

/** Looks at rows before they are taken in, as a field is while it is typed in. */
export function useFlaggedRows(rows: readonly ReadRow[]): FlaggedRows {
  const guard = useContext(GuardContext)
  const message = useContext(FlagMessageContext)
  const [flagged, setFlagged] = useState<FlaggedRows['flagged']>(new Map())
  const [passes, setPasses] = useState(0)
  useEffect(() => {
    if (guard === null) return undefined
    let current = true
    const timer = setTimeout(
      () =>
        void lookAt(guard, rows, () => current).then((found) => {
          if (current) setFlagged(found)
        }),
      pauseMs,
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [guard, rows, passes])
  return {
    flagged,
    message,
    pass: (line) => {
      for (const { place, flag } of flagged.get(line) ?? []) guard?.pass(place, flag)
      setPasses(passes + 1)
    },
    areClear: async () => {
      if (guard === null) return true
      const found = await lookAt(guard, rows, () => true)
      setFlagged(found)
      return found.size === 0
    },
  }
}

/** Everything of a row that is stored where everyone may see it. */
const textOf = ({ fields }: ReadRow): string =>
  [
    ...[fields.wording, fields.language, fields.place, fields.times, fields.effect],
    ...[fields.alreadyTried, fields.whyNotCalled, fields.wantedOutcome],
  ]
    .filter((text) => text !== '')
    .join('\n')

/** Thousands of rows are looked at many together first; only where something is found, one by one. */
async function lookAt(
  guard: Guard,
  rows: readonly ReadRow[],
  goesOn: () => boolean,
): Promise<FlaggedRows['flagged']> {
  const found = new Map<number, readonly FlaggedText[]>()
  for (const group of together(rows)) {
    if (!goesOn()) break
    const [first] = group
    if (first === undefined) continue
    const whole = group.map(textOf).join('\n\n')
    const isOne = group.length === 1
    if (!isOne && (await flagsAt(guard, placeOf(`rows-${first.line}`), whole)).length === 0)
      continue
    for (const row of group) {
      const flags = await flagsOf(guard, row)
      if (flags.length > 0) found.set(row.line, flags)
    }
  }
  return found
}

function together(rows: readonly ReadRow[]): ReadRow[][] {
  const groups: ReadRow[][] = []
  let room = 0
  for (const row of rows) {
    const letters = textOf(row).length + 2
    if (letters > room) {
      groups.push([])
      room = atOnce
    }
    groups.at(-1)?.push(row)
    room -= letters
  }
  return groups
}

async function flagsOf(guard: Guard, row: ReadRow): Promise<FlaggedText[]> {
  const text = textOf(row)
  const found: FlaggedText[] = []
  for (let at = 0; at < text.length; at += atOnce) {
    const place = placeOf(`row-${row.line}-${at}`)
    const piece = text.slice(Math.max(0, at - overlap), at + atOnce)
    for (const flag of await flagsAt(guard, place, piece)) found.push({ place, flag })
  }
  return found
}

const placeOf = (of: string): string => newPlace('raisedConcern', of, 'wording')

const flagsAt = async (guard: Guard, place: string, text: string): Promise<readonly Flag[]> =>
  guard.known(place, text) ?? guard.look(place, text)
