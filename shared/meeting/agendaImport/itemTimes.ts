import type { ItemDraft } from './drafts'
import type { ItemTimes } from './clockRules'
import type { ReadLine } from './types'

/**
 * When each item begins and ends: by its own time of day; without one by the minutes of all items
 * before it, where each of them says its own.
 */
export function itemTimesOf(
  read: readonly ReadLine[],
  drafts: readonly ItemDraft[],
  meetingStart: number | null,
): ReadonlyMap<ReadLine, ItemTimes> {
  const clockOf = new Map(
    drafts.map(({ line, clock, parts }) => [line, clock ?? parts.clock ?? null]),
  )
  const hasClocks = drafts.some(({ clock, parts }) => (clock ?? parts.clock ?? null) !== null)
  const times = new Map<ReadLine, ItemTimes>()
  let next = hasClocks ? null : meetingStart
  for (const item of read) {
    const clock = clockOf.get(item.line) ?? null
    const start = clock?.start ?? next
    const isKnown = start !== null && item.minutesFrom !== 'assumed'
    const end = isKnown ? start + item.item.minutes : null
    times.set(item, { start, end })
    next = hasClocks ? null : end
  }
  return times
}
