import { type Refusal, refuse } from './result'

/** The position after the last of some rows. */
export function nextPosition(rows: Iterable<{ readonly position: number }>): number {
  let last = 0
  for (const row of rows) last = Math.max(last, row.position)
  return last + 1
}

/** The refusal for a row that is gone, by undo or in the other window. */
export const missing = (what: string): { ok: false; refusal: Refusal } =>
  refuse(`That ${what} is no longer there; nothing was changed.`)

/** A row with the given fields replaced; a field that is absent or undefined stays as it was. */
export function patch<T extends object>(
  row: T,
  fields: { readonly [K in keyof T]?: T[K] | undefined },
): T {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { ...row, ...(Object.fromEntries(given) as Partial<T>) }
}
