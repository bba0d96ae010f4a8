import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { x25519 } from '@noble/curves/ed25519.js'

/** The two ends of a line. */
export type LineEnd = 'core' | 'page'

/** A pair of keys for one line (X25519, 32 bytes each). */
export interface LineKeys {
  readonly publicKey: Uint8Array
  readonly secretKey: Uint8Array
}

/**
 * Keys for a new line; each end makes its own and tells the other the public one. By the plain ladder:
 * the library's tables for the base point pay from the second key on, and a page makes one.
 */
export function newLineKeys(): LineKeys {
  const secretKey = x25519.utils.randomSecretKey()
  return { secretKey, publicKey: x25519.scalarMult(secretKey, x25519.GuBytes) }
}

const nonceLength = 24

/** No message is ever sealed with the nonce of another: the end that speaks, and a number. */
function nonceOf(speaker: LineEnd, number: number): Uint8Array {
  const nonce = new Uint8Array(nonceLength)
  nonce[0] = speaker === 'core' ? 1 : 2
  new DataView(nonce.buffer).setFloat64(nonceLength - 8, number)
  return nonce
}

/**
 * A line between the core and a page by way of a browser, which keeps in its own memory what goes
 * through it. What is said is sealed (XChaCha20-Poly1305) with a key that only the two ends have and
 * that goes with them: afterwards nobody can read what is left on the way. Messages are opened in
 * the order in which they were sealed.
 */
export class SealedLine {
  private readonly key: Uint8Array
  private said = 0
  private heard = 0

  /** `other`: the public key of the other end. Throws when it is none. */
  constructor(
    private readonly end: LineEnd,
    own: LineKeys,
    other: Uint8Array,
  ) {
    this.key = x25519.getSharedSecret(own.secretKey, other)
  }

  seal(message: Uint8Array): Uint8Array {
    this.said += 1
    return xchacha20poly1305(this.key, nonceOf(this.end, this.said)).encrypt(message)
  }

  /** Throws when it isn't what the other end said next. */
  open(sealed: Uint8Array): Uint8Array {
    const other = this.end === 'core' ? 'page' : 'core'
    const message = xchacha20poly1305(this.key, nonceOf(other, this.heard + 1)).decrypt(sealed)
    this.heard += 1
    return message
  }

  /** Overwrites the key; nothing can be said or heard any more. */
  forget(): void {
    this.key.fill(0)
  }
}
