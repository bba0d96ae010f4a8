import { unseenGlyph } from './glyphRun'
import type { LaidOutNode, Line, Run } from './tagging/nodes'

/**
 * A line with words from right to left in it is laid out as it looks: its first word last. Whoever reads
 * a page back, or aloud, reads it in the order in which it was drawn, and turns around the letters of each
 * run, but not the runs. So each run is drawn where it belongs, in the order in which it is read.
 */
export function inReadingOrder(node: LaidOutNode): LaidOutNode {
  if (node.lines !== undefined) return { ...node, lines: node.lines.flatMap(runsAsRead) }
  return node.children === undefined
    ? node
    : { ...node, children: node.children.map(inReadingOrder) }
}

function runsAsRead(line: Line): Line[] {
  const levels = line.runs.map(({ attributes }) => attributes?.bidiLevel ?? 0)
  if (Math.max(0, ...levels) === 0) return [line]
  let { x } = line.box
  const runs = joinRuns(line.runs)
  const placed = runs.map((run) => {
    const own = {
      ...line,
      runs: [(run.attributes?.bidiLevel ?? 0) % 2 === 1 ? unmirrorBrackets(run) : run],
      box: { ...line.box, x },
    }
    x += run.xAdvance ?? 0
    return own
  })
  return asRead(
    placed,
    runs.map(({ attributes }) => attributes?.bidiLevel ?? 0),
  )
}

/**
 * Words from right to left in one font, with the spaces between them, as one run: they are turned around
 * as one. The spaces are of the font that comes first on the document, and are only told of in this one.
 */
function joinRuns(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  for (const [index, run] of runs.entries()) {
    const before = all.at(-1)
    const after = runs[index + 1]
    const isSpace = before !== undefined && after !== undefined && isOnlySpace(run)
    if (isSpace && isSameFromTheRight(before, after))
      all[all.length - 1] = appendRun(before, toUnseenRun(run))
    else if (before !== undefined && isSameFromTheRight(before, run))
      all[all.length - 1] = appendRun(before, run)
    else all.push(run)
  }
  return all
}

const appendRun = (before: Run, run: Run): Run => ({
  ...before,
  xAdvance: (before.xAdvance ?? 0) + (run.xAdvance ?? 0),
  glyphs: [...(before.glyphs ?? []), ...(run.glyphs ?? [])],
  positions: [...(before.positions ?? []), ...(run.positions ?? [])],
})

const isOnlySpace = ({ glyphs = [], attributes }: Run): boolean =>
  (attributes?.bidiLevel ?? 0) % 2 === 1 &&
  glyphs.length > 0 &&
  glyphs.every(({ codePoints }) => codePoints.every((point) => point === 0x20 || point === 0xa0))

/** The same room, with the same letters, and nothing of a font. */
const toUnseenRun = (run: Run): Run => ({
  ...run,
  glyphs: run.glyphs?.map(({ codePoints }) => unseenGlyph(codePoints)) ?? [],
})

function isSameFromTheRight({ attributes: one }: Run, { attributes: other }: Run): boolean {
  const [level = 0, font] = [one?.bidiLevel, one?.font?.[0]]
  return (
    level % 2 === 1 &&
    level === other?.bidiLevel &&
    font === other.font?.[0] &&
    one?.fontSize === other.fontSize &&
    one?.color === other.color
  )
}

/** What looks the other way in a text from right to left, and is the same sign all the same. */
const pairs = ['()', '[]', '{}', '<>', '«»', '‹›', '≤≥']
const mirrored = new Map(
  pairs.flatMap(([left = '', right = '']): [number, number][] => [
    [left.charCodeAt(0), right.charCodeAt(0)],
    [right.charCodeAt(0), left.charCodeAt(0)],
  ]),
)

/** A run whose brackets are read as they were written, whichever way they look. */
function unmirrorBrackets(run: Run): Run {
  const glyphs = run.glyphs?.map((glyph) => {
    const [sign, ...others] = glyph.codePoints
    const written = sign === undefined || others.length > 0 ? undefined : mirrored.get(sign)
    return written === undefined
      ? glyph
      : (Object.create(glyph, { codePoints: { value: [written] } }) as typeof glyph)
  })
  return glyphs === undefined ? run : { ...run, glyphs }
}

/**
 * Undoes what made the order seen out of the order read (rule L2 of Unicode's algorithm): turns around
 * every stretch of at least a level, from the lowest level up.
 */
function asRead<T>(seen: readonly T[], levels: readonly number[]): T[] {
  let pairs = seen.map((item, index) => ({ item, level: levels[index] ?? 0 }))
  for (let level = 1; level <= Math.max(...levels); level += 1) {
    const turned: typeof pairs = []
    for (let start = 0; start < pairs.length;) {
      let end = start
      while ((pairs[end]?.level ?? -1) >= level) end += 1
      if (end === start) turned.push(...pairs.slice(start, (end += 1)))
      else turned.push(...pairs.slice(start, end).reverse())
      start = end
    }
    pairs = turned
  }
  return pairs.map(({ item }) => item)
}
