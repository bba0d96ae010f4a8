import type { CdpClient } from './client'
import type { PageSeal } from './pageSeal'

/** Where a page is, so that only the right frame on the right origin is heard. */
export interface PageIdentity {
  readonly sessionId: string
  /** The main frame's id is the target's id. */
  readonly targetId: string
  readonly origin: string
}

/** Who is told what a page says. */
export interface Heard {
  onRequest(payload: unknown): Promise<unknown>
  onPanicKey(): void
}

const bindingName = '__candorRaw'
const takePort =
  '(() => { const port = globalThis.__candorPort; delete globalThis.__candorPort; return port })()'
const callPort = 'function (text) { this(text) }'

/**
 * The line between the host and one page. Requests come in through a binding; answers and pushes
 * go out by calling a function which the page's init script made and this object alone holds.
 * A page that navigates or reloads starts anew: what was meant for the old one is dropped. All that
 * is asked, answered and pushed is sealed on the way.
 */
export class PageChannel {
  private readonly client: CdpClient
  private readonly page: PageIdentity
  private readonly hears: Heard
  private readonly seal: PageSeal
  /** The one execution context that is heard: main frame, page scripts, own origin. */
  private context: number | null = null
  private port: Promise<string | null> | null = null

  constructor(client: CdpClient, page: PageIdentity, hears: Heard, seal: PageSeal) {
    this.seal = seal
    this.client = client
    this.page = page
    this.hears = hears
    client.on('Runtime.executionContextsCleared', () => this.reset(), page.sessionId)
    client.on(
      'Runtime.executionContextCreated',
      ({ context }) => {
        const { isDefault, frameId } = context.auxData ?? {}
        if (isDefault !== true || frameId !== page.targetId) return
        this.reset()
        if (context.origin === page.origin) this.context = context.id
      },
      page.sessionId,
    )
    client.on(
      'Runtime.bindingCalled',
      (call) => {
        if (call.name !== bindingName || call.executionContextId !== this.context) return
        this.hear(call.payload)
      },
      page.sessionId,
    )
  }

  /** Makes the binding; before any script of the page runs. */
  async open(): Promise<void> {
    await this.client.send('Runtime.addBinding', { name: bindingName }, this.page.sessionId)
    await this.client.send('Runtime.enable', {}, this.page.sessionId)
  }

  /** Sends one message to the page, in order; dropped when no page listens. */
  push(message: unknown): void {
    this.tell(this.port, { push: message })
  }

  private reset(): void {
    this.context = null
    this.port = null
    this.seal.hangUp()
  }

  private hear(payload: string): void {
    const message = parseObject(payload)
    if (message === null) return
    const { hello, sealed } = message
    if (typeof hello === 'string') return this.meet(hello)
    if (message['panic'] === true) return this.hears.onPanicKey()
    if (typeof sealed === 'string') this.hearRequest(this.seal.open(sealed))
  }

  /** Only the first hello of a context: the init script's, sent before the page's own scripts. */
  private meet(pageKey: string): void {
    if (this.port !== null) return
    this.seal.pickUp(pageKey)
    this.port = this.takePort(this.context)
  }

  private hearRequest(said: unknown): void {
    const request = asObject(said)
    const id = request?.['id']
    if (request !== null && typeof id === 'number') void this.answer(this.port, id, request)
  }

  private async answer(
    port: Promise<string | null> | null,
    id: number,
    payload: unknown,
  ): Promise<void> {
    try {
      const value = await this.hears.onRequest(payload)
      this.tell(port, { answer: id, ok: true, value })
    } catch {
      // No text: whatever went wrong inside is none of the page's business.
      this.tell(port, { answer: id, ok: false })
    }
  }

  private tell(port: Promise<string | null> | null, message: unknown): void {
    if (port === null || port !== this.port) return
    const text = this.seal.seal(message)
    void port.then((objectId) => {
      if (objectId === null || text === null) return
      const call = { functionDeclaration: callPort, objectId, arguments: [{ value: text }] }
      // The page may have gone meanwhile; it asks again when it is back.
      this.client.send('Runtime.callFunctionOn', call, this.page.sessionId).catch(() => {})
    })
  }

  private async takePort(contextId: number | null): Promise<string | null> {
    if (contextId === null) return null
    try {
      const { sessionId } = this.page
      const taken = await this.client.send(
        'Runtime.evaluate',
        { expression: takePort, contextId },
        sessionId,
      )
      return taken.result.objectId ?? null
    } catch {
      return null
    }
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return asObject(JSON.parse(text))
  } catch {
    return null
  }
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null
