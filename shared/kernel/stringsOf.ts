/** Every text in a value, however deep, in its order; empty ones are none. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (value instanceof Map) return [...value.values()].flatMap(stringsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsOf)
}
