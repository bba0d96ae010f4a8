import type { PickedIntake } from '../../shared/concerns/contract'
import { windowsText } from '../../shared/kernel/windowsText'
import type { PickedText } from '../../shared/meeting/contract'
import type { PickedFile } from '../hosts/port'

const megabyte = 1024 * 1024

/** The largest file read as an agenda; a longer one is no agenda. */
const agenda: Limit = { megabytes: 2, why: 'that is no agenda. Nothing was added' }
const answers: Limit = { megabytes: 5, why: 'export fewer answers at a time. Nothing was read' }
const mail: Limit = { megabytes: 25, why: 'paste its text instead. Nothing was read' }

interface Limit {
  readonly megabytes: number
  readonly why: string
}

const tooLarge = (file: PickedFile, { megabytes, why }: Limit): PickedText | null =>
  file.bytes.length > megabytes * megabyte
    ? unreadable(file, `is larger than ${megabytes} MB; ${why}`)
    : null

/** Reads what concerns are brought in from: an e-mail is left to whoever decodes its parts. */
export function readIntake(file: PickedFile): PickedIntake {
  if (!/\.eml$/i.test(file.name)) return readAsText(file, answers)
  const base64 = (): string => Buffer.from(file.bytes).toString('base64')
  return tooLarge(file, mail) ?? { kind: 'mail', name: file.name, base64: base64() }
}

/** Reads a picked file as text whatever its encoding, or says why it isn't text. */
export function readAsText(file: PickedFile, limit: Limit = agenda): PickedText {
  const large = tooLarge(file, limit)
  if (large !== null) return large
  const signature = foreign(file.bytes)
  if (signature !== null) return unreadable(file, signature)
  const { text, note } = decoded(file.bytes)
  if (text.includes('\0')) return unreadable(file, 'holds binary data, not text. Nothing was added')
  return { kind: 'text', name: file.name, text, note }
}

const unreadable = (file: PickedFile, why: string): PickedText => ({
  kind: 'unreadable',
  message: `“${file.name}” ${why}.`,
})

/** What a file is when it is one of the formats people try. */
function foreign(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (start.startsWith('PK'))
    return 'is a Word, Excel or zip file. Save it as CSV or text, or copy its cells and paste them'
  if (start === '%PDF') return 'is a PDF. Copy its text and paste it'
  if (start === '\u00d0\u00cf\u0011\u00e0')
    return 'is an old Word or Excel file. Save it as CSV or text, or paste its cells'
  return null
}

/** UTF-8 first, by its own rules; UTF-16 by its mark; else the Windows code page older programs write. */
function decoded(bytes: Uint8Array): { text: string; note: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode('utf-16le', bytes), note: '' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode('utf-16be', bytes), note: '' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: '' }
  } catch {
    return {
      text: windowsText(Buffer.from(bytes).toString('latin1')),
      note: 'The file isn’t in UTF-8; it was read as Windows text. Check accented letters in the preview.',
    }
  }
}

const decode = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding).decode(bytes)
