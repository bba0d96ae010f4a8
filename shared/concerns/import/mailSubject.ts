import { fold } from '../../kernel/foldText'
import { soundsUrgent } from './detectUrgency'
import { answerSubject, forwardSubject } from './mailWords'

/*
 * What only the subject line of a mail says: `Needles in the play park`, and below it `Please do
 * something about this.` The text is what was raised; a subject it can't be understood without is shown
 * beside it, and a person decides.
 */

/** A subject as far as the text doesn't say it. */
export interface SubjectLine {
  /** To be set apart; empty where the text says as much. */
  readonly apart: string
  readonly doubt: string | null
}

const none: SubjectLine = { apart: '', doubt: null }
const tellsMore =
  'Its subject line says what its text doesn’t. Put into the wording what belongs there.'
/** So many words of a subject that stand nowhere else may be what it is about. */
const fewestNew = 2
/** A text of so few words hardly says by itself what it is about. */
const shortText = 6
/** A longer one may still speak of what stands above it. */
const leaningText = 25

const small = new Set(
  (
    'the and for with about from your our this that there here please help question questions concern concerns complaint complaints report reporting issue issues problem problems update info information ' +
    'message mail email hello urgent important attention request needed need some more again regarding meeting agenda lead los las una del para por con sobre favor ayuda queja pregunta hola reporte problema ' +
    'les des une pour avec bonjour question plainte demande xin chào về giúp đỡ'
  ).split(' '),
)

const pointing =
  /^\W*(?:(?:hi|hello|hey|dear \p{L}+|hola|please|pls|can you|could you|someone should|fyi|see (?:above|subject))\W+(?:\p{L}+\W+){0,4})?(?:this|that|it|it['’]?s|he|he['’]?s|she|she['’]?s|they|they['’]?re|these|those|there|same|again|still|esto|eso|él|ella|ellos|sigue|ahí|c['’]est|ils?|elles?)(?!\p{L})/iu

/** Compares a subject with the text below it; `places` are names that say no more than where. */
export function readSubject(subject: string, text: string, places: readonly string[]): SubjectLine {
  const isAnswer = answerSubject.test(subject) && !forwardSubject.test(subject)
  const said = withoutPrefixes(subject)
  if (said === '' || text === '' || isAnswer) return none
  const isUrgent = soundsUrgent(said) && !soundsUrgent(text)
  const fresh = newWords(said, text, places)
  if (!isUrgent && fresh < fewestNew) return none
  const words = countWords(text)
  const leans = words <= shortText || (words <= leaningText && pointing.test(text))
  return { apart: `Subject: ${said}`, doubt: isUrgent || leans ? tellsMore : null }
}

function withoutPrefixes(subject: string): string {
  let said = subject.trim()
  for (let times = 0; times < 6; times += 1) {
    const rest = said
      .replace(forwardSubject, '')
      .replace(answerSubject, '')
      .replace(/^\[[^\]]{1,40}\]\s*/, '')
      .trim()
    if (rest === said) break
    said = rest
  }
  return said
}

/** How many words of the subject stand nowhere in the text, in whichever form. */
function newWords(subject: string, text: string, places: readonly string[]): number {
  const known = fold(`${text} ${places.join(' ')}`)
  const words = fold(subject).match(/[\p{L}\p{M}]{4,}|\p{sc=Han}{2,}/gu) ?? []
  return words
    .filter((word) => !small.has(word) && !known.includes(word.slice(0, 5)))
    .reduce((sum, word) => sum + (/\p{sc=Han}/u.test(word) ? Math.ceil(word.length / 2) : 1), 0)
}

const countWords = (text: string): number =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).reduce(
    (sum, word) => sum + (/\p{sc=Han}/u.test(word) ? Math.ceil(word.length / 2) : 1),
    0,
  )
