import { setImmediate } from 'node:timers/promises'
import type { AnswerOf } from '../../shared/contracts/queries'
import type { Change, SharedRecord } from '../../shared/record/record'
import { searchAnswer } from '../../shared/search/answer'
import { RecordSearch } from '../../shared/search/recordSearch'

/** So many rows are read at a time: a few milliseconds, after which whatever else waits goes first. */
const rowsAtOnce = 400

/** Answers searches in one open workgroup while everything else goes on. */
export class SearchIndex {
  private readonly search: RecordSearch
  private reading: Promise<void> | null = null

  constructor(private readonly record: SharedRecord) {
    this.search = new RecordSearch(record)
  }

  /** The record has changed. */
  follow(changes: readonly Change[]): void {
    this.search.follow(changes)
  }

  /** What is found; once the whole record has been read, which the first search waits for. */
  async answer(typed: string): Promise<AnswerOf<'search.answer'>> {
    await this.ready()
    return searchAnswer(this.record, this.search, typed)
  }

  private async ready(): Promise<void> {
    if (this.search.ready) return
    this.reading ??= this.read().finally(() => {
      this.reading = null
    })
    await this.reading
  }

  private async read(): Promise<void> {
    while (!this.search.ready) {
      this.search.step(rowsAtOnce)
      await setImmediate()
    }
  }
}
