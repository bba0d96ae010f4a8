import { guessHeading } from './guessHeadings'
import type { RawRow } from './types'

/* Tables that have one answer a row, with its question before it: `Neighborhood,Millrace`. */

/** So many questions have to be known that ask for different things, before a first column is one of them. */
const fewestKnown = 3

const ofQuestions =
  /^(?:fields?|questions?|labels?|items?|names?|keys?|campos?|preguntas?|champs?|câu hỏi|问题|字段|السؤال)$/iu
const ofAnswers =
  /^(?:answers?|values?|responses?|repl(?:y|ies)|respuestas?|valor(?:es)?|réponses?|trả lời|回答|答案|值|الإجابة|الجواب)$/iu

const first = ({ cells }: RawRow): string => (cells[0] ?? '').trim()
const second = ({ cells }: RawRow): string => (cells[1] ?? '').trim()

/**
 * The rows of such a table turned: the questions, then a row for each set of answers; null for any other
 * table. A question that comes again begins the next set; an answer without a question goes on with the
 * one above.
 */
export function turnFields(all: readonly RawRow[]): RawRow[] | null {
  const isPair = ({ cells, error }: RawRow): boolean =>
    error === null && cells.slice(2).every((cell) => cell.trim() === '')
  if (!all.every(isPair)) return null
  const [head] = all
  const isHeaded =
    head !== undefined && ofQuestions.test(first(head)) && ofAnswers.test(second(head))
  const rows = isHeaded ? all.slice(1) : all
  const questions = [...new Set(rows.map(first))].filter((question) => question !== '')
  const known = questions.filter((question) => kindOf(question) !== 'unknown')
  const areQuestions =
    kindsIn(questions) >= fewestKnown &&
    known.length * 2 > questions.length &&
    kindsIn(rows.map(second)) < fewestKnown
  return areQuestions ? [headerOf(rows, questions), ...setsOf(rows, questions)] : null
}

/** What a question asks for. */
function kindOf(question: string): string {
  const { column, why } = guessHeading(question)
  return column === '' ? (why ?? 'unknown') : column
}

/** For how many different things texts ask: names of streets all ask where. */
const kindsIn = (texts: readonly string[]): number =>
  new Set(
    texts
      .filter((text) => text.length < 60)
      .map(kindOf)
      .filter((kind) => kind !== 'unknown'),
  ).size

const headerOf = (rows: readonly RawRow[], questions: readonly string[]): RawRow => ({
  line: rows[0]?.line ?? 1,
  cells: [...questions],
  error: null,
})

function setsOf(rows: readonly RawRow[], questions: readonly string[]): RawRow[] {
  const sets: { readonly line: number; readonly answers: Map<string, string> }[] = []
  let last = ''
  for (const row of rows) {
    const question = first(row)
    const current = sets.at(-1)
    if (question !== '') last = question
    if (current === undefined || (question !== '' && current.answers.has(question)))
      sets.push({ line: row.line, answers: new Map([[last, second(row)]]) })
    else {
      const before = current.answers.get(last)
      const answer = before === undefined ? second(row) : `${before}\n${second(row)}`
      current.answers.set(last, answer.trim())
    }
  }
  return sets.map(({ line, answers }) => ({
    line,
    cells: questions.map((question) => answers.get(question) ?? ''),
    error: null,
  }))
}
