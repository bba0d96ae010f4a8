import { parentPort } from 'node:worker_threads'
import {
  type Failure,
  type FromThread,
  ownMemory,
  type ThreadCall,
  type ThreadWork,
  type ToThread,
} from './threadContract'

/** The end of a channel that is in the thread. */
export interface ThreadPort {
  postMessage(message: FromThread, moved: readonly ArrayBuffer[]): void
  on(event: 'message', listener: (message: ToThread) => void): unknown
}

/**
 * Does the work of this thread for whoever started it. Methods are begun in the order in which they
 * are asked for, each as its question arrives: one that waits keeps no other from being begun. Work
 * nobody waits for ends the thread when it fails, so that it isn't lost in silence.
 */
export function serveThread<W extends ThreadWork<W>>(work: W, port = ownPort()): void {
  const underway = new Map<number, AbortController>()
  const begin = async (message: Extract<ToThread, { kind: 'ask' }>): Promise<void> => {
    const { number, method, given } = message
    const cancelling = new AbortController()
    const moved: ArrayBuffer[] = []
    underway.set(number, cancelling)
    try {
      const value = await methodOf(work, method)(given, {
        signal: cancelling.signal,
        progress: (what) => port.postMessage({ kind: 'progress', number, what }, []),
        handOver: (bytes) => void moved.push(...ownMemory(bytes)),
      })
      port.postMessage({ kind: 'answer', number, value }, moved)
    } catch (error) {
      port.postMessage({ kind: 'failed', number, failure: failureOf(error) }, [])
    } finally {
      underway.delete(number)
    }
  }
  port.on('message', (message) => {
    if (message.kind === 'cancel') underway.get(message.number)?.abort()
    else if (message.kind === 'ask') void begin(message)
    else void methodOf(work, message.method)(message.given, unasked)
  })
}

function ownPort(): ThreadPort {
  if (parentPort === null) throw new Error('this file runs in a thread of its own')
  return parentPort
}

/** What comes with work nobody waits for. */
const unasked: ThreadCall = {
  signal: new AbortController().signal,
  progress: () => undefined,
  handOver: () => undefined,
}

/** A question and what comes with it belong together by the name of the method, which the compiler can't follow. */
function methodOf(work: object, name: string): (given: unknown, call: ThreadCall) => unknown {
  const method: unknown = (work as Readonly<Record<string, unknown>>)[name]
  if (typeof method !== 'function') throw new TypeError('this thread does no such work')
  return method.bind(work) as (given: unknown, call: ThreadCall) => unknown
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', code: null }
  return { name: error.name, code: 'code' in error ? String(error.code) : null }
}
