import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FrameReader, frameOf } from '../../../electron/storage/store/databaseFrames'
import type { FromThread, ToThread } from '../../../electron/threads/threadContract'

const messages: readonly (ToThread | FromThread)[] = [
  { kind: 'tell', method: 'run', given: [Uint8Array.from([1, 2, 3]), Uint8Array.from([])] },
  { kind: 'ask', number: 1, method: 'check', given: null },
  {
    kind: 'progress',
    number: 1,
    what: { table: 'restrictedNote', rows: [{ id: 'a', text: 'Said at the shelter' }] },
  },
  { kind: 'answer', number: 1, value: { bytes: Uint8Array.from([4, 5]) } },
]

/** Bytes as plain numbers, whatever kind of bytes they are. */
const withArrays = (value: unknown): unknown =>
  value instanceof Uint8Array
    ? [...value]
    : Array.isArray(value)
      ? value.map(withArrays)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withArrays(one)]))
        : value

test('messages arrive whole and in order, in whatever pieces, and nothing of the pieces is left', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (cuts) => {
      const heard: unknown[] = []
      const reader = new FrameReader((message) => heard.push(message))
      const all = Buffer.concat(messages.map(frameOf))
      const pieces: Buffer[] = []
      for (let at = 0, cut = 0; at < all.length; cut += 1) {
        const end = at + (cuts[cut % cuts.length] ?? 1)
        pieces.push(Buffer.from(all.subarray(at, end)))
        at = end
      }
      for (const piece of pieces) reader.take(piece)
      expect(heard.map(withArrays)).toEqual(messages.map(withArrays))
      expect(pieces.every((piece) => piece.every((byte) => byte === 0))).toBe(true)
    }),
  )
})
