const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A month as people say it: 197001 is January 1970. */
export const monthName = (month: number): string =>
  `${names[(month % 100) - 1] ?? ''} ${Math.floor(month / 100)}`.trim()
