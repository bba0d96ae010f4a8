import type { z } from '../../../shared/kernel/zod'
import { oneOf, valueFor, type RowMaker } from '../randomRow'

/* What a broken or hostile page might send: nothing, nonsense, and commands that are almost right. */

/** A body its schema refuses, and how it was made. */
export interface Refusable {
  readonly how: 'nonsense' | 'unknown key' | 'missing key' | 'wrong type' | 'unknown type'
  readonly body: unknown
}

/** A body as its channel takes it. */
export const takenBody = (schema: z.ZodType, maker: RowMaker): unknown =>
  valueFor(schema, 'body', maker)

/** A body its channel must refuse; null when what was tried happens to be taken. */
export function refusableBody(schema: z.ZodType, maker: RowMaker): Refusable | null {
  const { random } = maker
  const made = random() < 0.25 ? nonsense(maker) : spoilt(takenBody(schema, maker), maker)
  return schema.safeParse(made.body).success ? null : made
}

const nonsense = (maker: RowMaker): Refusable => ({ how: 'nonsense', body: anything(maker, 3) })

function anything(maker: RowMaker, depth: number): unknown {
  const { random, text } = maker
  const values: (() => unknown)[] = [
    () => null,
    () => undefined,
    () => random() * 1e12,
    () => NaN,
    () => random() < 0.5,
    () => text('nonsense'),
    () => text('nonsense').repeat(200),
    () => 10n ** 30n,
    () => Symbol('nonsense'),
    () => () => text('nonsense'),
    () => new Map([[text('nonsense'), 1]]),
    () => new Proxy({}, { get: () => text('nonsense') }),
    () => circular(),
    () => JSON.parse(`{"__proto__":{"type":"app.quit"},"type":"app.quit","x":1}`) as unknown,
  ]
  if (depth > 0) {
    values.push(() => Array.from({ length: 4 }, () => anything(maker, depth - 1)))
    values.push(() => ({ type: text('nonsense'), value: anything(maker, depth - 1) }))
  }
  return oneOf(values, random)()
}

function circular(): unknown {
  const one: Record<string, unknown> = { type: 'app.undo' }
  one['self'] = one
  return one
}

function spoilt(body: unknown, maker: RowMaker): Refusable {
  const { random, text } = maker
  if (typeof body !== 'object' || body === null)
    return { how: 'wrong type', body: { value: anything(maker, 1) } }
  const given = body as Record<string, unknown>
  const key = oneOf(Object.keys(given), random)
  switch (oneOf(['unknown key', 'missing key', 'wrong type', 'unknown type'] as const, random)) {
    case 'unknown key':
      return { how: 'unknown key', body: { ...given, [text('key').slice(0, 20) || 'x']: 1 } }
    case 'missing key':
      return {
        how: 'missing key',
        body: Object.fromEntries(Object.entries(given).filter(([name]) => name !== key)),
      }
    case 'wrong type':
      return { how: 'wrong type', body: { ...given, [key]: anything(maker, 1) } }
    case 'unknown type':
      return { how: 'unknown type', body: { ...given, type: `${text('type').slice(0, 20)}.x` } }
  }
}
