import { listIn } from '../../kernel/formatList'
import { sentence } from '../../kernel/text'
import { fillIn } from '../../languages/documentLanguage'
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

const purposes = { inform: 'toInform', discuss: 'toDiscuss', decide: 'toDecide' } as const

/** Purpose, presenter, neighborhoods and time of an item, as one line. */
export const metaOf = (item: MinutesItem, { words, list }: MinutesModel): string =>
  [
    words[purposes[item.purpose]],
    item.presenter === '' ? '' : fillIn(words.presentedBy, { name: item.presenter }),
    listIn(list, item.neighborhoods),
    fillIn(words.usedOf, { used: item.usedMinutes, planned: item.plannedMinutes }),
    item.timesCarried === 0 ? '' : tellCarried(item.timesCarried, words),
  ]
    .filter((part) => part !== '')
    .join(' · ')

const tellCarried = (times: number, words: MinutesModel['words']): string =>
  times === 1 ? words.carriedOnce : fillIn(words.carriedTimes, { count: times })

/** A new action as one line: what, who, and by when where that was said. */
export const promiseInWords = (
  { wording, owner, due }: MinutesAction,
  words: MinutesModel['words'],
): string =>
  `${sentence(wording)} ${due === '' ? fillIn(words.ownerNoDate, { owner }) : fillIn(words.ownerBy, { owner, date: due })}`
