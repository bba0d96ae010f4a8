import { useContext, useMemo, useState } from 'react'
import type { WhoReported } from '../../../../shared/concerns/import/findReporters'
import type { ReadRow } from '../../../../shared/concerns/import/types'
import { fold } from '../../../../shared/kernel/foldText'
import { NameGuard } from '../../../../shared/restricted/nameGuard/nameGuard'
import {
  type Flag,
  type Guard,
  GuardContext,
  newPlace,
  storedPlace,
} from '../../../ui/nameGuard/nameGuardContext'
import { type FlaggedTexts, useFlaggedTexts } from '../../../ui/nameGuard/useFlaggedTexts'
import { useRecordPart } from '../../client/useSnapshot'

/** What is flagged in rows that are about to be taken in, by the line of the row. */
export interface FlaggedRows extends Omit<
  FlaggedTexts<number, readonly FlaggedText[]>,
  'lookAgain'
> {
  /** Says that what is flagged in a row may stay. */
  readonly pass: (line: number) => void
  /** Remembers what was said to stay in a row for good, with the concern it became. */
  readonly keep: (row: ReadRow, concernId: string) => Promise<void>
}

interface FlaggedText {
  readonly place: string
  readonly flag: Flag
}

/** So many letters of rows are looked at together; no more than is looked at once. */
const atOnce = 18_000

/**
 * Looks at rows before they are taken in, as a field is while it is typed in; also for those who
 * reported them, whom nobody keeps anywhere yet.
 */
export function useFlaggedRows(
  rows: readonly ReadRow[],
  reporters: ReadonlyMap<number, WhoReported>,
): FlaggedRows {
  const core = useContext(GuardContext)
  const [passed] = useState(() => new Map<string, Flag[]>())
  const guard = useMemo(
    () => (core === null ? null : withReporters(core, [...reporters.values()], passed)),
    [core, reporters, passed],
  )
  const lookAtRows = useMemo(
    () => (guard === null ? null : (goesOn: () => boolean) => lookAt(guard, rows, goesOn)),
    [guard, rows],
  )
  const { lookAgain, ...texts } = useFlaggedTexts(lookAtRows)
  return {
    ...texts,
    pass: (line) => {
      for (const { place, flag } of texts.flagged.get(line) ?? []) guard?.pass(place, flag)
      lookAgain()
    },
    keep: async (row, concernId) => {
      for (const { place, text } of textsOf(row))
        await guard?.keep(place, text, storedPlace(place, concernId))
    },
  }
}

/** Those who reported something, but for whoever's name is public anyway. */
export function useNotPublic(
  reporters: ReadonlyMap<number, WhoReported>,
): ReadonlyMap<number, WhoReported> {
  const names = useRecordPart(({ member, communityGroup, neighborhood }) =>
    [member, communityGroup, neighborhood].flatMap((table) =>
      [...table.values()].map(({ name }) => fold(name)),
    ),
  )
  return useMemo(() => {
    const open = new Set(names)
    return new Map(
      [...reporters].map(([line, who]) => [
        line,
        open.has(fold(who.name)) ? { ...who, name: '' } : who,
      ]),
    )
  }, [reporters, names])
}

type Looking = Pick<Guard, 'look' | 'known' | 'pass' | 'keep'>

/** A name somebody goes by, and no "a neighbor": two words with capitals, or of a script without. */
const isFullName = ({ name }: WhoReported): boolean =>
  (name.match(/(?<!\p{L})[\p{Lu}\p{Lo}]/gu) ?? []).length > 1

/** The guard, and who is known from the same form alone: by the whole name, or how to reach them. */
function withReporters(
  core: Guard,
  reporters: readonly WhoReported[],
  passed: Map<string, Flag[]>,
): Looking {
  const named = new NameGuard(
    [],
    new Set(),
    reporters.map((who) => ({ name: isFullName(who) ? who.name : '', contact: who.contact })),
  )
  const inForm = (place: string, text: string): Flag[] =>
    named
      .find(text)
      .filter(({ single, near }) => !single && !near)
      .filter(
        ({ words, before, after }) =>
          passed
            .get(place)
            ?.some((o) => o.words === words && o.before === before && o.after === after) !== true,
      )
  const both = (place: string, text: string, flags: readonly Flag[]): Flag[] => [
    ...flags,
    ...inForm(place, text).filter((one) =>
      flags.every(({ start, end }) => one.end <= start || end <= one.start),
    ),
  ]
  return {
    // What comes in from elsewhere is asked about when it may be a name, too.
    look: async (place, text) => {
      const flags = await core.look(place, text)
      return both(place, text, [...flags, ...core.quiet(place, text)])
    },
    known: (place, text) => {
      const flags = core.known(place, text)
      return flags === undefined
        ? undefined
        : both(place, text, [...flags, ...core.quiet(place, text)])
    },
    pass: (place, flag) => {
      passed.set(place, [...(passed.get(place) ?? []), flag])
      core.pass(place, flag)
    },
    keep: (place, text, storedAt) => core.keep(place, text, storedAt),
  }
}

const fields = [
  'wording',
  'language',
  'place',
  'times',
  'effect',
  'alreadyTried',
  'whyNotCalled',
  'wantedOutcome',
] as const

/** Everything of a row that is stored where everyone may see it, field by field, as it is stored. */
const textsOf = ({ line, fields: said }: ReadRow): { place: string; text: string }[] =>
  fields
    .map((field) => ({
      place: newPlace('concern', `row-${line}`, field),
      text: said[field],
    }))
    .filter(({ text }) => text !== '')

const textOf = (row: ReadRow): string =>
  textsOf(row)
    .map(({ text }) => text)
    .join('\n')

/** Thousands of rows are looked at many together first; only where something is found, one by one. */
async function lookAt(
  guard: Looking,
  rows: readonly ReadRow[],
  goesOn: () => boolean,
): Promise<FlaggedRows['flagged']> {
  const found = new Map<number, readonly FlaggedText[]>()
  // What is left out isn't stored, and some of it is longer than what can be looked at.
  for (const group of groupsOf(rows.filter((row) => row.reason === null))) {
    if (!goesOn()) break
    const [first] = group
    if (first === undefined) continue
    const whole = group.map(textOf).join('\n\n')
    const isOne = group.length === 1
    const together = newPlace('concern', `rows-${first.line}`, 'wording')
    if (!isOne && (await flagsAt(guard, together, whole)).length === 0) continue
    for (const row of group) {
      const flags = await flagsOf(guard, row)
      if (flags.length > 0) found.set(row.line, flags)
    }
  }
  return found
}

function groupsOf(rows: readonly ReadRow[]): ReadRow[][] {
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

async function flagsOf(guard: Looking, row: ReadRow): Promise<FlaggedText[]> {
  const found: FlaggedText[] = []
  for (const { place, text } of textsOf(row))
    for (const flag of await flagsAt(guard, place, text)) found.push({ place, flag })
  return found
}

const flagsAt = async (guard: Looking, place: string, text: string): Promise<readonly Flag[]> =>
  guard.known(place, text) ?? guard.look(place, text)
