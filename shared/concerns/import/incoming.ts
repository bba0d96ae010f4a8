import type { Incoming } from '../commands'
import type { KnownConcern } from '../contract'
import { SimilarWordings } from './similarConcerns'
import type { ReadRow } from './types'

/* From rows that were read to concerns that are taken in: which are the same, and what was decided. */

/** What a row may be the same as: a concern in the register, or an earlier row. */
export type Same =
  | { readonly kind: 'known'; readonly concern: KnownConcern }
  | { readonly kind: 'row'; readonly line: number; readonly wording: string }

/** What a person decided about a row. */
export type Choice = 'own' | 'same' | 'leave out'

/** For each row, by its line, what it may be the same as. Nothing is merged by this. */
export function findSame(
  rows: readonly ReadRow[],
  concerns: readonly KnownConcern[],
): ReadonlyMap<number, Same> {
  const known = new SimilarWordings<Same>()
  for (const concern of concerns)
    known.add({ kind: 'known', concern }, concern.neighborhoodId, concern.wording)
  const found = new Map<number, Same>()
  for (const { line, neighborhoodId, reason, fields } of rows) {
    if (reason !== null || neighborhoodId === null || fields.wording === '') continue
    const alike = known.find(neighborhoodId, fields.wording)
    if (alike !== null) found.set(line, alike.key)
    // One that is like another is found by that other's words already.
    else known.add({ kind: 'row', line, wording: fields.wording }, neighborhoodId, fields.wording)
  }
  return found
}

/**
 * Whether a row waits for a person: it has a reason to, and nobody said yet that it is to be taken in.
 * Without a wording it waits whatever was said.
 */
export const isHeld = (row: ReadRow, choice: Choice | undefined): boolean =>
  row.holds.length > 0 && (choice === undefined || row.fields.wording.trim() === '')

/** What still has to be decided about a row before it can be taken in; null when nothing has. */
export function openQuestion(
  row: ReadRow,
  same: ReadonlyMap<number, Same>,
  choices: ReadonlyMap<number, Choice>,
): 'held' | 'neighborhood' | 'same' | null {
  const choice = choices.get(row.line)
  if (row.reason !== null || choice === 'leave out') return null
  if (isHeld(row, choice)) return 'held'
  if (row.neighborhoodId === null) return 'neighborhood'
  return same.has(row.line) && choice === undefined ? 'same' : null
}

/** Whether a row becomes part of the record as things are decided. */
export const isTakenIn = (
  row: ReadRow,
  same: ReadonlyMap<number, Same>,
  choices: ReadonlyMap<number, Choice>,
): boolean =>
  row.reason === null &&
  choices.get(row.line) !== 'leave out' &&
  openQuestion(row, same, choices) === null

/** The rows that are taken in, as the command has them, in their order. */
export function incomingOf(
  rows: readonly ReadRow[],
  same: ReadonlyMap<number, Same>,
  choices: ReadonlyMap<number, Choice>,
): Incoming[] {
  const taken = rows.filter((row) => isTakenIn(row, same, choices))
  const places = new Map(taken.map(({ line }, at) => [line, at]))
  return taken.map(({ line, fields, neighborhoodId }) => ({
    fields: { ...fields, neighborhoodId: neighborhoodId ?? '' },
    sameAs: choices.get(line) === 'same' ? placeOf(same.get(line), places) : null,
  }))
}

/** An earlier row that was left out can't be raised again: then this one is the first. */
function placeOf(same: Same | undefined, places: ReadonlyMap<number, number>): Incoming['sameAs'] {
  if (same === undefined) return null
  return same.kind === 'known' ? same.concern.id : (places.get(same.line) ?? null)
}
