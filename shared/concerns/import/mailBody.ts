import { decodeText } from './charset'
import { joinFlowed } from './flowedText'
import { htmlAsText } from './htmlText'
import type { MailPart } from './mailTree'

/* The text of a mail out of its parts, as its reader would see it. */

/** A mail has more text than one about a concern. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError'
}

/** What a mail says, before it is told apart into what was written, quoted and signed. */
export interface MailBody {
  readonly text: string
  /** Another version of it that says something else; empty when there is none. */
  readonly otherVersion: string
  /** Whole mails that were attached, as they were passed on. */
  readonly messages: readonly Uint8Array[]
  /** Parts that were attached and aren't opened. */
  readonly attachments: number
  /** Why some of it can't be read; null when all can. */
  readonly unreadable: string | null
  /** What a person should know about the letters. */
  readonly notes: readonly string[]
}

const nothing: MailBody = {
  text: '',
  otherVersion: '',
  messages: [],
  attachments: 0,
  unreadable: null,
  notes: [],
}

const pgp = 'This e-mail is encrypted (PGP). Only the program it was sent to can open it.'

/** Reads the text of a mail. What is encrypted within a text is taken out of it, and that is said. */
export function readBody(part: MailPart): MailBody {
  const body = readParts(part)
  const text = body.text.replaceAll(armored, '').trim()
  return text === body.text.trim() ? body : { ...body, text, unreadable: body.unreadable ?? pgp }
}

const armored = /^[ >]*-----BEGIN PGP MESSAGE-----[\s\S]*?(-----END PGP MESSAGE-----|$(?![\s\S]))/gm

/** Puts the text of a mail together; of versions of the same text, the one that says more is taken. */
function readParts(part: MailPart): MailBody {
  const sealed = explainSealed(part)
  if (sealed !== null) return { ...nothing, unreadable: sealed }
  if (part.parts.length > 0)
    return part.type === 'multipart/alternative'
      ? chooseVersion(part.parts.map(readParts), part.parts)
      : joinBodies(part.parts.map(readParts))
  if (part.type === 'message/rfc822' || /\.eml$/i.test(part.fileName))
    return { ...nothing, messages: [part.bytes] }
  if (part.type.startsWith('multipart/') && part.bytes.length === 0) return nothing
  const isText = /^(|text\/(plain|html|enriched|x-amp-html))$/.test(part.type)
  if (!isText || part.isAttached) return { ...nothing, attachments: isReport(part) ? 0 : 1 }
  return readTextPart(part)
}

/** So many bytes of a part are text that somebody wrote; a longer one isn't about a concern. */
const mostText = 2 * 1024 * 1024

function readTextPart(part: MailPart): MailBody {
  if (part.bytes.length > mostText) throw new TooLongError()
  const { text, note } = decodeText(part.bytes, part.params['charset'])
  const notes = note === '' ? [] : [note]
  if (part.type === 'text/html') return { ...nothing, text: htmlAsText(text), notes }
  const isFlowed = /^flowed$/i.test(part.params['format'] ?? '')
  const lines = isFlowed ? joinFlowed(text, /^yes$/i.test(part.params['delsp'] ?? '')) : text
  return { ...nothing, text: withoutPgpFrame(lines.replaceAll(/\r\n?/g, '\n')), notes }
}

/** Why a part can't be read without a key or another program; null when it isn't such a part. */
function explainSealed(part: MailPart): string | null {
  const { type, fileName, bytes } = part
  if (type.includes('pkcs7-mime') || /\.p7m$/i.test(fileName))
    return 'This e-mail is encrypted (S/MIME). Only the program it was sent to can open it.'
  if (type === 'multipart/encrypted' || type.includes('pgp-encrypted')) return pgp
  if (type.includes('ms-tnef') || /^winmail\.dat$/i.test(fileName))
    return 'Outlook packed this e-mail into winmail.dat, which can’t be opened here. Ask for it as plain text.'
  const isArmored =
    (type === '' || type.startsWith('text/')) &&
    /^\s*-----BEGIN PGP MESSAGE-----/.test(decodeText(bytes.subarray(0, 200)).text)
  return isArmored ? pgp : null
}

/** Parts of reports and seals are no attachments that a person would look for. */
const isReport = ({ type }: MailPart): boolean =>
  /^(message\/(delivery-status|disposition-notification)|text\/rfc822-headers|application\/(pgp-signature|(x-)?pkcs7-signature))$/.test(
    type,
  )

/** A text that is signed with PGP, without the lines around it. */
const withoutPgpFrame = (text: string): string =>
  text
    .replace(/^\s*-----BEGIN PGP SIGNED MESSAGE-----\n(?:\w+: .*\n)*\n?/, '')
    .replace(/\n-----BEGIN PGP SIGNATURE-----[\s\S]*$/, '\n')

const joinBodies = (bodies: readonly MailBody[]): MailBody => ({
  text: bodies
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join('\n\n'),
  otherVersion: bodies
    .map(({ otherVersion }) => otherVersion)
    .filter(Boolean)
    .join('\n\n'),
  messages: bodies.flatMap(({ messages }) => messages),
  attachments: bodies.reduce((sum, { attachments }) => sum + attachments, 0),
  unreadable: bodies.find(({ unreadable }) => unreadable !== null)?.unreadable ?? null,
  notes: [...new Set(bodies.flatMap(({ notes }) => notes))],
})

/** What a text in place of an HTML mail says, in the programs' usual words. */
const stub =
  /(your|this) (e-?mail|mail) (program|client|reader|software)|(can.?t|cannot|unable to|doesn.?t|does not) (show|display|view|support|render) (this|html|the)|view (this|it) (message|e-?mail|mail)? ?(online|in (a|your) browser)|html[- ](capable|enabled|e-?mail|format)|open it in a browser|navegador|formato html|trình duyệt|浏览器|المتصفح|አሳሽ/i

function chooseVersion(bodies: readonly MailBody[], parts: readonly MailPart[]): MailBody {
  const all = joinBodies(bodies)
  const texts = bodies.filter(({ text }) => text.trim() !== '')
  const plain = texts.find((body) => parts[bodies.indexOf(body)]?.type === 'text/plain')
  const rich = texts.findLast((body) => body !== plain)
  const first = plain ?? rich
  if (first === undefined) return { ...all, text: '' }
  if (plain === undefined || rich === undefined) return { ...all, text: first.text }
  const [inPlain, inRich] = [wordsIn(plain.text), wordsIn(rich.text)]
  if (plain.text.length < 400 && stub.test(plain.text)) return { ...all, text: rich.text }
  if (isWithin(inPlain, inRich)) {
    const saysMore = inRich.length > inPlain.length * 1.1 + 2
    return { ...all, text: saysMore ? rich.text : plain.text }
  }
  if (isWithin(inRich, inPlain)) return { ...all, text: plain.text }
  const [longer, other] = inRich.length > inPlain.length ? [rich, plain] : [plain, rich]
  return { ...all, text: longer.text, otherVersion: other.text }
}

const wordsIn = (text: string): string[] =>
  text
    .slice(0, 200_000)
    .replaceAll(/(https?:|mailto:|www\.)\S+|\[(cid|image):[^\]\n]*\]/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether all words of a text are in another, but for a name of a picture or the like. */
function isWithin(words: readonly string[], of: readonly string[]): boolean {
  const known = new Set(of)
  return words.filter((word) => !known.has(word)).length <= 2
}
