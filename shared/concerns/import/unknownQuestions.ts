import { guessHeading } from './guessHeadings'

/*
 * Lines of a typed-up form that ask something the intake form doesn't: `Who else was there? …`, `Car
 * color: blue`. What stands under them is none of the answers above, and isn't dropped either.
 */

/** A question nobody knows, and what stands behind it on its line. */
export interface UnknownQuestion {
  readonly question: string
  readonly rest: string
}

const lead = String.raw`^[\s*•-]{0,6}(?:\d{1,2}[.)]\s*)?`
const question = new RegExp(
  String.raw`${lead}((?:[¿]?[\p{Lu}\p{Lo}]|\d{3}(?=[ /]))[^?？؟\n]{1,160})[?？؟]\s*(.*)$`,
  'su',
)
const labelled = new RegExp(
  String.raw`${lead}(\p{Lu}[^:：፦.!?\n]{1,40}?)\s*([:：፦]\s+|\t\s*)(\S.*)$`,
  'su',
)

/** How questions begin, in the languages of the form and French. */
const asking =
  /^¿|^(?:who|whom|whose|what|which|when|where|why|how|if (?:yes|so|no|not)|do|does|did|is|are|was|were|has|have|had|can|could|may|will|would|should|any|anyone|anything|qui[eé]n|qu[eé]|cu[aá]l|cu[aá]ndo|d[oó]nde|c[oó]mo|por qu[eé]|hay|tiene|puede|qui|que|quel|quelle|quand|o[uù]|comment|pourquoi|est-ce|avez-vous|ai|ngày|khi|có|ở)(?![\p{L}])/iu

/** How people begin a remark of their own, with a colon behind. */
const remark =
  /^(?:notes?|n\.?b|p\.?\s?s|p\.?\s?d|update|also|edit|examples?|for example|e\.?g|i\.?e|important|warning|remember|reason|result|problem|first|second|third|fyi|plus|and|but|so|nota|ejemplo|por ejemplo|adem[aá]s|importante|remarque|exemple|lưu ý|ví dụ)$/iu

/** Whether a label is one by which people begin a remark of their own. */
export const beginsRemark = (label: string): boolean => remark.test(label.trim())

/** So many words have a question and a label of a form at most. */
const mostWords = { question: 18, label: 4, cell: 10 } as const

const countWords = (text: string): number => text.trim().split(/\s+/).length

/**
 * What a line asks that is no label of the form; null for an answer. `isAnswerOpen`: the question
 * above it has no answer yet, so that `At night?` is one.
 */
export function readUnknownQuestion(line: string, isAnswerOpen: boolean): UnknownQuestion | null {
  const start = line.slice(0, 400)
  const beyond = line.slice(400)
  const [, asked = '', said = ''] = question.exec(start) ?? []
  const isShort = countWords(asked) <= mostWords.question && !/[.!;]\s/.test(asked)
  if (asked !== '' && isShort && (asking.test(asked) || !isAnswerOpen))
    return { question: `${asked.trim()}?`, rest: said + beyond }
  const [, label = '', sign = '', rest = ''] = labelled.exec(start) ?? []
  const isLabel =
    label !== '' &&
    countWords(label) <= (sign.startsWith('\t') ? mostWords.cell : mostWords.label) &&
    !beginsRemark(label) &&
    !/\d$/.test(label) &&
    guessHeading(label).why === 'unknown'
  return isLabel && !isAnswerOpen ? { question: `${label.trim()}:`, rest: rest + beyond } : null
}
