/** Runs tasks one after another, in the order they came; a task that fails doesn't stop the next. */
export class SerialQueue {
  private last: Promise<unknown> = Promise.resolve()

  /** Resolves or rejects as the task does, once all tasks before it have ended. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.last.then(task, task)
    this.last = result.catch(() => undefined)
    return result
  }
}
