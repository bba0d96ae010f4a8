import type { Mark, Tone } from '../../../shared/comparison/picture'
import { tones } from '../../../shared/comparison/picture'

/* Reads the marks of a chart that Vega has laid out, without any of its markup. */

/** A node of Vega's scene, as far as it is read. Its published types leave these open. */
export interface SceneItem {
  readonly marktype?: string
  readonly items?: readonly SceneItem[]
  readonly x?: number
  readonly y?: number
  readonly x2?: number
  readonly y2?: number
  readonly width?: number
  readonly height?: number
  readonly dx?: number
  readonly dy?: number
  readonly fill?: string
  readonly stroke?: string
  readonly text?: string | readonly string[]
  readonly fontSize?: number
  readonly fontWeight?: string | number
  readonly align?: string
  readonly baseline?: string
  readonly opacity?: number
}

interface Place {
  readonly x: number
  readonly y: number
}

/** All marks of a scene, the rearmost first. Throws for a mark this isn't made for. */
export const marksOf = (scene: SceneItem): Mark[] => inMark(scene, { x: 0, y: 0 })

function inMark(mark: SceneItem, origin: Place): Mark[] {
  const items = (mark.items ?? []).filter((item) => item.opacity !== 0)
  switch (mark.marktype) {
    case 'group':
      return items.flatMap((item) => {
        const inside = placeFrom(item, origin)
        return (item.items ?? []).flatMap((child) => inMark(child, inside))
      })
    case 'rect':
      return items.flatMap((item) => boxOf(item, placeFrom(item, origin)))
    case 'rule':
      return items.flatMap((item) => ruleOf(item, placeFrom(item, origin), origin))
    case 'text':
      return items.flatMap((item) => textOf(item, placeFrom(item, origin)))
    default:
      throw new Error(`a chart with a mark that isn’t drawn: ${mark.marktype ?? 'none'}`)
  }
}

const placeFrom = ({ x = 0, y = 0 }: SceneItem, origin: Place): Place => ({
  x: origin.x + x,
  y: origin.y + y,
})

function boxOf({ width = 0, height = 0, fill }: SceneItem, { x, y }: Place): Mark[] {
  const tone = toneOf(fill)
  if (tone === null || width <= 0 || height <= 0) return []
  return [
    {
      kind: 'box',
      x: roundToHundredth(x),
      y: roundToHundredth(y),
      width: roundToHundredth(width),
      height: roundToHundredth(height),
      tone,
    },
  ]
}

function ruleOf({ x2, y2, stroke }: SceneItem, from: Place, origin: Place): Mark[] {
  const tone = toneOf(stroke)
  if (tone === null) return []
  const to = {
    x: x2 === undefined ? from.x : origin.x + x2,
    y: y2 === undefined ? from.y : origin.y + y2,
  }
  return [
    {
      kind: 'rule',
      x1: roundToHundredth(from.x),
      y1: roundToHundredth(from.y),
      tone,
      x2: roundToHundredth(to.x),
      y2: roundToHundredth(to.y),
    },
  ]
}

const aligned: Readonly<Record<string, 'start' | 'middle' | 'end'>> = {
  left: 'start',
  center: 'middle',
  right: 'end',
}

/** How far the baseline is below where a text is placed, as a share of its size: Vega's own measures. */
const below: Readonly<Record<string, number>> = {
  alphabetic: 0,
  top: 0.79,
  middle: 0.3,
  bottom: -0.21,
}

function textOf(item: SceneItem, { x, y }: Place): Mark[] {
  const tone = toneOf(item.fill)
  const text = typeof item.text === 'string' ? item.text : (item.text ?? []).join(' ')
  if (tone === null || text === '') return []
  const size = item.fontSize ?? 10
  return [
    {
      kind: 'text',
      text,
      size,
      tone,
      x: roundToHundredth(x + (item.dx ?? 0)),
      y: roundToHundredth(y + (item.dy ?? 0) + size * (below[item.baseline ?? 'alphabetic'] ?? 0)),
      align: aligned[item.align ?? 'left'] ?? 'start',
      strong: item.fontWeight === 'bold' || item.fontWeight === 600,
    },
  ]
}

const toneOf = (color: string | undefined): Tone | null =>
  tones.find((tone) => tone === color) ?? null

/** To hundredths of a point, so that a picture is the same everywhere. */
const roundToHundredth = (value: number): number => Math.round(value * 100) / 100
