import { parentPort } from 'node:worker_threads'
import type { DataAnswered, DataQuestion, DataReader } from './dataReader'
import { DataWork } from './importSession'

/**
 * The thread that reads a file of open data, so that nobody who works meanwhile waits for it. It sees
 * bytes and gives back counts; when it ends, all it knew is gone.
 */

if (parentPort === null) throw new Error('this file runs in a thread of its own')
const port = parentPort
const work: DataReader = new DataWork()

const answer = ({ ask, given }: DataQuestion): Promise<unknown> => {
  // Question and what comes with it belong together by their name, which the compiler can't follow.
  const asked = work[ask].bind(work) as (given: unknown) => Promise<unknown>
  return asked(given)
}

port.on('message', (question: DataQuestion) => {
  const { number } = question
  Promise.resolve()
    .then(() => answer(question))
    .then(
      (value) => port.postMessage({ number, value } satisfies DataAnswered),
      () => port.postMessage({ number } satisfies DataAnswered),
    )
})
