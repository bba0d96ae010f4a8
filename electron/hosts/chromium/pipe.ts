import type { Readable, Writable } from 'node:stream'
import type { Message } from './protocol'

/** The two ends of a DevTools pipe: messages are JSON, each ended by a zero byte. */
export interface Pipe {
  send(message: Message): void
  onMessage: (message: Message) => void
  onClose: () => void
}

/** Speaks over a pair of streams. Messages arrive synchronously and in order. */
export function openPipe(out: Writable, into: Readable): Pipe {
  let parts: Buffer[] = []
  let closed = false
  const pipe: Pipe = {
    send: (message) => {
      if (!closed) out.write(`${JSON.stringify(message)}\0`)
    },
    onMessage: () => {},
    onClose: () => {},
  }
  const close = (): void => {
    if (closed) return
    closed = true
    pipe.onClose()
  }
  into.on('data', (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end))
      const text = parts.length === 1 ? (parts[0] ?? chunk) : Buffer.concat(parts)
      parts = []
      start = end + 1
      pipe.onMessage(JSON.parse(text.toString('utf8')) as Message)
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  })
  into.on('close', close)
  // A browser that dies mid-write shows up as EPIPE here; closing is the whole answer to it.
  into.on('error', close)
  out.on('error', close)
  return pipe
}
