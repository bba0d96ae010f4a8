import { fold } from '../../kernel/foldText'
import { sentFromLine } from './mailWords'
import { commonWords, placeWords } from '../../kernel/wordsOfNames'
import { isContactLine, isNameLine, namesSender } from './senderNames'

/* Tells how somebody signed a mail from what they wrote. */

/** A mail's own text with its signature set apart. */
export interface SignedText {
  readonly lines: readonly string[]
  readonly signature: readonly string[]
  /** Whether what was set apart may be words of the concern, or what stayed a name. */
  readonly isUnsure: boolean
}

const closingWords =
  'thanks|thank you|many thanks|thx|ty|sincerely|respectfully submitted|cheers|yours|yours truly|yours sincerely|yours faithfully|respectfully|respectfully yours|(with )?(best|kind|kindest|warm|warmest) (regards|wishes)|best|regards|take care|all the best|cordially|in gratitude|with gratitude|gratefully|' +
  'gracias|muchas gracias|mil gracias|(un )?(cordial )?saludos?|saludos cordiales|(un )?atento saludo|atentamente|atte|att|cordialmente|respetuosamente|sinceramente|un abrazo|abrazos|' +
  'merci|merci beaucoup|cordialement|bien cordialement|bien à vous|salutations|sincères salutations|(meilleures|sincères) salutations|' +
  'cảm ơn|xin cảm ơn|cám ơn|xin cám ơn|cảm ơn (nhiều|quý vị|bạn)|trân trọng|trân trọng kính chào|kính thư|kính chào|thân ái|thân mến|chân thành|chào thân ái|' +
  '谢谢|謝謝|多谢|感谢|非常感谢|此致|敬礼|敬禮|顺祝商祺|顺颂时祺|祝好|敬上|谨上|' +
  'شكرا|شكرًا|شكراً|شكرا جزيلا|شكرا لكم|مع التحية|تحياتي|مع خالص التحية|مع أطيب التحيات|وتفضلوا بقبول فائق الاحترام|والسلام|والسلام عليكم|' +
  'አመሰግናለሁ|እናመሰግናለን|ከሰላምታ ጋር|ከአክብሮት ጋር|በአክብሮት|' +
  'mahadsanid|waad mahadsan tahay|waad mahadsantahay|mahadsanidiin|salaan|salaamo|mahad celin|wassalaamu calaykum'

/** A line that has nothing but a closing, with `so much` and the like. */
const closing = new RegExp(
  String.raw`^(${closingWords})([\s,]+(so much|again|very much|in advance|a lot|for your (time|help|attention)|to (you )?all|and (best )?regards|de antemano|por su (atención|ayuda|tiempo)|d[’']avance|pour votre aide|rất nhiều|trước|جزيلا))?[\p{P}\s]*$`,
  'iu',
)

/** Who is thanked, where somebody's own name might stand. */
const thanked =
  /^(?:(?:to |a |you |y )?(?:all|everyone|everybody|guys|folks|team|you|friends|neighbou?rs?|council|city|police|chief|officers?|sir|madam|staff|desk|so much|again|very much|in advance|a lot|lots|much|kindly|for .*|and .*|por .*|por todo|de .*|todos|todas|amigos|vecinos|señores|mil|muchas|nhiều|quý vị.*|các bạn|các anh chị|anh chị|bạn|rất nhiều|trước|walaal.*|dhamaan.*|badan|大家|各位|你们|您|您们|了|جميعا|جزيلا|لكم|كثيرا|ሁላችሁ.*|በጣም))$/iu
const signedOff = new RegExp(
  String.raw`^[\s\p{P}]*(${closingWords})(?:[\s\p{P}]+|(?<=\p{sc=Han}))(\S{1,20}(?:\s+\S{1,20})?)[\s\p{P}]*$`,
  'iu',
)

/** The name behind the thanks of a line, `thanks, lena`; null where there is none, or others are thanked. */
function nameBehindClosing(line: string): string | null {
  // `Best regards,` is all thanks.
  if (closing.test(line.trim())) return null
  const match = signedOff.exec(line.trim())
  const name = match?.at(-1)?.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '') ?? ''
  const words = fold(name).split(/\s+/)
  const isName =
    name !== '' &&
    !thanked.test(name) &&
    words.every((word) => /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(word) && !commonWords.has(word))
  return isName && !placeWords.has(words.at(-1) ?? '') ? name : null
}

/** `Lights out again. - thad b.` */
const signedByDash =
  /[.!?…]["”’)]?\s*(?:[-–—]{1,2}|~)\s*(\p{L}[\p{L}\p{M}'’]{1,15}(?: \p{L}[\p{L}\p{M}]{0,15}\.?)?)[\s.]*$/u

const isNameWord = (word: string): boolean => {
  const key = fold(word).replace(/\.$/, '')
  return key.length === 1 || !(commonWords.has(key) || placeWords.has(key))
}

const closingAtEnd = new RegExp(
  String.raw`(?:^|[\s\p{P}]|(?<=\p{sc=Han}))((?:${closingWords})(?:(?:[\s\p{P}]+|(?<=\p{sc=Han}))\S{1,20}?){1,2})\s*$`,
  'iu',
)

/** The name a text ends with behind thanks, `dark again - thanks lena`; nothing where there is none. */
export function signedAtEnd(text: string): string[] {
  const last = text.trimEnd().split('\n').at(-1)?.slice(-80) ?? ''
  const dashed = signedByDash.exec(last)?.[1] ?? ''
  const isName = dashed !== '' && dashed.split(/\s+/).every((word) => isNameWord(word))
  if (isName) return [dashed]
  const name = nameBehindClosing(closingAtEnd.exec(last)?.[1] ?? '')
  return name === null ? [] : [name]
}

const greeting =
  /^(hi|hello|hey|dear|good (morning|afternoon|evening)|greetings|hola|buen[oa]s? (d[ií]as|tardes|noches)|estimad[oa]s?|bonjour|bonsoir|kính (gửi|chào)|xin chào|chào|您好|你好|السلام عليكم|مرحبا|ሰላም|salaan|asc)(\s\S+){0,4}[\s\p{P}]*$/iu

/** Whether a line is nothing but a greeting or thanks. */
export const isCourtesy = (line: string): boolean =>
  line.length < 80 && (closing.test(line.trim()) || greeting.test(line.trim()))

/** So many lines of a name, an office and a phone stand below a closing. */
const longestSignature = 10

/** `P.S.`, below a signature: what is said there belongs to what was written. */
const postscript = /^\s*p\.?\s?(?:p\.?\s?)?(?:s|d)\.?(?!\p{L})\s*[:.–—-]?\s*\S/iu

/** Sets the signature of a text apart; `senders` are the names it may be signed with. */
export function splitSignature(all: readonly string[], senders: readonly string[]): SignedText {
  const at = all.findIndex((line, index) => index > 0 && postscript.test(line.slice(0, 200)))
  if (at === -1) return splitOne(all, senders)
  const above = splitOne(all.slice(0, at), senders)
  const below = splitOne(all.slice(at), senders)
  return {
    lines: [...above.lines, '', ...below.lines],
    signature: [...above.signature, ...below.signature],
    isUnsure: above.isUnsure || below.isUnsure,
  }
}

function splitOne(all: readonly string[], senders: readonly string[]): SignedText {
  const phone = withoutPhoneLines(all)
  const lines = phone.lines
  const at = signatureAt(lines, senders)
  const own = lines.slice(0, at.from)
  const inline = withoutNameAtEnd(own, senders)
  return {
    lines: inline.lines,
    signature: [...inline.name, ...lines.slice(at.from), ...phone.taken].filter(
      (line) => line.trim() !== '',
    ),
    isUnsure: at.isUnsure || inline.isUnsure,
  }
}

/** Lines a phone adds stand at the beginning or the end of what was written on it. */
function withoutPhoneLines(all: readonly string[]): { lines: string[]; taken: string[] } {
  const taken = all.filter((line) => line.length < 100 && sentFromLine.test(line.trim()))
  return { lines: all.filter((line) => !taken.includes(line)), taken }
}

interface SignatureAt {
  readonly from: number
  readonly isUnsure: boolean
}

function signatureAt(lines: readonly string[], senders: readonly string[]): SignatureAt {
  const marked = lines.findIndex((line) => /^(--|—|––|__)\s?$/.test(line))
  if (marked !== -1) {
    const below = listFilled(lines, marked + 1)
    return {
      from: marked,
      isUnsure:
        below.length > longestSignature ||
        below.some((at) => isProse(lines[at])) ||
        mayGoOn(lines, below, senders),
    }
  }
  const filled = listFilled(lines, 0)
  for (const at of filled.slice(1).slice(-longestSignature)) {
    const line = (lines[at] ?? '').trim()
    const signed = nameBehindClosing(line)
    if (line.length > 80 || !(closing.test(line) || signed !== null)) continue
    const below = listFilled(lines, at + 1)
    if (below.some((one) => isProse(lines[one]))) continue
    const isSigned = below.every((one) => isSignatureLine(lines[one], senders))
    const isKnown = signed === null || namesSender(signed, senders)
    return { from: at, isUnsure: !isSigned || !isKnown || mayGoOn(lines, below, senders) }
  }
  const from = findNameLine(lines, filled, senders)
  if (from === null) return findUnclosed(lines, filled, senders)
  const below = filled.filter((at) => at > from)
  return { from, isUnsure: mayGoOn(lines, below, senders) }
}

/** What somebody is or where they work, below their name. */
const office =
  /(?<!\p{L})(?:captain|president|member|chair|resident|manager|director|coordinator|officer|owner|tenant|secretary|treasurer|pastor|teacher|staff|team|department|office|association|committee|volunteer|liaison|specialist|advocate|organizer|neighbou?r|vecin[oa]|president[ea]|he|she|they|ella|él|pronouns|mobile|cell|phone|tel|fax|e-?mail|inc|llc|floor|suite|ste|iphone|android|sent|enviado|envoyé)(?!\p{L})/iu

/** Whether below the name a few words stand that are no name, office or way to be reached: `Also rats.` */
function mayGoOn(
  lines: readonly string[],
  below: readonly number[],
  senders: readonly string[],
): boolean {
  return below.some((at) => {
    const line = (lines[at] ?? '').trim()
    if (isContactLine(line) || namesSender(line, senders) || closing.test(line)) return false
    if (office.test(line) || /^[-_=*~\s]*$/.test(line) || /["“”«]|https?:|@/.test(line))
      return false
    const words = line.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
    const small = words.filter((word) => /^\p{Ll}/u.test(word) && !particle.test(word))
    const isSaid =
      /[.!?。！？؟።]$/u.test(line) &&
      words.length > 1 &&
      !/\b(?:inc|co|jr|sr|st|ltd)\.$/i.test(line)
    return small.length > 0 || isSaid || /[\p{sc=Han}]{4}/u.test(line)
  })
}

const particle = /^(?:de|del|la|las|los|van|von|der|da|di|bin|al|el|y|and|of|the|for|at|in|on|e)$/iu

const listFilled = (lines: readonly string[], from: number): number[] =>
  lines.flatMap((line, at) => (at >= from && line.trim() !== '' ? [at] : []))

/** A line that says something, and no name, office or way to be reached. */
const isProse = (line = ''): boolean => {
  const text = line.trim()
  if (isContactLine(text)) return false
  const words = text.split(/\s+/).length
  const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{9}/u.test(text)
  const isSentence = words > 3 && /[.!?。！？።؟]$/.test(text)
  return words > 6 || isSentence || isUnspaced || /^([-•*]\s|p\.?\s?[sd]\.?\b)/i.test(text)
}

function isSignatureLine(line = '', senders: readonly string[]): boolean {
  const text = line.trim()
  return (
    isContactLine(text) ||
    namesSender(text, senders) ||
    isNameLine(text) ||
    closing.test(text) ||
    !/[.!?。！？]$/.test(text)
  )
}

/** Without a closing: the sender's name on a line of its own, and below it nothing that says something. */
function findNameLine(
  lines: readonly string[],
  filled: readonly number[],
  senders: readonly string[],
): number | null {
  const last = filled.slice(1).slice(-longestSignature)
  const at = last.find(
    (one) =>
      namesSender(lines[one] ?? '', senders) &&
      filled.filter((below) => below > one).every((below) => !isProse(lines[below])),
  )
  if (at === undefined) return null
  // “Your neighbor,” above it is a closing in words of their own.
  const above = filled[filled.indexOf(at) - 1]
  const line = (lines[above ?? -1] ?? '').trim()
  const isClosing = above !== filled[0] && /^\S+( \S+){0,3},$/.test(line)
  return isClosing && above !== undefined ? above : at
}

/** Without a closing: lines at the end that are nothing but a name, an office or ways to be reached. */
function findUnclosed(
  lines: readonly string[],
  filled: readonly number[],
  senders: readonly string[],
): SignatureAt {
  let from = lines.length
  let isSure = false
  let hasName = false
  for (const at of filled.slice(1).slice(-longestSignature).reverse()) {
    const line = (lines[at] ?? '').trim()
    if (namesSender(line, senders)) {
      ;[from, isSure, hasName] = [at, true, true]
      continue
    }
    const isContact = isContactLine(line) && !isProse(line) && !/[.!?]$/.test(line)
    if (!isContact && !(isNameLine(line) && !hasName)) break
    // A last line that names a place says where it is.
    if (!isContact && from === lines.length && isPlaceLine(line)) break
    if (!isContact) hasName = true
    from = at
  }
  return { from, isUnsure: from < lines.length && !isSure }
}

/** What may stand between the last sentence and a name: `Thanks, Bo`. */
const closingBefore = new RegExp(String.raw`^[\s\p{P}]*(${closingWords})[\s\p{P}]+`, 'iu')

const isPlaceLine = (line: string): boolean =>
  line.split(/\s+/).length > 1 &&
  placeWords.has(fold(line.split(/\s+/).at(-1) ?? '').replace(/\P{L}+$/u, ''))

/** `… by one chain. – Bo`, `… all day. Thanks, Bo`: a name at the very end of the last line. */
function withoutNameAtEnd(
  lines: readonly string[],
  senders: readonly string[],
): { lines: readonly string[]; name: string[]; isUnsure: boolean } {
  const at = lines.findLastIndex((line) => line.trim() !== '')
  const match =
    /^(.*?[.!?。！？…)"”])(?=\s*[^.!?。！？]{1,60}$|\s*[^.!?。！？]{1,30}[.!]\s[^.!?。！？]{1,60}$)(.*)$/u.exec(
      lines[at] ?? '',
    )
  const [, text = '', rest = ''] = match ?? []
  const isDashed = /^\s*[-–—~]/.test(rest)
  const name = rest.replace(closingBefore, '').replace(/^[\s\-–—~,]+/, '')
  const isSender = namesSender(name.replace(/,?\s*[\d().+\s-]{7,}$/, ''), senders)
  const isThanked = nameBehindClosing(rest.trim()) !== null
  if (
    match === null ||
    name.trim() === '' ||
    !(isSender || isThanked || (isDashed && isNameLine(name)))
  )
    return { lines, name: [], isUnsure: false }
  return { lines: [...lines.slice(0, at), text], name: [rest.trim()], isUnsure: !isSender }
}
