import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/*
 * Authenticated encryption: AES-256-GCM under a key made for this one text. Every sealing draws
 * 32 fresh random bytes and derives its key from them (HKDF-SHA256, RFC 5869), so that no key and
 * nonce are ever used twice, whatever crashes or is tried again.
 */

const saltLength = 32
const tagLength = 16
/** The key is used once, so its nonce may be constant. */
const nonce = Buffer.alloc(12)

/** How many bytes longer than its text a sealed text is. */
export const sealOverhead = saltLength + tagLength

/**
 * Seals a text. `context` says what it is and where it belongs; it must be given again to open it,
 * so that a sealed text moved elsewhere doesn't open.
 */
export const seal = (key: Buffer, context: string, text: Uint8Array): Buffer =>
  Buffer.concat(sealedParts(key, context, text))

/** The same in the parts it is made of, for those who put more before it: a text may be long. */
export function sealedParts(key: Buffer, context: string, text: Uint8Array): Buffer[] {
  const salt = randomBytes(saltLength)
  const cipher = createCipheriv('aes-256-gcm', keyFor(key, salt, context), nonce)
  const body = cipher.update(text)
  // In this mode nothing of the text is left for the end.
  cipher.final()
  return [salt, body, cipher.getAuthTag()]
}

/** Opens a sealed text; null when it was changed, cut, moved or sealed with another key. */
export function open(key: Buffer, context: string, sealed: Uint8Array): Buffer | null {
  if (sealed.length < sealOverhead) return null
  const salt = sealed.subarray(0, saltLength)
  const body = sealed.subarray(saltLength, sealed.length - tagLength)
  const decipher = createDecipheriv('aes-256-gcm', keyFor(key, salt, context), nonce)
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
  try {
    const text = decipher.update(body)
    decipher.final()
    return text
  } catch {
    // The one thing that fails here is the authentication.
    return null
  }
}

function keyFor(key: Buffer, salt: Uint8Array, context: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, context, 32))
}
