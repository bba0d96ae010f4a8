import { listIn } from '../../kernel/formatList'
import { sentence } from '../../kernel/text'
import type { ActionStatus } from '../../actions/tables'
import { fillIn, type DocumentWords } from '../../languages/documentLanguage'
import type { MinutesItem } from './itemModel'
import type { MinutesAction, MinutesModel } from './minutesModel'

/* What minutes say of an item in their standard wording, whatever they are set as. */

/** How an item left the table, as the key of its word; null for one that was finished. */
export const outcomes = {
  planned: 'notReached',
  running: 'notFinished',
  done: null,
  carried: 'carriedOver',
  parked: 'parked',
  closed: 'closed',
} as const

/** What an item is for, as the key of its word. */
export const purposesAsWords = {
  inform: 'toInform',
  discuss: 'toDiscuss',
  decide: 'toDecide',
} as const

/** Purpose, presenter, neighborhoods and time of an item, as one line. */
export const metaOf = (item: MinutesItem, { words, list }: MinutesModel): string =>
  [
    words[purposesAsWords[item.purpose]],
    item.presenter === '' ? '' : fillIn(words.presentedBy, { name: item.presenter }),
    listIn(list, item.neighborhoods),
    fillIn(words.usedOf, { used: item.usedMinutes, planned: item.plannedMinutes }),
    item.timesCarried === 0 ? '' : tellCarried(item.timesCarried, words),
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** How often an item was carried over, at least once. */
export const tellCarried = (
  times: number,
  words: Pick<DocumentWords, 'carriedOnce' | 'carriedTimes'>,
): string => (times === 1 ? words.carriedOnce : fillIn(words.carriedTimes, { count: times }))

/** A new action as one line: what, who, and by when where that was said. */
export const promiseInWords = (
  { wording, owner, due }: MinutesAction,
  words: MinutesModel['words'],
): string =>
  `${sentence(wording)} ${due === '' ? fillIn(words.ownerNoDate, { owner }) : fillIn(words.ownerBy, { owner, date: due })}`

/** How actions stand, in a language. */
export const statusesIn = (
  words: Pick<
    DocumentWords,
    'statusOpen' | 'statusDone' | 'statusNotDone' | 'statusDropped' | 'statusCannotYet'
  >,
): Readonly<Record<ActionStatus, string>> => ({
  open: words.statusOpen,
  done: words.statusDone,
  'not done': words.statusNotDone,
  dropped: words.statusDropped,
  'cannot yet': words.statusCannotYet,
})
