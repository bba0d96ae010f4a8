import { z } from '../../shared/kernel/zod'

/**
 * Rows made from their schemas, so that a new table or field is in them without anybody thinking
 * of it. `text` makes the words of every field that takes words.
 */
export interface RowMaker {
  /** A number in [0, 1). */
  readonly random: () => number
  readonly text: (field: string) => string
}

/** A value its schema takes; throws when no value of this maker's is one. */
export function valueFor(schema: unknown, field: string, maker: RowMaker): unknown {
  const { random } = maker
  if (schema instanceof z.ZodNullable)
    return random() < 0.3 ? null : valueFor(schema.unwrap(), field, maker)
  if (schema instanceof z.ZodOptional)
    return random() < 0.5 ? undefined : valueFor(schema.unwrap(), field, maker)
  if (schema instanceof z.ZodUnion) return valueFor(oneOf(schema.options, random), field, maker)
  if (schema instanceof z.ZodObject) return rowFor(schema, maker, field)
  if (schema instanceof z.ZodArray) {
    const item = schema.element
    const values = Array.from({ length: Math.floor(random() * 3) + 1 }, () =>
      valueFor(item, field, maker),
    )
    return schema.safeParse(values).success ? values : []
  }
  if (schema instanceof z.ZodString) return stringFor(schema, field, maker)
  if (schema instanceof z.ZodEnum) return oneOf<unknown>(schema.options, random)
  if (schema instanceof z.ZodLiteral) return oneOf([...schema.values], random)
  if (schema instanceof z.ZodBoolean) return random() < 0.5
  if (schema instanceof z.ZodNumber) return numberFor(schema, random)
  throw new Error(`no value is known for “${field}”`)
}

/** A row of a table. */
export function rowFor(schema: z.ZodObject, maker: RowMaker, inside = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schema.shape)
      .map(([name, type]): [string, unknown] => [
        name,
        valueFor(type, inside === '' ? name : `${inside}.${name}`, maker),
      ])
      // A field that may be absent and has no value is absent.
      .filter(([, value]) => value !== undefined),
  )
}

const days = ['', '2026-01-05', '2026-03-03', '2026-03-17', '2027-01-01']
const codeSigns = 'ACDEFGHJKMNPQRTWXY34679'.split('')

function stringFor(schema: z.ZodString, field: string, maker: RowMaker): string {
  const { random, text } = maker
  const code = (): string => Array.from({ length: 6 }, () => oneOf(codeSigns, random)).join('')
  const drawn = code()
  const candidates = [
    text(field),
    text(field).slice(0, 60),
    oneOf(days, random),
    '2026-03-03',
    '10:00',
    'es',
    `${drawn.slice(0, 3)}-${drawn.slice(3)}`,
    '2026-03',
    // Counts of open data.
    `0c0:${1 + Math.floor(random() * 90)},,3`,
    // The tag of a language.
    oneOf(['es', 'zh-Hans', 'so'], random),
  ]
  const fitting = candidates.find((one) => schema.safeParse(one).success)
  if (fitting === undefined) throw new Error(`no text is known for “${field}”`)
  return fitting
}

function numberFor(schema: z.ZodNumber, random: () => number): number {
  const candidates = [
    Math.floor(random() * 1_900_000_000_000),
    1 + Math.floor(random() * 200),
    Math.max(1, schema.minValue ?? 1),
  ]
  const fitting = candidates.find((one) => schema.safeParse(one).success)
  if (fitting === undefined) throw new Error('no number is known for a field')
  return fitting
}

/** One of some values; there must be one. */
export function oneOf<T>(values: readonly T[], random: () => number): T {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('one of nothing')
  return value
}
