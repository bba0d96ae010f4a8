import type { Wire } from '../bridge'
import { page } from './page'
import { makeSeal } from './pageSeal'

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** What the host tells the page: the answer to a request, or a push. */
type FromHost =
  | { readonly answer: number; readonly ok: boolean; readonly value?: unknown }
  | { readonly push: unknown }

/**
 * A wire over the browser's one-way binding: requests go out as text with a number, answers and
 * pushes come back through a function which the host picks up once and removes from the page. The
 * browser they go through sees them sealed.
 */
export function pageWire(raw: (payload: string) => void, coreKey: string): Wire {
  const line = makeSeal(coreKey)
  const waiting = new Map<number, Waiting>()
  let listener: (message: unknown) => void = () => {}
  let count = 0

  const receive = (text: string): void => {
    const message = line.open(text) as FromHost
    if ('push' in message) return listener(message.push)
    const request = waiting.get(message.answer)
    waiting.delete(message.answer)
    if (message.ok) request?.resolve(message.value)
    else request?.reject(new Error('Request failed'))
  }
  Object.defineProperty(page, '__candorPort', { value: receive, configurable: true })
  raw(`{"hello":"${line.publicKey}"}`)

  return {
    request: (channel, body) =>
      new Promise((resolve, reject) => {
        const id = ++count
        const sealed = line.seal({ id, channel, body })
        waiting.set(id, { resolve, reject })
        raw(`{"sealed":"${sealed}"}`)
      }),
    onPush: (on) => {
      listener = on
    },
  }
}
