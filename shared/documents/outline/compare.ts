import { diffArrays, diffWordsWithSpace } from 'diff'
import { linesOf, onOneLine } from './asText'
import type { Outline } from './outline'

/* What changed between two versions of a document, side by side, section for section. */

/** A stretch of a line; `changed`: the other side doesn't have it. */
export interface Piece {
  readonly text: string
  readonly changed: boolean
}

/** A line on both sides; null where one side has none. */
interface ComparedLine {
  readonly before: Piece[] | null
  readonly after: Piece[] | null
}

export interface ComparedSection {
  readonly title: string
  /** Null for a section both have. */
  readonly only: 'before' | 'after' | null
  /** Only lines that differ; none where the sections say the same. */
  readonly lines: ComparedLine[]
}

interface Section {
  readonly title: string
  readonly lines: readonly string[]
}

/**
 * The sections that differ, in the order of the later version; what it doesn't have any more stands
 * where it stood. None when both say the same.
 */
export function compareOutlines(before: Outline, after: Outline): ComparedSection[] {
  const [old, fresh] = [sectionsOf(before), sectionsOf(after)]
  const titles = (sections: readonly Section[]): string[] => sections.map(({ title }) => title)
  const linesIn = (sections: readonly Section[], title: string): readonly string[] =>
    sections.find((section) => section.title === title)?.lines ?? []
  const isIn = (sections: readonly Section[], title: string): boolean =>
    sections.some((section) => section.title === title)
  const segmenter = new Intl.Segmenter(after.language, { granularity: 'word' })
  const order = [...new Set(diffArrays(titles(old), titles(fresh)).flatMap(({ value }) => value))]
  return order
    .map((title): ComparedSection => {
      const only = !isIn(fresh, title) ? 'before' : isIn(old, title) ? null : 'after'
      const lines = comparedLines(linesIn(old, title), linesIn(fresh, title), segmenter)
      return { title, only, lines }
    })
    .filter(({ only, lines }) => only !== null || lines.length > 0)
}

/** Every heading begins one; the same title a second time is told apart by its place. */
function sectionsOf({ title, blocks }: Outline): Section[] {
  const sections: { title: string; lines: string[] }[] = [{ title: onOneLine(title), lines: [] }]
  for (const block of blocks) {
    if (block.kind !== 'heading') sections.at(-1)?.lines.push(...linesOf(block).map(onOneLine))
    else sections.push({ title: makeUnique(onOneLine(block.text), sections), lines: [] })
  }
  return sections
}

function makeUnique(title: string, sections: readonly Section[], again = 1): string {
  const name = again === 1 ? title : `${title} (${again})`
  return sections.some((section) => section.title === name)
    ? makeUnique(title, sections, again + 1)
    : name
}

function comparedLines(
  before: readonly string[],
  after: readonly string[],
  segmenter: Intl.Segmenter,
): ComparedLine[] {
  const lines: ComparedLine[] = []
  let gone: string[] = []
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) gone = value
    else if (added) {
      lines.push(...pairLines(gone, value, segmenter))
      gone = []
    } else {
      lines.push(...gone.map(removedLine))
      gone = []
    }
  }
  return [...lines, ...gone.map(removedLine)]
}

const removedLine = (text: string): ComparedLine => ({
  before: [{ text, changed: true }],
  after: null,
})
const addedLine = (text: string): ComparedLine => ({
  before: null,
  after: [{ text, changed: true }],
})

/** Lines that took the place of others: alike ones word for word, the rest as a whole. */
function pairLines(
  before: readonly string[],
  after: readonly string[],
  segmenter: Intl.Segmenter,
): ComparedLine[] {
  const longer = before.length > after.length ? before : after
  return longer.flatMap((_line, at) => {
    const [old, fresh] = [before[at], after[at]]
    if (old === undefined) return fresh === undefined ? [] : [addedLine(fresh)]
    if (fresh === undefined) return [removedLine(old)]
    return wordForWord(old, fresh, segmenter)
  })
}

/** Less than this share of both in common, and two lines are other lines. */
const alike = 0.25

function wordForWord(old: string, fresh: string, intlSegmenter: Intl.Segmenter): ComparedLine[] {
  const parts = diffWordsWithSpace(old, fresh, { intlSegmenter })
  const kept = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.trim().length, 0)
  if (kept < alike * Math.min(old.length, fresh.length)) return [removedLine(old), addedLine(fresh)]
  const side = (leftOut: 'added' | 'removed'): Piece[] =>
    parts
      .filter((part) => !part[leftOut])
      .map(({ value, added, removed }) => ({ text: value, changed: added || removed }))
  return [{ before: side('added'), after: side('removed') }]
}
