import type { Email, MimeNode } from 'postal-mime'
import PostalMime from 'postal-mime'

/* A mail in its parts, with the bytes of each, so that wrong labels can be told by them. */

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
  /** A part that was begun isn't ended, so that the mail may have been cut. */
  readonly isCut: boolean
}

/** Takes a mail apart; rejects when it can't be. */
export async function parseMailTree(mail: string | Uint8Array): Promise<MailTree> {
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: 30 })
  const email = await parser.parse(mail)
  const boundaries = boundariesOf(parser.root)
  const isCut = boundaries.length > 0 && !areClosed(mail, boundaries)
  return { email, root: toPart(parser.root), isCut }
}

/** The boundaries of a mail and the parts within it that have parts. */
const boundariesOf = (node: MimeNode): string[] => {
  const { value, params } = node.contentType.parsed
  const own = value.toLowerCase().startsWith('multipart/') ? (params['boundary'] ?? '') : ''
  return [...(own === '' ? [] : [own]), ...node.childNodes.flatMap(boundariesOf)]
}

/** Whether every boundary has the line that ends its last part (RFC 2046, 5.1.1). */
function areClosed(mail: string | Uint8Array, boundaries: readonly string[]): boolean {
  const text = typeof mail === 'string' ? mail : latin1Of(mail)
  return boundaries.every((boundary) => text.includes(`--${boundary}--`))
}

/** Bytes as letters, one each. */
function latin1Of(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += pieceOfBytes)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + pieceOfBytes)))
  return pieces.join('')
}

const pieceOfBytes = 8_192

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
