import { listIn } from '../../kernel/formatList'
import { fillIn } from '../../languages/documentLanguage'
import { purposesAsWords, tellCarried } from '../minutes/itemText'
import type { AgendaModel, OwnedActions, PlannedItem } from './agendaModel'

/** Purpose, time, who brings it and neighborhoods of an item, as one line. */
export const plannedItemMeta = (item: PlannedItem, { words, list }: AgendaModel): string =>
  [
    words[purposesAsWords[item.purpose]],
    fillIn(words.plannedMinutes, { minutes: item.minutes }),
    item.presenter === '' ? '' : fillIn(words.broughtBy, { name: item.presenter }),
    listIn(list, item.neighborhoods),
    item.timesCarried === 0 ? '' : tellCarried(item.timesCarried, words),
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** What got in the way of an action so far; empty for nothing. */
export const obstacleIn = (
  { obstacle }: OwnedActions['actions'][number],
  words: AgendaModel['words'],
): string => (obstacle === '' ? '' : fillIn(words.gotInTheWay, { text: obstacle }))
