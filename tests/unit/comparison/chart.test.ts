import { describe, expect, test } from 'vitest'
import { comparisonPicture } from '../../../electron/comparison/chart/drawComparison'
import { panel } from '../../../electron/comparison/chart/comparisonSpec'
import type { ChartMonth } from '../../../shared/comparison/chartScale'
import type { Mark, Tone } from '../../../shared/comparison/picture'

/* The chart as plain marks: honest scales, gaps as gaps, the caveat in the picture. */

const words = {
  calls: 'Calls',
  heard: 'Heard',
  noData: 'no data',
  caveat: 'Few calls does not mean few problems.',
}
const month = (at: number, calls: number | null, heard = 0, incomplete = false): ChartMonth => ({
  label: `M${at}`,
  calls,
  heard,
  incomplete,
})
const draw = (months: readonly ChartMonth[], scale = { calls: 100, heard: 5 }) =>
  comparisonPicture(months, scale, words, 'What it shows')
const boxes = (marks: readonly Mark[], tone: Tone) =>
  marks.flatMap((mark) => (mark.kind === 'box' && mark.tone === tone ? [mark] : []))

describe('the picture of a neighborhood', () => {
  test('has bars as high as the counts are, from zero, on the scale it was given', async () => {
    const { marks } = await draw([month(1, 100), month(2, 50), month(3, 0)])
    const heights = boxes(marks, 'calls').map(({ height }) => height)
    expect(heights).toHaveLength(2)
    expect(heights[0]).toBeCloseTo(panel.callsHeight, 1)
    expect(heights[1]).toBeCloseTo(panel.callsHeight / 2, 1)
    // The same count is as high beside neighborhoods with more.
    const low = await draw([month(1, 100)], { calls: 400, heard: 5 })
    expect(boxes(low.marks, 'calls')[0]?.height).toBeCloseTo(panel.callsHeight / 4, 1)
  })

  test('draws a month without figures as a gap, and says so where it is wide enough', async () => {
    const gap = [3, 4, 5, 6].map((at) => month(at, null))
    const { marks } = await draw([month(1, 10), month(2, 0), ...gap])
    expect(boxes(marks, 'gap')).toHaveLength(4)
    expect(marks.some((mark) => mark.kind === 'text' && mark.text === 'no data')).toBe(true)
    // A zero has its line, a gap has none: 2 in the upper panel, 6 in the lower one.
    expect(boxes(marks, 'ink')).toHaveLength(8)
    expect(boxes((await draw([month(1, 10), month(2, null)])).marks, 'gap')).toHaveLength(1)
  })

  test('shows what isn’t over in another tone, and holds the caveat', async () => {
    const { marks, alt } = await draw([month(1, 10), month(2, 4, 1, true)])
    expect(boxes(marks, 'incomplete')).toHaveLength(1)
    expect(marks).toContainEqual(expect.objectContaining({ kind: 'text', text: words.caveat }))
    expect(alt).toBe('What it shows')
  })

  test('is the same each time, and inside its frame', async () => {
    const months = Array.from({ length: 36 }, (_, at) =>
      month(at, at % 7 === 0 ? null : at, at % 3),
    )
    const [one, two] = [await draw(months), await draw(months)]
    expect(one).toEqual(two)
    for (const mark of one.marks) {
      const [x, y] = mark.kind === 'rule' ? [mark.x1, mark.y1] : [mark.x, mark.y]
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(one.width)
      expect(y).toBeLessThanOrEqual(one.height)
    }
  })
})
