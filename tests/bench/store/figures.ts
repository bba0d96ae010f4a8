/** The value below which this part of some values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN
}

/** Milliseconds that something takes. */
export async function time(task: () => unknown): Promise<number> {
  const from = performance.now()
  await task()
  return performance.now() - from
}

/** The longest the event loop kept others waiting during a task, in milliseconds. */
export async function longestStall(task: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  const ticking = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - 1)
    last = now
  }, 1)
  await task()
  clearInterval(ticking)
  return longest
}

/** Milliseconds to two places. */
export const ms = (value: number): string => `${value.toFixed(2)} ms`
