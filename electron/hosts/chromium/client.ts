import type { Pipe } from './pipe'
import type { Commands, EventName, Events, Message, Method } from './protocol'

/** A command failed, or can no longer be answered. Names the command, never its content. */
class ProtocolError extends Error {
  override name = 'ProtocolError'
}

type Answer = (message: Message) => void
type Listener = (params: never, sessionId: string | undefined) => void

/** A DevTools client: commands with their answers, and events, over one pipe. */
export class CdpClient {
  /** Sees every event before the host does, in order. Used to relay to a second client in tests. */
  onAnyEvent: (message: Message) => void = () => {}
  onClose: () => void = () => {}
  private readonly pipe: Pipe
  private readonly waiting = new Map<number, { sessionId: string | undefined; answer: Answer }>()
  private readonly listeners = new Map<string, Set<Listener>>()
  private lastId = 0
  private closed = false

  constructor(pipe: Pipe) {
    this.pipe = pipe
    pipe.onMessage = (message) => this.receive(message)
    pipe.onClose = () => this.close()
  }

  /** Sends a command to the browser, or to a page when a session is given. */
  send<M extends Method>(
    method: M,
    params: Commands[M][0],
    sessionId?: string,
  ): Promise<Commands[M][1]> {
    return new Promise((resolve, reject) => {
      this.forward(
        { method, params, ...(sessionId === undefined ? {} : { sessionId }) },
        (answer) => {
          if (answer.error === undefined) resolve(answer.result as Commands[M][1])
          else reject(new ProtocolError(`${method}: ${answer.error.message ?? 'failed'}`))
        },
      )
    })
  }

  /** Sends a raw message under a number of its own; the answer is handed over as it arrives. */
  forward(message: Message, answer: Answer): void {
    if (this.closed) return answer({ error: { message: 'the browser has ended' } })
    const id = ++this.lastId
    this.waiting.set(id, { sessionId: message.sessionId, answer })
    this.pipe.send({ ...message, id })
  }

  /** Listens to an event, of all sessions or of one. Returns how to stop. */
  on<E extends EventName>(
    event: E,
    listener: (params: Events[E], sessionId: string | undefined) => void,
    ofSession?: string,
  ): () => void {
    const own: Listener = (params, sessionId) => {
      if (ofSession === undefined || ofSession === sessionId) listener(params, sessionId)
    }
    const all = this.listeners.get(event) ?? new Set()
    this.listeners.set(event, all.add(own))
    return () => void all.delete(own)
  }

  /** Fails what a page still owes: a crashed page never answers. */
  abandon(sessionId: string): void {
    for (const [id, one] of [...this.waiting]) {
      if (one.sessionId !== sessionId) continue
      this.waiting.delete(id)
      one.answer({ error: { message: 'the page is gone' } })
    }
  }

  private receive(message: Message): void {
    if (message.id !== undefined) {
      const one = this.waiting.get(message.id)
      this.waiting.delete(message.id)
      one?.answer(message)
      return
    }
    this.onAnyEvent(message)
    const listeners = this.listeners.get(message.method ?? '')
    if (listeners === undefined) return
    for (const listener of [...listeners]) listener(message.params as never, message.sessionId)
  }

  private close(): void {
    this.closed = true
    const left = [...this.waiting.values()]
    this.waiting.clear()
    for (const one of left) one.answer({ error: { message: 'the browser has ended' } })
    this.onClose()
  }
}
