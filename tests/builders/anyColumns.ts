import fc from 'fast-check'

/** Random values of columns: any text a schema allows, references among a few ids. */

export const id = (prefix: string) => fc.nat(3).map((n) => `${prefix}${n}`)
export const line = () => fc.string({ unit: 'binary', maxLength: 12 })
export const filled = () => fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
export const instant = () => fc.nat(2_000_000_000_000)
export const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
export const date = () => fc.constantFrom('', '2026-03-03', '2026-03-17')
export const time = () => fc.constantFrom('', '10:00')
export const position = () =>
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0.5, max: 1e9 })
export const places = () => fc.array(id('n'), { maxLength: 3 })
export const entry = () => ({ meetingId: id('m'), itemId: maybe(id('i')), recordedAt: instant() })
