import { fold } from '../../kernel/foldText'
import { guessHeading } from './guessHeadings'

/*
 * Labels that were typed without a colon: `Neighborhood Heron Flats`, `Which neighborhood? Millrace`,
 * `Place - the steps`. Only words that are a field's own name count, since any other may begin a sentence.
 */

/** A label, and what stands behind it. */
export interface BareLabel {
  readonly heading: string
  readonly rest: string
}

const own = new Set(
  fold(
    `neighborhood neighbourhood area location place where when date time times concern interpreter language group
    name phone telephone email e-mail contact vecindario barrio colonia lugar ubicación dónde cuándo fecha
    hora idioma intérprete nombre teléfono correo quartier lieu où quand nom téléphone courriel langue`,
  ).split(/\s+/),
)
const before = new Set(
  fold('which what your the my our in site qué su mi el la en votre le quel').split(' '),
)
/** What neighborhoods are followed by where no label is meant. */
const noAnswer =
  /^(?:watch|association|council|group|meeting|residents?|kids|people|park|center|clean-?up|is|was|were|are|has|have|had|to|of|for|and|or|that|with|at|in|on|by|near|from|it|they|we|you|the|a|an|people|people's)(?![\p{L}])/iu

/** `Reported by Ada Quill` */
const reportedBy =
  /^[\s*•-]{0,6}((?:reported|submitted|called in|sent in|filed) by)\s+(\p{Lu}.*)$/isu
/** `Date rec’d 11/27/26` */
const dated =
  /^[\s*•-]{0,6}((?:date )?(?:rec['’]?d|received|taken|reported|called)|date of (?:the )?(?:call|report))\s+(\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})\s*$/iu
/** `What was seen - Needles` */
const dashed =
  /^[\s*•-]{0,6}((?:what|where|when|how|qué|dónde|cuándo)(?: [\p{L}’']{2,12}){1,5})\s+[-–—]\s+(\S.*)$/isu

/** The beginning of a line in words, of which the last is a field's own name. */
const head =
  /^[\s*•-]{0,6}(?:\d{1,2}[.)]\s*)?([¿]?[\p{L}-]{2,16}(?: [\p{L}-]{2,16})?)(\s*[?？:：]\s*|\s+[-–—=]+\s*|\s{2,}|\.\s+|\s+|\s*$)(.*)$/su

/** An answer without what is left of its question: `Which neighborhood Heron Flats`. */
export function withoutLabel(answer: string): string {
  const bare = readBareLabel(answer, true)
  const column = bare === null ? '' : guessHeading(bare.heading).column
  return bare !== null && (column === 'neighborhood' || column === 'place') ? bare.rest : answer
}

/**
 * The label a line begins with where no sign tells it. `isFree`: the line goes on no answer, so that
 * a blank behind the label is enough.
 */
export function readBareLabel(line: string, isFree: boolean): BareLabel | null {
  const [, by = '', who = ''] = reportedBy.exec(line.slice(0, 200)) ?? []
  if (by !== '') return { heading: by, rest: who }
  const [, ofDay = '', day = ''] = dated.exec(line.slice(0, 100)) ?? []
  if (ofDay !== '') return { heading: 'Date received', rest: day }
  const [, asked = '', said = ''] = dashed.exec(line.slice(0, 400)) ?? []
  if (asked !== '' && guessHeading(asked).column !== '')
    return { heading: asked, rest: said + line.slice(400) }
  const match = head.exec(line.slice(0, 400))
  if (match === null) return null
  // `Where is it`: of two words only an article or a question word may stand before the name.
  const [, both = '', signs = '', behind = ''] = match
  const [first = '', second] = both.replace('¿', '').split(' ')
  const isTwo = second !== undefined && before.has(fold(first)) && own.has(fold(second))
  if (!isTwo && !own.has(fold(first))) return null
  const heading = isTwo || second === undefined ? both : first
  const rest = isTwo || second === undefined ? behind : `${second}${signs}${behind}`
  if (guessHeading(heading).why === 'unknown') return null
  const isSigned = (isTwo || second === undefined) && /[?？:：=–—-]|\s{2}|^\.|^$/.test(signs)
  if (isSigned) return { heading, rest: rest + line.slice(400) }
  const isAnswer =
    /^[\p{Lu}\p{N}]/u.test(rest) && rest.length < 80 && !/[.!?]$/.test(rest) && !noAnswer.test(rest)
  const isContact = guessHeading(heading).why === 'reporter'
  return isAnswer && (isFree || isContact) ? { heading, rest: rest + line.slice(400) } : null
}
