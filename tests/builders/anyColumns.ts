import fc from 'fast-check'

/* Random values of the columns of the shared record. */

/** One of four ids. */
export const id = (prefix: string) => fc.nat(3).map((n) => `${prefix}${n}`)
/** Any short text. */
export const line = () => fc.string({ unit: 'binary', maxLength: 12 })
/** Any short text but none. */
export const anyText = () => fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
/** Any moment. */
export const instant = () => fc.nat(2_000_000_000_000)
/** That, or null. */
export const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
/** One of two days, or none. */
export const date = () => fc.constantFrom('', '2026-03-03', '2026-03-17')
/** A time of day, or none. */
export const time = () => fc.constantFrom('', '10:00')
/** Any place in an order. */
export const position = () =>
  fc.double({ noNaN: true, noDefaultInfinity: true, min: 0.5, max: 1e9 })
/** The ids of some neighborhoods. */
export const places = () => fc.array(id('n'), { maxLength: 3 })
/** What every entry of a meeting has. */
export const entry = () => ({ meetingId: id('m'), itemId: maybe(id('i')), recordedAt: instant() })
