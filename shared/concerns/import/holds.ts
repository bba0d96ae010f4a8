import { fold } from '../../kernel/foldText'
import { readYesNo } from './answers'
import { whoReported } from './findReporters'
import { headingKey } from './guessHeadings'
import { isOfStaff } from './headingRules'
import { isWanted } from './saidBeside'
import { findPersonal } from './persons'
import type { AlignedCells } from './rowCells'
import { shorten } from './rowFields'
import type { Column, GuessedColumn, Known, RawRow, ReporterAnswer } from './types'

/* Why a row waits for a person: what it may say about somebody, and what wasn't understood of it. */

/** What a row is judged by. */
export interface JudgedRow {
  readonly row: RawRow
  readonly aligned: AlignedCells
  readonly columns: readonly Column[]
  /** Why columns are left out that aren't read; empty where a person named all of them. */
  readonly guessed: readonly GuessedColumn[]
  readonly header: readonly string[]
  /** Everything of it that would be shared. */
  readonly shared: string
  readonly places: readonly Known[]
}

/** What holds a row, and what of it is set apart. */
export interface Judged {
  readonly holds: readonly string[]
  readonly setApart: string
  /** Whether answers were set apart that may say what was raised where nothing else does. */
  readonly hasUnread: boolean
  /** Whether a second question about danger, which isn’t read otherwise, was answered with a yes. */
  readonly isSecondDanger: boolean
}

/** `Are you safe?`, `Can this wait?`: a no says that somebody is in danger. */
const asksSafety =
  /^(?:is|are|do|does|can|has|have)\b.{0,40}\b(?:safe|out of danger|wait)\b|^(?:esta|estan|se siente)\b.{0,30}\b(?:a salvo|segur[oa]s?)\b|en securite|co an toan|安全吗|安全嗎|هل (?:انت|انتم|الجميع) (?:ب?امان|بخير)|ደህና/

/** So many words in an answer under an unknown question may be the concern itself. */
const fewWords = 4

/** Judges a row. */
export function judgeRow(judged: JudgedRow): Judged {
  const { row, aligned, columns, guessed } = judged
  const apart: string[] = []
  const answers: string[] = []
  let hasUnread = false
  let isSecondDanger = false
  const holds = [...(row.doubts ?? [])]
  const reporters: ReporterAnswer[] = [...(row.reporter ?? [])]
  for (const [at, cell] of aligned.cells.entries()) {
    const why = (columns[at] ?? '') === '' ? guessed[at]?.why : null
    const text = cell.trim()
    if (text === '' || why === null || why === undefined) continue
    const heading = judged.header[at] ?? ''
    if (why === 'reporter') reporters.push({ heading, cell })
    // Staff write there of single people: it is restricted, and isn't dropped without a word.
    if (why === 'private' && isOfStaff(headingKey(heading)) && /\p{L}+\s+\p{L}/u.test(text))
      holds.push(
        `“${shorten(heading)}” is answered and isn’t read. What belongs to a person goes to the private notes.`,
      )
    if (why === 'person')
      holds.push(
        `“${shorten(heading)}” is answered: it may name a person. That belongs in the private notes.`,
      )
    if (why !== 'unknown' && why !== 'second') continue
    if (asksSafety.test(headingKey(heading)) && readYesNo(text) === 'no') isSecondDanger = true
    apart.push(`${heading}: ${text}`)
    if (why === 'second') answers.push(text)
    if (guessed[at]?.secondOf === 'danger' && isWanted(text)) isSecondDanger = true
    if (
      why === 'second' &&
      guessed[at]?.secondOf === 'wording' &&
      isSetApart(text, aligned, columns)
    )
      holds.push(
        `“${shorten(heading)}” may say what was raised, too, and isn’t read. Choose what that column is.`,
      )
    if (/\p{L}+\s+\p{L}|\p{sc=Han}{2}/u.test(text)) hasUnread = true
    if (text.split(/\s+/).length >= fewWords || /\p{sc=Han}{6}/u.test(text))
      holds.push(
        `What is under “${shorten(heading)}” isn’t read as part of the concern. Choose what that column is.`,
      )
  }
  const wording = aligned.cells[columns.indexOf('wording')] ?? ''
  if (wording.trim() !== '' && lettersIn(answers.join(' ')) > lettersIn(wording))
    holds.push('More of the answers are set apart than kept. Choose what each column is.')
  if (columns.some((column, at) => column === 'wording' && guessed[at]?.isGuess === true))
    holds.push('No question of this table is known; which column says what was raised was guessed.')
  if (aligned.isJoined)
    holds.push(
      'It has more cells than there are questions; what was raised was put together again.',
    )
  if (aligned.beyond.length > 0) {
    holds.push('It has more cells than there are questions.')
    apart.push(`Beyond the questions: ${aligned.beyond.map((cell) => cell.trim()).join(', ')}`)
  }
  const names = reporterNames(reporters)
  holds.push(
    ...findPersonal(judged.shared, {
      places: judged.places.map(({ name }) => name),
      reporters: names,
    }),
  )
  return {
    holds: [...new Set(holds)],
    hasUnread,
    isSecondDanger,
    setApart: [row.setApart ?? '', ...apart].filter(Boolean).join('\n'),
  }
}

/** Whether an answer says something in words that what was raised doesn't say itself. */
function isSetApart(text: string, { cells }: AlignedCells, columns: readonly Column[]): boolean {
  const kept = (cells[columns.indexOf('wording')] ?? '').trim()
  return kept !== '' && /\p{L}{2}/u.test(text) && !fold(kept).includes(fold(text))
}

const lettersIn = (text: string): number => (text.match(/\p{L}/gu) ?? []).length

/** Names of those who reported it, one by one as they were given. */
const reporterNames = (answers: readonly ReporterAnswer[]): string[] =>
  answers.flatMap((answer) => {
    const name = whoReported([answer])?.name ?? ''
    return name === '' || name.split(/\s+/).length > 6 ? [] : [name]
  })
