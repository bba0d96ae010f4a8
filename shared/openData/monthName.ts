import { months } from '../kernel/formatDate'

/** A month as people say it: 197001 is January 1970. */
export const monthName = (month: number): string =>
  `${months[(month % 100) - 1] ?? ''} ${Math.floor(month / 100)}`.trim()
