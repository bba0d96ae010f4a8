import type { TopLevelSpec } from 'vega-lite'
import type { ChartMonth, ChartScale, ChartWords } from '../../../shared/comparison/chartScale'

/*
 * One neighborhood over the months: calls above, concerns heard below, month for month. The scales are
 * given, since they are the same for every neighborhood, and begin at zero. A month without data is
 * a gap with a ground of its own, never a zero.
 */

/** The size of the two panels, in points. */
export const panel = { width: 250, callsHeight: 58, heardHeight: 30 } as const

/** How large its letters are beside its bars: for a page or screen at hand, in large print, or to be read across a room. */
export type Edition = 'page' | 'large' | 'room'

const letters = {
  page: { label: 8, heading: 9, axis: 26, gap: 8 },
  large: { label: 15, heading: 16, axis: 48, gap: 12 },
  room: { label: 17, heading: 18, axis: 54, gap: 13 },
} as const

/**
 * The chart as Vega-Lite describes it. Where letters are large the caveat stands in as large ones above
 * all charts instead of in small ones below each.
 */
export function comparisonSpec(
  months: readonly ChartMonth[],
  scale: ChartScale,
  words: ChartWords,
  edition: Edition = 'page',
): TopLevelSpec {
  const size = letters[edition]
  const labels = months.map(({ label }) => label)
  const x = {
    field: 'label',
    type: 'ordinal',
    sort: labels,
    scale: { paddingInner: 0.25, paddingOuter: 0.1 },
  } as const
  const noAxis = { ...x, axis: null }
  const monthAxis = {
    ...x,
    axis: { values: pickLabels(labels, edition), title: null, labelAngle: 0, tickSize: 3 },
  }
  return {
    data: { values: withNotes(months, words.noData) },
    ...(edition === 'page' && { title: caveat(words.caveat) }),
    vconcat: [
      {
        width: panel.width,
        height: panel.callsHeight,
        title: heading(words.calls, size.heading),
        layer: [
          ...gaps(noAxis, size.label),
          {
            transform: [{ filter: 'datum.calls !== null' }],
            mark: { type: 'bar' },
            encoding: {
              x: noAxis,
              y: yOf('calls', scale.calls),
              fill: {
                condition: { test: 'datum.incomplete', value: 'incomplete' },
                value: 'calls',
              },
            },
          },
          baseline(noAxis, 'datum.calls !== null'),
        ],
      },
      {
        width: panel.width,
        height: panel.heardHeight,
        title: heading(words.heard, size.heading),
        layer: [
          {
            mark: { type: 'bar', fill: 'heard' },
            encoding: { x: monthAxis, y: yOf('heard', scale.heard) },
          },
          baseline(monthAxis, 'true'),
        ],
      },
    ],
    spacing: size.gap,
    config: {
      view: { stroke: null },
      axis: {
        labelColor: 'soft',
        labelFontSize: size.label,
        tickColor: 'rule',
        domain: false,
        grid: false,
        labelFont: 'sans-serif',
      },
      axisY: { tickCount: 2, ticks: false, labelPadding: 4, format: ',d', minExtent: size.axis },
    },
  }
}

/** So many months without data are wide enough to say so. */
const saidFrom = 4

/** The months with what is written into the middle of each longer gap. */
function withNotes(months: readonly ChartMonth[], noData: string) {
  const notes = new Map<number, string>()
  let begin = 0
  for (let at = 0; at <= months.length; at += 1) {
    if (months[at]?.calls === null) continue
    if (at - begin >= saidFrom) notes.set(Math.floor((begin + at - 1) / 2), noData)
    begin = at + 1
  }
  return months.map((month, at) => ({ ...month, note: notes.get(at) ?? '' }))
}

/** The months that are named: each where there are few, else every third or sixth; at most two where letters are large. */
function pickLabels(labels: readonly string[], edition: Edition): string[] {
  if (edition !== 'page') return labels.filter((_, at) => at % Math.ceil(labels.length / 2) === 0)
  const step = labels.length <= 6 ? 1 : labels.length <= 13 ? 3 : 6
  return labels.filter((_, at) => at % step === 0)
}

const heading = (text: string, fontSize: number) => ({
  text,
  anchor: 'start' as const,
  frame: 'group' as const,
  offset: 4,
  fontSize,
  fontWeight: 'bold' as const,
  color: 'ink',
})

const caveat = (text: string) => ({
  text,
  orient: 'bottom' as const,
  anchor: 'start' as const,
  frame: 'group' as const,
  offset: 6,
  fontSize: 8,
  fontWeight: 'normal' as const,
  color: 'soft',
})

const yOf = (field: 'calls' | 'heard', top: number) => ({
  field,
  type: 'quantitative' as const,
  title: null,
  scale: { domain: [0, Math.max(1, top)], nice: false, zero: true },
  axis: { values: [0, Math.max(1, top)] },
})

interface Across {
  readonly field: string
  readonly type: 'ordinal'
  readonly sort: string[]
  readonly axis: object | null
}

/** The ground of months without data, as high as the panel and without a break, and what it is. */
const gaps = (x: Across, fontSize: number) => [
  {
    transform: [{ filter: 'datum.calls === null' }],
    mark: { type: 'rect' as const, fill: 'gap', width: { band: 1.34 } },
    encoding: { x, y: { value: 0 }, y2: { value: panel.callsHeight } },
  },
  {
    transform: [{ filter: 'datum.note !== ""' }],
    mark: { type: 'text' as const, fontSize, fill: 'soft' },
    encoding: {
      x,
      y: { value: panel.callsHeight / 2 },
      text: { field: 'note', type: 'nominal' as const },
    },
  },
]

/** A thin line where there are counts: nothing above it is a zero. */
const baseline = (x: Across, test: string) => ({
  transform: [{ filter: test }],
  mark: { type: 'rect' as const, fill: 'ink', height: 0.75 },
  encoding: { x, y: { datum: 0 } },
})
