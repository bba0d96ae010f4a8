/* Months as numbers (202311 is November 2023), and how far they are apart. */

/** How many months after the beginning of year 0: what can be counted with. */
export const monthIndex = (month: number): number =>
  Math.floor(month / 100) * 12 + (month % 100) - 1

/** The month that many months after the beginning of year 0. */
export const monthAt = (index: number): number => Math.floor(index / 12) * 100 + (index % 12) + 1

/** As `2023-11`. */
export const monthText = (month: number): string =>
  `${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`

/** The month a day `YYYY-MM-DD` is in. */
export const monthOfDay = (day: string): number =>
  Number(day.slice(0, 4)) * 100 + Number(day.slice(5, 7))

/** Whether a number names a month: 202313 doesn't. */
export const isMonth = (month: number): boolean => month % 100 >= 1 && month % 100 <= 12
