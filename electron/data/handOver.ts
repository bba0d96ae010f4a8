import type { DataSummary } from '../../shared/contracts/data'
import type { DataReader, Problem } from './dataReader'

/** So many pieces are on their way to the reader at once: it never waits for the disk. */
const piecesAhead = 4

/** What goes on while a file is read. */
export interface Underway {
  /** Called with the rows and bytes that were read so far. */
  tell(rows: number, bytes: number): void
  /** Whether it is of no use to anybody any more. */
  isUnwanted(): boolean
}

/**
 * Hands a file to a reader that has begun, piece by piece, to its end. Null when nobody wanted it
 * any more.
 */
export async function handOver(
  reader: DataReader,
  pieces: AsyncIterable<Uint8Array>,
  underway: Underway,
): Promise<DataSummary | Problem | null> {
  const pushed: Promise<{ readonly rows: number } | Problem>[] = []
  let bytes = 0
  const settle = async (): Promise<Problem | null> => {
    const answer = await pushed.shift()
    if (answer === undefined) return null
    if ('problem' in answer) return answer
    underway.tell(answer.rows, bytes)
    return null
  }
  for await (const piece of pieces) {
    if (underway.isUnwanted()) return null
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
  return underway.isUnwanted() ? null : reader.end()
}
