import type { DataSummary } from '../../shared/openData/contract'
import type { DataReader, Problem } from './dataReader'

/** So many pieces are on their way to the reader at once: it never waits for the disk. */
const piecesAhead = 16

/** What goes on while a file is read. */
export interface Underway {
  /** Called with the rows and bytes that were read so far. */
  tell(rows: number, bytes: number): void
  /** Aborted as soon as it is of no use to anybody any more. */
  readonly unwanted: AbortSignal
}

/**
 * Hands a file to a reader that has begun, piece by piece, to its end. Null as soon as nobody wants
 * it any more, also while the disk it is on stands still.
 */
export async function handOver(
  reader: DataReader,
  pieces: AsyncIterable<Uint8Array>,
  underway: Underway,
): Promise<DataSummary | Problem | null> {
  const { unwanted } = underway
  const pushed: Promise<{ readonly rows: number } | Problem>[] = []
  let bytes = 0
  const settle = async (): Promise<Problem | null> => {
    const answer = await pushed.shift()
    if (answer === undefined) return null
    if ('problem' in answer) return answer
    underway.tell(answer.rows, bytes)
    return null
  }
  for await (const piece of whileWanted(pieces, unwanted)) {
    bytes += piece.byteLength
    const push = reader.push(piece)
    // It is waited for below; until then a failure of the thread must not go unheard.
    push.catch(() => undefined)
    pushed.push(push)
    const problem = pushed.length < piecesAhead ? null : await settle()
    if (problem !== null) return problem
  }
  while (pushed.length > 0) {
    const problem = await settle()
    if (problem !== null) return problem
  }
  return unwanted.aborted ? null : reader.end()
}

/** The pieces up to the end, or up to the moment in which nobody wants any more of them. */
async function* whileWanted(
  pieces: AsyncIterable<Uint8Array>,
  unwanted: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const from = pieces[Symbol.asyncIterator]()
  // A promise of its own for each piece: one that stays would keep all the pieces that it was raced with.
  const next = (): Promise<IteratorResult<Uint8Array, unknown>> =>
    new Promise((resolve, reject) => {
      const noMore = (): void => resolve({ done: true, value: undefined })
      unwanted.addEventListener('abort', noMore)
      void from
        .next()
        .then(resolve, reject)
        .finally(() => unwanted.removeEventListener('abort', noMore))
    })
  try {
    while (!unwanted.aborted) {
      const { done, value } = await next()
      if (done === true) return
      yield value
    }
  } finally {
    // Not waited for: a disk that stands still would be waited for as well.
    from.return?.().catch(() => undefined)
  }
}
