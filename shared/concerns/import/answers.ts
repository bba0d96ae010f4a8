import { fold } from '../../kernel/foldText'

/* Answers of yes and no in the languages Candor ships, with more words after them or without. */

export type YesNo = 'yes' | 'no'

const yesWords =
  'y|yes|yeah|yep|yup|true|t|x|1|checked|on|sure|please|certainly|definitely|si|s|claro|por supuesto|afirmativo|cierto|oui|vrai|co|vang|da co|da|dung|roi|haa|haah|ha|ee|ግድ|አዎ|አዎን|አወ|እሺ|نعم|اجل|ايوه|ايوا|بلي|صح|اي نعم|v|wahr|ja'
const noWords =
  'n|no|nope|nah|never|none|false|f|0|unchecked|off|not|neither|nobody|no one|no-one|negativo|nunca|nadie|ninguno|tampoco|falso|non|jamais|faux|khong|chua|ko|k|maya|may|mayo|ma aha|አይ|አይደለም|የለም|አልፈልግም|አልደወልኩም|ማንም|لا|كلا|ليس|لم|لست|ابدا|nein'

const yes = new RegExp(String.raw`^(${fold(yesWords)})(?![\p{L}\p{N}])`, 'u')
const no = new RegExp(String.raw`^(${fold(noWords)})(?![\p{L}\p{N}])`, 'u')
const hanYes = /^(是|有|对|對|好|需要|要|打过|打過|打了|会|當然|当然|嗯)/
const hanNo = /^(否|不|没|沒|无|無|未|非)/

/** English that says no without beginning with it. */
const saysNo =
  /^(i |we |they |he |she |it )?(didn'?t|did not|don'?t|do not|doesn'?t|does not|haven'?t|have not|hasn'?t|wasn'?t|isn'?t|not|never)\b|^not? |^i don'?t think so|^(no se ha|todavia no|aun no|no lo|no llam)|(u?ma) \p{L}|nao\b|አ[ልይያ]\p{L}+ም(?!\p{L})/u

const signs: Readonly<Record<string, YesNo>> = {
  '✓': 'yes',
  '✔': 'yes',
  '☑': 'yes',
  '☒': 'yes',
  '✅': 'yes',
  '✗': 'no',
  '✘': 'no',
  '❌': 'no',
  '☐': 'no',
}

/** Whether an answer says that there is none. */
export const isNoAnswer = (answer: string): boolean =>
  /^[\s\p{P}]*$|^(n ?[/.] ?a|not applicable|none given|no aplica|sin respuesta|không áp dụng|不适用|لا ينطبق)\b|^(不适用|لا ينطبق)/iu.test(
    answer.trim(),
  )

const naked =
  'n ?[/.]? ?a|not applicable|no aplica|no applicable|sin respuesta|không áp dụng|不适用|لا ينطبق|sans objet|s ?[/.] ?o'
const onlyNaked = new RegExp(String.raw`^[\s\p{P}]*(?:${naked})?[\s\p{P}]*$`, 'iu')
/** Whether an answer is nothing but a sign that the question doesn't apply: `n/a`. */
export const isNotApplicable = (answer: string): boolean =>
  answer.length < 40 && onlyNaked.test(answer)

const nothingRaised =
  /^[\s\p{P}]*(?:none|nothing|no|nope|nil|null|nan|no(?:ne)? (?:concerns?|comments?|issues?|problems?)(?: at this time)?|nada|ningun[oa]|sin comentarios|không(?: có(?: gì)?)?|无|無|没有|沒有|لا شيء|لا يوجد|የለም|waxba|maya|rien|aucune?|ras)[\s\p{P}]*$/iu
/** Whether an answer to what was seen says that there was nothing, or isn't one. */
export const raisesNothing = (answer: string): boolean =>
  isNotApplicable(answer) || (answer.length < 60 && nothingRaised.test(answer))

/** Neither yes nor no: somebody who doesn't know is heard as saying that it may be. */
const unsure =
  /^(maybe|perhaps|possibly|probably|sometimes|not sure|unsure|i('m| am) not sure|(i )?(don'?t|do not) know|no se\b(?! ha)|quizas?\b|tal vez|a veces|puede ser|khong (biet|chac)|co the|có thể|peut-etre|lama yaqaan|ma garanayo|malaha)|^(不知道|不确定|也许|可能|لا اعرف|لا ادري|ربما|احيانا|አላውቅም|ምናልባት|أحيانا)/u

/** What an answer says; null where it says neither. */
export function readYesNo(answer: string): YesNo | null {
  const text = fold(answer.slice(0, 200)).replaceAll(/[’‘`]/g, "'").trim()
  const sign = signs[answer.trim()]
  if (sign !== undefined) return sign
  const said = text.replace(/^[\s\p{P}]+/u, '')
  if (isNoAnswer(said) || unsure.test(said)) return null
  if (hanNo.test(said)) return 'no'
  if (hanYes.test(said)) return 'yes'
  if (saysNo.test(said) || no.test(said)) return 'no'
  return yes.test(said) ? 'yes' : null
}

/** Nothing but manners, or the answer again. */
const polite =
  /^[\s\p{P}]*(?:one|body|please|thanks?|thank you|por favor|gracias|s'il vous pla[iî]t|merci|now|not now|ahora|yes|no|s[ií]|i (?:did|do|have|think so)|we (?:did|have)|not yet|a[uú]n no|todav[ií]a no|không|có)?[\s\p{P}]*$/iu

/** What was said with a yes or a no, for it may be what matters most: `YES - he has a knife`. */
export function wordsWith(answer: string): string {
  if (readYesNo(answer) === null) return isNoAnswer(answer) ? '' : answer.trim()
  const rest = answer
    .trim()
    .replace(/^[\s\p{P}]*[\p{L}\p{M}]+/u, '')
    .replace(/^[\s\p{P}]+/u, '')
    .trim()
  const words = /^[\p{sc=Han}]/u.test(answer.trim()) ? answer.trim().slice(1) : rest
  return polite.test(words) || !/\p{L}{2}|\p{sc=Han}{2}/u.test(words) ? '' : words.trim()
}

const emptyBox = String.raw`☐|□|▢|⬜|○|\[ ?\]|\( ?\)`
const fullBox = String.raw`☑|☒|✅|✔|✓|●|■|⬛|\[[xX✓✔]\]|\([xX✓✔]\)`
const box = new RegExp(`${emptyBox}|${fullBox}`, 'gu')
const isFull = new RegExp(`^(?:${fullBox})$`, 'u')

/** Answers whose boxes were printed: only what is ticked counts; null where no box is in it. */
export function readTicked(answer: string): string | null {
  const boxes = answer.match(box)
  if (boxes === null) return null
  const texts = answer.split(box).map((text) => text.trim())
  // A box alone is an answer by itself.
  if (texts.every((text) => text === '')) return null
  // Boxes stand before their words, or after them all: `Yes ☐ No ☒`.
  const isAfter = texts[0] !== '' && texts.at(-1) === ''
  const words = isAfter ? texts.slice(0, -1) : texts.slice(1)
  const ticked = words.filter((word, at) => word !== '' && isFull.test(boxes[at] ?? ''))
  const last = words.at(-1) ?? ''
  const isLastEmpty = last !== '' && !isFull.test(boxes[words.length - 1] ?? '')
  // What stands behind the last box was written by somebody: `☒ Yes ☐ No - he has a knife`.
  const added = isLastEmpty && !isAfter ? (behindOption.exec(last)?.[1] ?? '') : ''
  return [...ticked, ...(added === '' ? [] : [added])].join(', ')
}

const behindOption =
  /^(?:yes|no|s[ií]|oui|non|có|không|haa|maya|是|否|有|没有|نعم|لا|አዎ|አይ)(?:\s*[-–—,;:.(\n]+\s*|\s{2,})([^☐☑☒]{3,})$/iu

/** Whether somebody called, and why not where that is said with it: `No, no phone`. */
export function readCalled(answer: string): { answer: 'not said' | 'yes' | 'no'; why: string } {
  const said = fold(answer.slice(0, 300)).replaceAll(/[’‘`]/g, "'")
  const isNo = readYesNo(answer) === 'no'
  if (isNo) return { answer: 'no', why: whyIn(answer).replace(askedWhy, '') }
  const called =
    /^(911|311|both|called)\b|\b(i|we|they|he|she|my \w+|neighbou?rs?|somebody|someone) (have |has |had |already )?(called|phoned|dialed|reported)\b|\b(llame|llamamos|llamaron|llamo)\b|da goi|打了|打过|اتصل(ت|نا|وا)|ደውዬ|ደወልኩ|ደውለና|wac(nay|ay|een)/
  return { answer: readYesNo(answer) === 'yes' || called.test(said) ? 'yes' : 'not said', why: '' }
}

/** The question for the reason, printed on the same line as the boxes. */
const askedWhy =
  /^(?:(?:if (?:not|no),? )?why(?: not)?|(?:si no,? )?¿?por qué(?: no)?|pourquoi(?: pas)?|(?:nếu không,? )?(?:vì|tại) sao|为什么不?|لماذا|ለምን|sababta)\s*[?？؟:]\s*(?=\S)/iu

/** What follows the no: what stands behind the first sign, or behind the word alone. */
function whyIn(answer: string): string {
  const parted = /^[^,.;:–—-]{1,30}[,.;:–—-]+\s*(.+)$/su.exec(answer)
  if (parted?.[1] !== undefined) return parted[1].trim()
  const because = /\b(because|since|porque|puesto que|vì|parce que)\b\s*(.+)$|因为(.+)$/isu.exec(
    answer,
  )
  if (because !== null) return (because[2] ?? because[3] ?? '').trim()
  return /^no\b\s+(?!one\b)(.+)$/is.exec(answer)?.[1]?.trim() ?? ''
}
