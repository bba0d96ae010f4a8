import { deserialize, serialize } from 'node:v8'

/**
 * How messages go through a pipe: their length in four bytes, then what the engine makes of them.
 * They hold private text, so nothing of them is left in memory once they are through.
 */

const headLength = 4

/** The bytes of one message; whoever writes them overwrites them afterwards. */
export function frameOf(message: object): Buffer {
  const content = serialize(message)
  const frame = Buffer.allocUnsafeSlow(headLength + content.length)
  frame.writeUInt32LE(content.length)
  content.copy(frame, headLength)
  content.fill(0)
  return frame
}

const isRows = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'rows' in message

/** Puts messages together from the pieces in which they arrive, which it overwrites. */
export class FrameReader {
  private readonly head = Buffer.alloc(headLength)
  private headFilled = 0
  private content: Buffer | null = null
  private filled = 0

  constructor(private readonly onMessage: (message: unknown) => void) {}

  take(piece: Buffer): void {
    let at = 0
    while (at < piece.length)
      at += this.content === null ? this.fillHead(piece, at) : this.fill(piece, at)
    piece.fill(0)
  }

  private fillHead(piece: Buffer, at: number): number {
    const taken = piece.copy(this.head, this.headFilled, at)
    this.headFilled += taken
    if (this.headFilled === headLength) {
      this.headFilled = 0
      this.filled = 0
      this.content = Buffer.allocUnsafeSlow(this.head.readUInt32LE())
    }
    return taken
  }

  private fill(piece: Buffer, at: number): number {
    const { content } = this
    if (content === null) return 0
    const taken = piece.copy(content, this.filled, at)
    this.filled += taken
    if (this.filled === content.length) {
      this.content = null
      const message: unknown = deserialize(content)
      this.onMessage(message)
      // Bytes in an answer are a part of what it came in; rows are values of their own.
      if (isRows(message)) content.fill(0)
    }
    return taken
  }
}
