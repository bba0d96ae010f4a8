/*
 * Counts of people that are too small to be told: a few people in a small place are known to those
 * who live there. Zero may be shown, for it is about nobody.
 */

/** Up to this many people a count is left out, unless the site says otherwise. */
export const usualThreshold = 10

/** What a site may set the threshold to. From 2: someone told that a count is "1 to 1" knows it. */
export const thresholds = { least: 2, most: 100 } as const

/** Whether a count of people is left out of public documents. */
export const isSmallCount = (count: number, threshold: number): boolean =>
  count >= 1 && count <= threshold

/** What stands where a number was left out. */
export const suppressedMark = '*'
