import type { AgendaItem } from '../../../shared/meeting/tables'
import { formatCount } from '../../ui/labels'
import type { ProjectorWords } from '../projector/projectorLabels'
import { announcements as texts } from './texts'

/** So many people are told by name; of more, how many there are. */
const mostNames = 3

/** Who is here, by the id of the person. */
export type Names = Readonly<Record<string, string>>

const namesOnlyIn = (one: Names, other: Names): string[] =>
  Object.entries(one).flatMap(([id, name]) => (other[id] === undefined ? [name] : []))

/** Who came and who left, in words; empty for nobody. */
export function sayAttendance(before: Names, now: Names): string {
  const came = namesOnlyIn(now, before)
  const left = namesOnlyIn(before, now)
  return [
    came.length > 0 && texts.signedIn(whoOf(came)),
    left.length > 0 && texts.signedOut(whoOf(left)),
  ]
    .filter((text) => text !== false)
    .join(' ')
}

const whoOf = (names: readonly string[]): string =>
  names.length > mostNames ? formatCount(names.length, 'person', 'people') : names.join(', ')

/** What of an item is told when it begins or ends. */
export type ItemState = Pick<AgendaItem, 'part' | 'title' | 'status'>

/** What an item is called where the room may hear it: of one of Part B nothing is. */
const nameOf = ({ part, title }: ItemState): string => (part === 'B' ? texts.itemOfPartB : title)

/** What became of items, in words, by their ids. `shown`: the item on the projector, which is told of by that. */
export function sayItems(
  before: Readonly<Record<string, ItemState>>,
  now: Readonly<Record<string, ItemState>>,
  shown: string | null,
): [id: string, text: string][] {
  return Object.entries(now).flatMap(([id, item]): [string, string][] => {
    if (before[id] === undefined || before[id].status === item.status) return []
    if (item.status === 'running') return id === shown ? [] : [[id, texts.begun(nameOf(item))]]
    return item.status === 'planned' ? [] : [[id, texts.settled[item.status](nameOf(item))]]
  })
}

/** That an item's time is nearly over, or over, in words; empty for neither. */
export const saySignal = (signal: 'closing' | 'over' | null, item: ItemState): string =>
  signal === null ? '' : texts.signals[signal](nameOf(item))

/** The projector in a few words that stay the same while it does; empty while it hasn't answered yet. */
export function sayProjector(
  { state, short }: Pick<ProjectorWords, 'state' | 'short'>,
  title: string,
): string {
  if (state === 'waiting') return ''
  if (state === 'live') return texts.onScreen(title)
  // Why, and for how long, stands in the strip.
  return texts.projectorIs(short)
}
