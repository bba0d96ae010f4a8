import { isNoAnswer, readYesNo, wordsWith } from './answers'
import { shorten } from './rowFields'

/* What people write with a yes or a no: `YES - a man with a knife`, `Yes, they came two hours later`. */

/** The answers of a row that are yes or no. */
export interface YesNoAnswers {
  readonly danger: string
  readonly called: string
  readonly interpreter: string
}

/** What was said with them. */
export interface Beside {
  /** What came of the call; empty where nothing is said. */
  readonly ofCall: string
  /** What isn't part of the concern as it is read; empty where nothing is. */
  readonly apart: string
  /** Why a person has to look; null when nobody has to. */
  readonly doubt: string | null
}

/** So many words with a no, or with a call, say something of their own. */
const fewest = 3

/** `nobody came` says what came of a call. */
const fewestOfCall = 2

const countWords = (text: string): number =>
  text.match(/\p{sc=Han}{2}|[\p{L}\p{M}\p{N}'’-]+/gu)?.length ?? 0

/** Whether an answer says yes, or says something other than no: `Spanish` to an interpreter, `maybe` to danger. */
export const isWanted = (answer: string): boolean =>
  readYesNo(answer) === 'yes' || (readYesNo(answer) === null && !isNoAnswer(answer))

/** Reads what stands beside answers of yes and no. Why nobody called is read with that answer itself. */
export function readBeside({ danger, called, interpreter }: YesNoAnswers): Beside {
  const inDanger = wordsWith(danger)
  const isKept = inDanger !== '' && (isWanted(danger) || countWords(inDanger) >= fewest)
  const ofInterpreter = wordsWith(interpreter)
  const ofCall = readYesNo(called) === 'no' ? '' : wordsWith(called)
  return {
    ofCall: countWords(ofCall) >= fewestOfCall ? called.trim() : '',
    apart: [
      ...(isKept ? [`Danger: ${danger.trim()}`] : []),
      ...(ofInterpreter === '' ? [] : [`Interpreter: ${interpreter.trim()}`]),
    ].join('\n'),
    doubt:
      isKept && isWanted(danger)
        ? `“${shorten(danger.trim())}” was answered to whether someone is in danger. Check whether it belongs in the wording.`
        : null,
  }
}
