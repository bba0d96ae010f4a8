import { newLineKeys, SealedLine } from '../../../shared/kernel/sealedLine'

/** The page's end of its line to the core. */
export interface PageSeal {
  /** The page's public key, which the core makes its end with. */
  readonly publicKey: string
  seal(message: unknown): string
  /** What the core said; throws when it is nothing it could have said. */
  open(sealed: string): unknown
}

/** Makes the page's end of the line, with keys that go with the page. */
export function makeSeal(coreKey: string): PageSeal {
  // Kept before the page could replace them with its own.
  const { stringify, parse } = JSON
  const keys = newLineKeys()
  const line = new SealedLine('page', keys, fromBase64(coreKey))
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  return {
    publicKey: toBase64(keys.publicKey),
    seal: (message) => toBase64(line.seal(encoder.encode(stringify(message)))),
    open: (sealed) => parse(decoder.decode(line.open(fromBase64(sealed)))) as unknown,
  }
}

/** Letters put together at once: an engine takes only so many arguments. */
const pieceLength = 8_192

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += pieceLength)
    text += String.fromCharCode(...bytes.subarray(at, at + pieceLength))
  return btoa(text)
}

function fromBase64(text: string): Uint8Array {
  const letters = atob(text)
  const bytes = new Uint8Array(letters.length)
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at)
  return bytes
}
