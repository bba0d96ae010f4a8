import { deserialize, serialize } from 'node:v8'
import type { FromThread, ToThread } from '../../threads/threadContract'

/*
 * How messages go through a pipe: their length in four bytes, then what the engine makes of them.
 * They hold private text, so nothing of them is left in memory once they are through.
 */

const headLength = 4
const countLength = 4

/** What a frame begins with: changes as they are, or anything else as the engine writes it. */
const kinds = { changes: 1, other: 2 } as const

/** The bytes of one message; whoever writes them overwrites them afterwards. */
export const frameOf = (message: ToThread | FromThread): Buffer =>
  message.kind === 'tell' && message.method === 'run'
    ? changesFrame(message.given as readonly Uint8Array[])
    : otherFrame(message)

/** Changes go as they are: the engine would leave pieces of them behind while it makes room. */
function changesFrame(changes: readonly Uint8Array[]): Buffer {
  const length = changes.reduce((sum, change) => sum + countLength + change.length, 1)
  const frame = emptyFrame(length, kinds.changes)
  let at = headLength + 1
  for (const change of changes) {
    at = frame.writeUInt32LE(change.length, at)
    frame.set(change, at)
    at += change.length
  }
  return frame
}

function otherFrame(message: ToThread | FromThread): Buffer {
  const content = serialize(message)
  const frame = emptyFrame(content.length + 1, kinds.other)
  content.copy(frame, headLength + 1)
  return frame
}

function emptyFrame(length: number, kind: number): Buffer {
  // Memory of its own, not a part of what others use.
  const frame = Buffer.allocUnsafeSlow(headLength + length)
  frame.writeUInt32LE(length)
  frame.writeUInt8(kind, headLength)
  return frame
}

function messageOf(frame: Buffer): ToThread | FromThread {
  if (frame[0] !== kinds.changes) return deserialize(frame.subarray(1)) as FromThread
  const given: Uint8Array[] = []
  for (let at = 1; at < frame.length;) {
    const start = at + countLength
    at = start + frame.readUInt32LE(at)
    given.push(frame.subarray(start, at))
  }
  return { kind: 'tell', method: 'run', given }
}

/** Rows come as progress. */
const isRows = (message: ToThread | FromThread): boolean => message.kind === 'progress'

/** Puts messages together from the pieces in which they arrive, which it overwrites. */
export class FrameReader {
  private readonly head = Buffer.alloc(headLength)
  private headFilled = 0
  private content: Buffer | null = null
  private filled = 0

  constructor(private readonly onMessage: (message: ToThread | FromThread) => void) {}

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
      const message = messageOf(content)
      this.onMessage(message)
      // Bytes in an answer are a part of what it came in; rows are values of their own.
      if (isRows(message)) content.fill(0)
    }
    return taken
  }
}
