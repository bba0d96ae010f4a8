import MailComposer from 'nodemailer/lib/mail-composer'

/** What an e-mail is drafted from. */
export interface MailParts {
  /** Empty when nobody's address is known. */
  readonly to: string
  /** Who gets it without the others seeing their address. */
  readonly hidden: readonly string[]
  readonly subject: string
  readonly text: string
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
 * nothing.
 */
export function mailDraft({ to, hidden, subject, text, attachments }: MailParts): Promise<Buffer> {
  const mail = new MailComposer({
    ...(to === '' ? {} : { to }),
    ...(hidden.length === 0 ? {} : { bcc: [...hidden] }),
    subject,
    text,
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
  })
  const compiled = mail.compile()
  // A mail that is sent leaves them out; a draft is what they are sent from.
  compiled.keepBcc = true
  return compiled.build()
}

/** The first e-mail address in a text somebody typed; empty when there is none. */
export const addressIn = (text: string): string =>
  /[^\s<>,;:"()@]+@[^\s<>,;:"()@]+\.[^\s<>,;:"()@.]+/.exec(text)?.[0] ?? ''
