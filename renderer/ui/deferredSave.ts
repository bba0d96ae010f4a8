/** Typing pauses this long before it is sent. */
const pauseMs = 600
/** Whoever doesn't pause is sent this long after the first key: what is typed is on disk within a second. */
const longestMs = 850

/** Holds the latest of something being typed until a pause, and never for as long as a second. */
export class Later<T> {
  private waiting: {
    readonly value: T
    readonly since: number
    readonly timer: ReturnType<typeof setTimeout>
  } | null = null

  constructor(private readonly commit: (value: T) => void) {}

  put(value: T): void {
    const since = this.waiting?.since ?? performance.now()
    if (this.waiting !== null) clearTimeout(this.waiting.timer)
    const left = Math.max(0, since + longestMs - performance.now())
    const timer = setTimeout(() => this.flush(), Math.min(pauseMs, left))
    this.waiting = { value, since, timer }
  }

  /** Sends now what waits, if anything does. */
  flush(): void {
    if (this.waiting === null) return
    const { value, timer } = this.waiting
    clearTimeout(timer)
    this.waiting = null
    this.commit(value)
  }
}
