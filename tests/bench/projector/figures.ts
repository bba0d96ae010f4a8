/** One picture of a screen at 60 Hz, in milliseconds. */
export const frameMs = 1000 / 60

/** The value below which so many per cent of the others lie. */
export function percentile(values: readonly number[], per: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil((per / 100) * sorted.length) - 1)] ?? NaN
}

/** Middle and slow end of latencies, in milliseconds and in frames. */
export interface Latency {
  readonly count: number
  readonly p50: number
  readonly p99: number
}

export const latencyOf = (values: readonly number[]): Latency => ({
  count: values.length,
  p50: percentile(values, 50),
  p99: percentile(values, 99),
})

const frames = (ms: number): string => (ms / frameMs).toFixed(2)

/** A line of the report; says whether the slow end keeps the promise. */
export function latencyLine(name: string, { count, p50, p99 }: Latency, most: number): string {
  const kept = p99 <= most * frameMs
  return (
    `${kept ? '✓' : '✗'} ${name}: p50 ${p50.toFixed(1)} ms (${frames(p50)} frames), ` +
    `p99 ${p99.toFixed(1)} ms (${frames(p99)} frames; at most ${+most.toFixed(2)}), n ${count}`
  )
}
