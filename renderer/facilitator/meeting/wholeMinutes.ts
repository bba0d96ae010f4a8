import { wholeMinutes as texts } from './texts'

/** An item takes at most so many minutes (`shared/meeting/tables.ts`). */
const most = 600

/** What is said of minutes that can't be planned. */
export const notWholeMinutes = texts.give(most)

/** Whether what was typed is a number of minutes an item can be planned with. */
export function isWholeMinutes(typed: string): boolean {
  const minutes = Number(typed)
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= most
}
