import type { LeftOutReason } from './tables'

const texts: Readonly<Record<LeftOutReason, string>> = {
  'broken row': 'whose cells don’t fit the header',
  'no date': 'without a day',
  'unreadable date': 'whose day can’t be read',
  'day to come': 'whose day is in the future',
  'far month': 'of months far from all others',
  'same event': 'of an event that was already counted',
  total: 'that are totals of other rows',
  'no count': 'without a count',
  'unreadable count': 'whose count isn’t a whole number',
  'no place': 'without a place',
  'place withheld': 'whose place the publisher withholds',
  'place unknown': 'whose place isn’t known',
  'place is personal': 'whose place is an address or may identify a person',
}

/** Why rows were left out, to be read after their number: `3 rows without a day`. */
export const leftOutText = (reason: LeftOutReason): string => texts[reason]
