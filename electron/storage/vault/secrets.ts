import { createHash, hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { z } from '../../../shared/kernel/zod'

/* The two secrets that open a vault, and how each becomes a key. */

/** What no derivation exceeds: the cost of new slots, 128 MiB and a third of a second on a laptop. */
export const greatestWork = 2 ** 20

/**
 * Cost of the passphrase's key derivation (scrypt, RFC 7914). Read from files too, so it is bounded:
 * whoever plants a header must not make the program work or allocate more than its own headers do.
 */
export const KdfCost = z
  .strictObject({
    N: z
      .number()
      .int()
      .min(2)
      .max(2 ** 17)
      .refine((n) => Number.isInteger(Math.log2(n)), 'a power of two'),
    r: z.number().int().min(1).max(16),
    p: z.number().int().min(1).max(4),
  })
  .refine(({ N, r, p }) => N * r * p <= greatestWork, 'too much work')

export type KdfCost = z.infer<typeof KdfCost>

/** The cost of new key slots: about 128 MiB and a third of a second on a laptop. */
export const currentCost: KdfCost = { N: 2 ** 17, r: 8, p: 1 }

/** The key a passphrase stands for. Equal-looking passphrases are equal (Unicode NFKC). */
export function passphraseKey(passphrase: string, salt: Buffer, cost: KdfCost): Promise<Buffer> {
  const { N, r, p } = cost
  const options = { N, r, p, maxmem: 256 * N * r }
  // Bytes of our own: those that would be made of the text would stay in memory.
  const bytes = Buffer.from(passphrase.normalize('NFKC'))
  return new Promise((resolve, reject) => {
    scrypt(bytes, salt, 32, options, (error, key) => {
      bytes.fill(0)
      if (error === null) resolve(key)
      else reject(error)
    })
  })
}

/** Letters and digits that can't be mistaken for each other when read aloud (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const randomLength = 20
/** Characters of the checksum, five bits each. */
const checkLength = 4
const groupLength = 4

/**
 * A recovery code: 160 random bits and 20 bits of checksum, as 36 characters in groups of four.
 * Printed once, kept by someone else than the laptop.
 */
export function newRecoveryCode(): string {
  return groupLetters(withChecksum(randomBytes(randomLength)))
}

/** The key a recovery code stands for; null when it was mistyped. Its randomness needs no slow derivation. */
export function recoveryKey(code: string, salt: Buffer): Buffer | null {
  const bytes = readCode(code)
  return bytes === null ? null : Buffer.from(hkdfSync('sha256', bytes, salt, 'candor recovery', 32))
}

/** Whether a text is a recovery code by its shape and checksum. */
export const isRecoveryCode = (text: string): boolean => readCode(text) !== null

function withChecksum(bytes: Buffer): string {
  return toBase32(bytes) + toBase32(checksum(bytes)).slice(0, checkLength)
}

const checksum = (bytes: Buffer): Buffer =>
  createHash('sha256').update('candor recovery code').update(bytes).digest().subarray(0, 5)

function readCode(code: string): Buffer | null {
  const letters = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  const body = letters.slice(0, 32)
  if (letters.length !== 36 || [...letters].some((letter) => !alphabet.includes(letter)))
    return null
  const bytes = fromBase32(body)
  return withChecksum(bytes) === letters ? bytes : null
}

const groupLetters = (letters: string): string =>
  (letters.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? []).join('-')

function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('')
}

function fromBase32(letters: string): Buffer {
  const bits = [...letters]
    .map((one) => alphabet.indexOf(one).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
