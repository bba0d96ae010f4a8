/**
 * What is told now, made of the parts of what was told before wherever the two say the same. The
 * core always tells everything, so that nothing depends on what arrived before; what is drawn
 * depends on identity, so that only what is different is drawn anew.
 */
export function withSameParts<T>(before: unknown, now: T): T {
  if (Object.is(before, now)) return now
  // A part that says the same is of the same type, which the compiler can't follow.
  if (Array.isArray(before) && Array.isArray(now)) return sameList(before, now) as T
  if (isPlain(before) && isPlain(now)) return sameFields(before, now) as T
  return now
}

function sameList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  let byId: Map<string, unknown> | null = null
  let isSame = before.length === now.length
  const list = now.map((item, at) => {
    let known = before[at]
    const id = idOf(item)
    if (id !== null && idOf(known) !== id) {
      byId ??= new Map(before.map((row) => [idOf(row) ?? '', row]))
      known = byId.get(id)
    }
    const kept = withSameParts(known, item)
    if (kept !== before[at]) isSame = false
    return kept
  })
  return isSame ? before : list
}

function sameFields(before: Fields, now: Fields): Fields {
  const names = Object.keys(now)
  let isSame = names.length === Object.keys(before).length
  const fields = names.map((name): [string, unknown] => {
    const known = Object.hasOwn(before, name) ? before[name] : undefined
    const kept = withSameParts(known, now[name])
    if (kept !== known || !Object.hasOwn(before, name)) isSame = false
    return [name, kept]
  })
  // Made from entries: a field may be called anything, also `__proto__`, which can't be assigned.
  return isSame ? before : Object.fromEntries(fields)
}

type Fields = Readonly<Record<string, unknown>>

/** Plain fields only: what else an object may hold can't be compared from outside. */
const isPlain = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Rows are found again by their id wherever they stand. */
const idOf = (value: unknown): string | null =>
  isPlain(value) && typeof value['id'] === 'string' ? value['id'] : null
