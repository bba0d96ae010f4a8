import MailComposer from 'nodemailer/lib/mail-composer'
import { mailHtml } from './mailHtml'

/** What an e-mail is drafted from. */
export interface MailParts {
  /** Empty when nobody's address is known. */
  readonly to: string
  /** Who gets it without the others seeing their address. */
  readonly hidden: readonly string[]
  readonly subject: string
  readonly text: string
  /** The language of the text, as a tag. */
  readonly language: string
  readonly attachments: readonly MailAttachment[]
}

/** A file that comes with an e-mail. */
interface MailAttachment {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly contentType: 'application/pdf' | 'text/calendar; charset=utf-8'
}

/**
 * The draft of an e-mail as a file mail programs open for sending (`.eml`; `X-Unsent` says that it
 * wasn't sent yet). It names neither this computer nor who uses it: no sender, and an id that tells
 * nothing; nor when it was made, since the day is the one on which it is sent.
 */
export async function mailDraft(parts: MailParts): Promise<Buffer> {
  const { to, hidden, subject, text, language, attachments } = parts
  const mail = new MailComposer({
    ...(to === '' ? {} : { to }),
    ...(hidden.length === 0 ? {} : { bcc: [...hidden] }),
    subject,
    text,
    html: mailHtml(text, language),
    messageId: `<${crypto.randomUUID()}@candor.invalid>`,
    headers: { 'X-Unsent': '1' },
    attachments: attachments.map(({ fileName, bytes, contentType }) => ({
      filename: fileName,
      content: Buffer.from(bytes),
      contentType,
    })),
    // Only what is handed over is attached, whatever the texts look like.
    disableFileAccess: true,
    disableUrlAccess: true,
    // As RFC 5322 (2.1) wants every line of a message to end.
    newline: 'windows',
  })
  const compiled = mail.compile()
  // A mail that is sent leaves them out; a draft is what they are sent from.
  compiled.keepBcc = true
  return withoutDate(await compiled.build())
}

/** The library dates every message. */
function withoutDate(message: Buffer): Buffer {
  const head = message.indexOf('\r\n\r\n')
  const lines = message.subarray(0, head).toString('latin1').split('\r\n')
  const kept = lines.filter((line) => !/^date:/i.test(line)).join('\r\n')
  return Buffer.concat([Buffer.from(kept, 'latin1'), message.subarray(head)])
}

/** The e-mail addresses in a text somebody typed, each once. */
export const addressesIn = (text: string): string[] => [
  ...new Set(text.match(/[^\s<>,;:"()@]+@[^\s<>,;:"()@]+\.[^\s<>,;:"()@.]+/g) ?? []),
]
