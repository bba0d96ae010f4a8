import { z } from '../kernel/zod'

/*
 * A picture of counts as plain marks: what a chart is once it is laid out, without any markup. The
 * screen, the projector and documents draw the same one, each in its own colors.
 */

/** What a mark is for: each place that draws it knows the color. */
export const tones = ['ink', 'soft', 'rule', 'calls', 'incomplete', 'heard', 'gap'] as const

const at = z.number()
const size = z.number().nonnegative()
const tone = z.enum(tones)

/** In points from the upper left corner. Text stands on its baseline. */
export const Mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('box'), x: at, y: at, width: size, height: size, tone }),
  z.strictObject({ kind: z.literal('rule'), x1: at, y1: at, x2: at, y2: at, tone }),
  z.strictObject({
    kind: z.literal('text'),
    x: at,
    y: at,
    tone,
    text: z.string().max(200),
    size,
    align: z.enum(['start', 'middle', 'end']),
    strong: z.boolean(),
  }),
])

export const Picture = z.strictObject({
  width: size,
  height: size,
  marks: z.array(Mark).max(2_000),
  /** What it shows, for whoever hears it instead of seeing it. */
  alt: z.string().max(4_000),
})

export type Tone = (typeof tones)[number]
export type Mark = z.infer<typeof Mark>
export type Picture = z.infer<typeof Picture>
