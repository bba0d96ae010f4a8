import { entryLists, type EntryList, type EntryRef, type ProjectorContent } from './view'

/** The entries of a view's list, each as one text; none where the view has no such list. */
function entriesOf(content: ProjectorContent, list: EntryList): string[] {
  const entries: unknown = Object.entries(content).find(([name]) => name === list)?.[1]
  return Array.isArray(entries) ? entries.map((entry) => JSON.stringify(entry)) : []
}

/**
 * The last entry of a view that didn't stand in it so before: what was just added, or worded anew. Null
 * where nothing was, and for another kind of view. Figures are left out: they change when they are drawn.
 */
export function addedEntry(before: ProjectorContent, after: ProjectorContent): EntryRef | null {
  if (before.kind !== after.kind || after.kind === 'comparison') return null
  for (const list of entryLists.toReversed()) {
    const known = new Set(entriesOf(before, list))
    const index = entriesOf(after, list).findLastIndex((entry) => !known.has(entry))
    if (index !== -1) return { kind: 'entry', list, index }
  }
  return null
}
