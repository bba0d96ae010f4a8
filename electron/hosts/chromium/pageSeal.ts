import { newLineKeys, SealedLine, type LineKeys } from '../../../shared/kernel/sealedLine'

/**
 * The core's end of the lines to the pages of one window: each page has a line of its own. What is
 * sealed or opened isn't left in memory.
 */
export class PageSeal {
  private keys: LineKeys = newLineKeys()
  private line: SealedLine | null = null

  /** What the script of the next page begins with: the public key its line is made with. */
  get prologue(): string {
    return `globalThis.__candorKey=${JSON.stringify(toBase64(this.keys.publicKey))};`
  }

  /** Forgets the keys; lines to pages from before can't be made again. */
  renew(): void {
    this.hangUp()
    this.keys.secretKey.fill(0)
    this.keys = newLineKeys()
  }

  /** The page has told its public key. One that is none leaves the page unheard. */
  pickUp(pageKey: string): void {
    this.hangUp()
    try {
      this.line = new SealedLine('core', this.keys, Buffer.from(pageKey, 'base64'))
    } catch {
      this.line = null
    }
  }

  hangUp(): void {
    this.line?.forget()
    this.line = null
  }

  /** A message for the page; null when there is no line. */
  seal(message: unknown): string | null {
    const { line } = this
    if (line === null) return null
    const bytes = Buffer.from(JSON.stringify(message))
    const sealed = toBase64(line.seal(bytes))
    bytes.fill(0)
    return sealed
  }

  /** What the page said; undefined when it is nothing it could have said. */
  open(sealed: string): unknown {
    try {
      const bytes = this.line?.open(Buffer.from(sealed, 'base64'))
      if (bytes === undefined) return undefined
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
      bytes.fill(0)
      return JSON.parse(text) as unknown
    } catch {
      return undefined
    }
  }
}

const toBase64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
