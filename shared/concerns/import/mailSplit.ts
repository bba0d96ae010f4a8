import { findHead, type QuoteHead } from './mailHeads'
import { withoutNotices } from './mailNotices'
import { isCourtesy, splitSignature } from './mailSignature'
import { answerSubject, forwardSubject, headOnOneLine } from './mailWords'
import { tidyText } from './tidyText'

/* Tells what somebody raised in a mail from what was quoted, passed on with it and signed. */

/** A mail's text in its parts. */
export interface MailParts {
  /** What was raised: of a mail that was passed on, what was passed on. */
  readonly text: string
  /** The name and the like below it. */
  readonly signature: string
  /** Earlier mails that were answered, and notes above one that was passed on. */
  readonly quoted: string
  /** Who wrote or passed on the mails within it, `Name <address>`. */
  readonly senders: readonly string[]
  /** The day and subject of the mail that was passed on; empty when none was. */
  readonly passedOn: { readonly sentOn: string; readonly subject: string }
  /** Why a person should look before it is taken in. */
  readonly doubts: readonly string[]
}

/** Mails within mails are looked into so deep. */
const deepest = 12

/** So many letters more are seen at a glance where what is set apart is shown. */
const fewLetters = 150

const unsureSignature = 'It isn’t clear where the signature begins.'
const moreBelowNotice =
  'Below a notice there are words that may belong to what was raised; they are set apart.'
const moreApart = 'More of this e-mail is set apart than kept.'
const passedOnPerhaps = 'It isn’t clear whether the earlier e-mail was answered or passed on.'
const severalPassedOn = 'Several e-mails were passed on in it, and only one of them is taken.'
const answersWithin = 'The answers may stand within the earlier e-mail, which is set apart.'
const nothingOwn = 'Nothing was written above an earlier e-mail; that e-mail is taken instead.'

/** Tells a mail's text apart; `subject` helps to tell a mail that was passed on from an answer. */
export function splitMail(
  mail: string,
  about: { readonly subject: string; readonly senders: readonly string[] },
): MailParts {
  const lines = mail.replaceAll(/\r\n?/g, '\n').split('\n')
  const parts = splitLines(
    lines.flatMap((line) => headOnOneLine(line.trimEnd())),
    about,
    0,
  )
  const more = lettersIn(parts.quoted) - lettersIn(parts.text)
  const doubts = [
    ...(more > fewLetters && parts.text !== '' ? [moreApart] : []),
    ...(hasSeveralPassedOn(lines) ? [severalPassedOn] : []),
  ]
  return doubts.length === 0 ? parts : { ...parts, doubts: [...parts.doubts, ...doubts] }
}

/** Whether words stand between the heads of two mails that were passed on, which are more than a note. */
function hasSeveralPassedOn(lines: readonly string[]): boolean {
  let before: QuoteHead | null = null
  for (let head = findHead(lines); head !== null; head = findHead(lines, head.textFrom)) {
    if (head.kind === 'forward' && before !== null) {
      const { text } = ownText(lines.slice(before.textFrom, head.from), {
        subject: '',
        senders: [],
      })
      if (lettersIn(text) > 0 && !isNote(text)) return true
    }
    if (head.kind === 'forward') before = head
    if (head.textFrom <= head.from) break
  }
  return false
}

/** What weighs as set apart: words, and no heads of mails. */
const lettersIn = (text: string): number =>
  text
    .split('\n')
    .filter((line) => !/@|^\W*\S{1,12}\s?[:：፦]/.test(line))
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '').length

interface About {
  readonly subject: string
  readonly senders: readonly string[]
}

function splitLines(lines: readonly string[], about: About, depth: number): MailParts {
  const head = depth < deepest ? findHead(lines) : null
  if (head === null) return ownText(lines, about)
  const above = lines.slice(0, head.from)
  const own = ownText(above, about)
  if (isPassedOn(head, about.subject, own.text === ''))
    return passedOnText(lines, head, about, own, depth)
  const isAnswer = answerSubject.test(about.subject)
  if (
    isAnswer
      ? isCoverNote(own.text, lines.slice(head.textFrom))
      : head.kind === 'block' && isNote(own.text)
  ) {
    const parts = passedOnText(lines, head, about, own, depth)
    return { ...parts, doubts: [...parts.doubts, passedOnPerhaps] }
  }
  const answer = answerText(lines, head, about, depth)
  // Below a mail that says of no answer, one about something else may be another concern.
  const says = answer.quoted.split('\n').some((line) => sentence.test(line.slice(0, 200)))
  const isOther =
    says && head.subject !== '' && plainSubject(head.subject) !== plainSubject(about.subject)
  const mayBeAnother =
    depth === 0 && head.kind === 'block' && plainSubject(about.subject) !== '' && isOther
  // A line of cover above a longer mail passes it on, however its program names that.
  const isCover =
    depth === 0 &&
    head.kind === 'block' &&
    says &&
    lettersIn(answer.text) < Math.min(coverLetters, lettersIn(answer.quoted))
  return (mayBeAnother || isCover) && !answerSubject.test(about.subject)
    ? { ...answer, doubts: [...answer.doubts, passedOnPerhaps] }
    : answer
}

/** So many letters at most may be a cover. */
const coverLetters = 120

/** A line of so many words that it may be what somebody raised; heads have labels. */
const sentence = /^[^:：]*?(?:\p{L}+[^\p{L}:：]+){4}\p{L}+[^:：]*$/u

/** A subject without what programs put before it. */
const plainSubject = (subject: string): string =>
  subject
    .replace(/^(\s*\p{L}{2,4}\s*[:：])+/iu, '')
    .trim()
    .toLowerCase()

/** Whether an earlier mail was passed on rather than answered. */
function isPassedOn(head: QuoteHead, subject: string, isAlone: boolean): boolean {
  if (head.kind === 'forward') return true
  if (forwardSubject.test(subject)) return head.kind === 'block' || isAlone
  if (answerSubject.test(subject)) return false
  return head.kind === 'block' && isAlone
}

function passedOnText(
  lines: readonly string[],
  head: QuoteHead,
  about: About,
  note: MailParts,
  depth: number,
): MailParts {
  const below = unquoteAll(lines.slice(head.textFrom))
  const senders = [...about.senders, head.sender].filter(Boolean)
  const inner = splitLines(below, { subject: head.subject, senders }, depth + 1)
  const text = inner.text === '' ? note.text : inner.text
  const doubt = inner.text === '' ? ['What was passed on is empty.'] : []
  return {
    text,
    signature: joinTexts(note.signature, inner.signature),
    quoted: joinTexts(inner.text === '' ? '' : note.text, note.quoted, inner.quoted),
    senders: [head.sender, ...inner.senders].filter(Boolean),
    passedOn: {
      sentOn: inner.passedOn.sentOn || head.sentOn,
      subject: inner.passedOn.subject || head.subject,
    },
    doubts: [...inner.doubts, ...doubt],
  }
}

function answerText(
  lines: readonly string[],
  head: QuoteHead,
  about: About,
  depth: number,
): MailParts {
  const below = lines.slice(head.textFrom)
  const isFirstMarked = /^\s*>/.test(below.find((line) => line.trim() !== '') ?? '')
  const isMarked =
    isFirstMarked || (head.kind !== 'block' && below.some((line) => /^\s*>/.test(line)))
  const written = isMarked ? below.filter((line) => !/^\s*>/.test(line)) : []
  const own = splitLines(
    [...lines.slice(0, head.from), ...gapBefore(written), ...written],
    about,
    depth + 1,
  )
  const quoted = tidyText(
    lines
      .slice(head.from)
      .filter((line, at) => !isMarked || at < head.textFrom - head.from || /^\s*>/.test(line))
      .join('\n'),
  )
  const senders = [head.sender, ...own.senders].filter(Boolean)
  if (own.text !== '') {
    const isWithin = !isMarked && withinWords.test(own.text)
    const doubts = isWithin ? [...own.doubts, answersWithin] : own.doubts
    return { ...own, senders, doubts, quoted: joinTexts(quoted, own.quoted) }
  }
  // An answer without a word of its own: what it answers is shown, for a person to decide.
  const earlier = splitLines(
    unquoteAll(below),
    { subject: head.subject, senders: [...about.senders, head.sender] },
    depth + 1,
  )
  return {
    ...earlier,
    signature: joinTexts(own.signature, earlier.signature),
    senders: [...senders, ...earlier.senders],
    doubts: [...earlier.doubts, nothingOwn],
  }
}

/** What people write above a mail that they pass on. */
const noteWords =
  /\b(fyi|f\.y\.i|(see|read) (the )?(below|attached|e-?mail|message|note|this)|below is|please (add|see|note|log|read|review|take|look|share)|for (the|our|your|tuesday|next) ?(list|agenda|meeting|log|records?|information|file)?|pass(ing|ed)? (this|it|on|along)|forward(ing|ed)|from (a|one of|our|my) (neighbou?rs?|residents?|tenants?|callers?|constituents?)|(this )?came in|(i |we )?(got|received) (this|it)|(can|could|should) (we|you) (add|take|look|put|bring)|para (su|tu|la|el) (informaci[oó]n|lista|reuni[oó]n|agenda)|ver (abajo|m[aá]s abajo)|(le|les|te) reenv[ií]o|reenv[ií]o|pour (info|information|la r[eé]union)|ci-dessous|voir plus bas|xem bên dưới|chuyển tiếp|见下|请看下|转发|انظر أدناه|للعلم)/iu

/** What people write above an earlier mail in which they answered. */
const withinWords =
  /\b((answers?|replies|responses?|comments?)\b.{0,20}\b(below|in ?line|in (the )?text|in (red|blue|bold|caps))|(answered|replied|responded)\b.{0,20}\b(below|in ?line|within)|see (my )?(answers?|replies|comments?|in ?line)|respuestas?\b.{0,20}\b(abajo|en (el )?texto|en rojo)|réponses?\b.{0,20}\b(ci-dessous|dans le texte))/iu

/** Nothing but a few words that pass on what stands below, whatever the subject begins with. */
const isCoverNote = (text: string, below: readonly string[]): boolean =>
  text.length < coverLetters &&
  coverWords.test(text) &&
  lettersIn(text) * 2 < lettersIn(unquoteAll(below).join('\n'))

const coverWords =
  /^\W*(?:(?:hi|hello|hey|hola|all|team|everyone|folks)\b[^.\n]{0,30}[,.!\n–—-]\s*)?(?:fyi|f\.y\.i|see (?:the )?(?:below|e-?mail below|message below)|(?:please )?(?:see|read) below|below is|pass(?:ing|ed)? (?:this|it) (?:on|along)|forward(?:ing|ed)|for (?:the|our|your|tuesday|next) ?(?:list|agenda|meeting|log|records?)|please (?:add|log|put) (?:this|it|the below)? ?(?:to|on|in)|another one|this came in|(?:got|received) this|para (?:su|tu|la|el) (?:informaci[oó]n|lista|reuni[oó]n|agenda)|ver (?:abajo|m[aá]s abajo)|reenv[ií]o|pour info|ci-dessous|xem bên dưới|chuyển tiếp|见下|转发|للعلم)(?!\p{L})/iu

const isNote = (text: string): boolean => text.length < 200 && noteWords.test(text)

const gapBefore = (written: readonly string[]): string[] => (written.length > 0 ? [''] : [])

/** Lines without their quotation marks, where nearly all of them have one. */
function unquoteAll(lines: readonly string[]): readonly string[] {
  const filled = lines.filter((line) => line.trim() !== '')
  const marked = filled.filter((line) => /^\s*>/.test(line)).length
  return marked > 0 && marked >= filled.length * 0.8
    ? lines.map((line) => line.replace(/^\s*>\s?/, '').replace(/^\ufeff/, ''))
    : lines
}

/** Text with no head of an earlier mail in it. */
function ownText(lines: readonly string[], { senders }: About): MailParts {
  const isMarked = (line: string): boolean => /^\s*>(?!From )/.test(line)
  const cleaned = withoutNotices(lines.filter((line) => !isMarked(line)))
  const signed = splitSignature(cleaned.lines, senders)
  const written = tidyText(withoutRules(signed.lines).join('\n'))
  const says = written.split('\n').some((line) => line.trim() !== '' && !isCourtesy(line))
  const text = says ? written : ''
  return {
    text,
    signature: tidyText(
      [...(says ? [] : [written]), ...signed.signature, ...cleaned.notices].join('\n'),
    ),
    quoted: tidyText(lines.filter(isMarked).join('\n')),
    senders: [],
    passedOn: { sentOn: '', subject: '' },
    doubts: [
      ...(signed.isUnsure ? [unsureSignature] : []),
      ...(cleaned.unknown.length > 0 ? [moreBelowNotice] : []),
    ],
  }
}

/** Lines without those at the end that are nothing but drawn. */
function withoutRules(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => !/^[-_=*~.,\s]*$/.test(line.slice(0, 200)))
  return lines.slice(0, last + 1)
}

const joinTexts = (...texts: readonly string[]): string =>
  tidyText(texts.filter(Boolean).join('\n\n'))
