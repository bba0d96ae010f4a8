import type { CdpClient } from '../client'
import type { Message } from '../protocol'

/** Parts of the session that belong to the host; a test tool must not change or end them. */
const swallowed = new Set(['Browser.close', 'Browser.setDownloadBehavior'])

/**
 * Lets a second client use the host's pipe, as if it were alone on one of its own. It gets a
 * browser session; what is attached below that session is its own, everything else is the host's.
 */
export class Relay {
  private readonly client: CdpClient
  private readonly deliver: (message: Message) => void
  private readonly sessions = new Set<string>()
  private readonly root: string

  private constructor(client: CdpClient, root: string, deliver: (message: Message) => void) {
    this.client = client
    this.root = root
    this.deliver = deliver
    this.sessions.add(root)
    client.onAnyEvent = (message) => this.pass(message)
  }

  /** Opens the second client's session. */
  static async open(client: CdpClient, deliver: (message: Message) => void): Promise<Relay> {
    const { sessionId } = await client.send('Target.attachToBrowserTarget', {})
    return new Relay(client, sessionId, deliver)
  }

  /** Ends the second client's session, and with it all it attached to. */
  async close(): Promise<void> {
    this.client.onAnyEvent = () => {}
    await this.client.send('Target.detachFromTarget', { sessionId: this.root })
  }

  /** Takes a message of the second client to the browser. Answers come back in order with the events. */
  send(message: Message): void {
    const { id, sessionId } = message
    const answer = (given: Message): void => {
      this.deliver({
        ...(id === undefined ? {} : { id }),
        ...(given.error === undefined ? { result: given.result ?? {} } : { error: given.error }),
        ...(sessionId === undefined ? {} : { sessionId }),
      })
    }
    if (swallowed.has(message.method ?? '')) return answer({})
    this.client.forward({ ...message, sessionId: sessionId ?? this.root }, answer)
  }

  private pass(message: Message): void {
    const { sessionId } = message
    if (sessionId === undefined || !this.sessions.has(sessionId)) return
    const child = (message.params as { sessionId?: string } | undefined)?.sessionId
    if (message.method === 'Target.attachedToTarget' && child !== undefined) {
      this.sessions.add(child)
    }
    if (sessionId !== this.root) return this.deliver(message)
    const own = { ...message }
    delete own.sessionId
    this.deliver(own)
  }
}
