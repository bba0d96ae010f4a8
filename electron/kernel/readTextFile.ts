import { decodeText } from '../../shared/concerns/import/charset'
import { looksBinary, withoutHiddenSigns } from '../../shared/kernel/cleanText'
import type { PickedText } from '../../shared/meeting/contract'
import type { PickedFile } from '../hosts/port'

const megabyte = 1024 * 1024

/** How large a file may be, and what to say where it is larger. */
export interface FileLimit {
  readonly megabytes: number
  readonly why: string
}

/** The refusal of a file that is too large; null where it isn't. */
export const refuseTooLarge = (
  file: PickedFile,
  { megabytes, why }: FileLimit,
): PickedText | null =>
  file.bytes.length > megabytes * megabyte
    ? unreadable(file, `is larger than ${megabytes} MB; ${why}`)
    : null

/** Reads a picked file as text whatever its encoding, or says why it isn't text. */
export function readAsText(file: PickedFile, limit: FileLimit): PickedText {
  const large = refuseTooLarge(file, limit)
  if (large !== null) return large
  const signature = foreign(file.bytes)
  if (signature !== null) return unreadable(file, signature)
  const decoded = decodeText(file.bytes)
  if (looksBinary(decoded.text))
    return unreadable(file, 'holds binary data, not text. Nothing was added')
  const { text, notes } = withoutHiddenSigns(decoded.text)
  return {
    kind: 'text',
    name: file.name,
    text,
    note: [decoded.note, ...notes].filter(Boolean).join(' '),
  }
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
    return 'is an old Word or Excel file, or an Outlook message. Save it as CSV or text, a message as .eml, or paste its text'
  return null
}
