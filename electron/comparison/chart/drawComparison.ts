import { Picture } from '../../../shared/comparison/picture'
import type { ChartMonth, ChartScale, ChartWords } from '../../../shared/comparison/chartScale'
import { comparisonSpec, panel, type Edition } from './comparisonSpec'
import { marksOf, type SceneItem } from './sceneMarks'

/** A chart to be drawn: plain data, so that it can be handed to a thread. */
export interface ChartJob {
  readonly months: readonly ChartMonth[]
  readonly scale: ChartScale
  readonly words: ChartWords
  readonly alt: string
  readonly edition: Edition
}

/** Draws a chart that was handed over. */
export const drawChart = ({ months, scale, words, alt, edition }: ChartJob): Promise<Picture> =>
  comparisonPicture(months, scale, words, alt, edition)

/**
 * Draws the chart of one neighborhood. The charting library is loaded with the first one: a meeting
 * without data never waits for it.
 */
export async function comparisonPicture(
  months: readonly ChartMonth[],
  scale: ChartScale,
  words: ChartWords,
  alt: string,
  edition: Edition = 'page',
): Promise<Picture> {
  const [{ parse, View }, { compile }] = await Promise.all([import('vega'), import('vega-lite')])
  const { spec } = compile(comparisonSpec(months, scale, words, edition))
  const view = new View(parse(spec), { renderer: 'none' })
  try {
    await view.runAsync()
    const { root } = view.scenegraph() as unknown as { readonly root: Scene }
    const [frame] = root.items
    if (frame === undefined) throw new Error('a chart without a frame')
    const { x1, y1, y2 } = frame.bounds
    const x2 = edition === 'room' ? Math.min(frame.bounds.x2, panel.width + edge) : frame.bounds.x2
    const origin = { x: -x1, y: margin - y1 }
    const marks = marksOf({ marktype: 'group', items: [{ ...origin, items: [root] }] })
    return Picture.parse({
      width: roundUp(x2 - x1),
      height: roundUp(y2 - y1) + 2 * margin,
      marks,
      alt,
    })
  } finally {
    view.finalize()
  }
}

/** Vega guesses how high letters are: so much more is left for them. */
const margin = 2

/**
 * It guesses, too, how wide they are, by far too much where they are large. In a room, where every point
 * counts, a picture ends with its panels: no heading or month in them is as wide as they are.
 */
const edge = 4

/** Vega's scene: its published types say nothing of what is in it. */
interface Scene extends SceneItem {
  readonly items: readonly (SceneItem & {
    readonly bounds: {
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
    }
  })[]
}

const roundUp = (value: number): number => Math.ceil(value * 100) / 100
