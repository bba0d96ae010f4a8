import { date, id, line, position, text } from '../kernel/columns'
import { z } from '../kernel/zod'

/** What a site has to work with, and what its actions need of it. */

/** How a capacity is counted: anew every week or month, or once until it is stated again. */
export const meansPeriods = ['week', 'month', 'in all'] as const

/** Amounts are whole, so that sums are exact: half an hour is counted in half hours. */
const mostOfMeans = 1_000_000

/** So many of the means are named by one action at most. */
export const mostNeeds = 20

/** Something planned responses use up, and how much of it somebody says there is. */
export const Means = z.strictObject({
  id,
  /** Outreach hours, shelter beds, repairs. */
  name: line.min(1),
  /** What is counted, in the plural: hours, beds. Empty when the name says it. */
  unit: z.string().max(60),
  per: z.enum(meansPeriods),
  capacity: z.number().int().min(0).max(mostOfMeans),
  /** Who says that there is so much, as the public may know them, and as of which day. */
  statedBy: line.min(1),
  statedOn: date.min(1),
  /** Why there is no more of it, in public words. */
  whyNoMore: text,
  position,
  /** No longer there; kept since actions name it. */
  off: z.boolean(),
})

/** How much of one of the means an action needs: every period until it is done, or once. */
export const Need = z.strictObject({
  meansId: id,
  amount: z.number().int().min(1).max(mostOfMeans),
  /** It was promised knowing that it was more than was left. */
  over: z.boolean(),
})

export type Means = z.infer<typeof Means>

export type Need = z.infer<typeof Need>

export type MeansPeriod = (typeof meansPeriods)[number]
