import type { Email, MimeNode } from 'postal-mime'
import PostalMime from 'postal-mime'

/** A mail in its parts, with the bytes of each, so that wrong labels can be told by them. */

/** One part of a mail; `parts` of a multipart, `bytes` of any other. */
export interface MailPart {
  /** `text/plain` and the like, in lower case; empty where none is said. */
  readonly type: string
  readonly params: Readonly<Record<string, string>>
  readonly isAttached: boolean
  readonly fileName: string
  /** Without the encoding in which it was carried. */
  readonly bytes: Uint8Array
  readonly parts: readonly MailPart[]
}

/** The head of a mail, and what is below it. */
export interface MailTree {
  readonly email: Email
  readonly root: MailPart
}

/** Takes a mail apart; rejects when it can't be. */
export async function parseMailTree(mail: string | Uint8Array): Promise<MailTree> {
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: 30 })
  const email = await parser.parse(mail)
  return { email, root: toPart(parser.root) }
}

function toPart(node: MimeNode): MailPart {
  const { value, params } = node.contentType.parsed
  const disposition = node.contentDisposition.parsed
  return {
    type: value.toLowerCase(),
    params,
    isAttached: disposition.value.toLowerCase() === 'attachment',
    fileName: disposition.params['filename'] ?? params['name'] ?? '',
    bytes: new Uint8Array(node.content ?? new ArrayBuffer(0)),
    parts: node.childNodes.map(toPart),
  }
}
