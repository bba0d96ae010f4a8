import { type CommandOf } from './commands'
import { type PlainLanguageDecided, type PlainLanguageRecord, put, remove } from './tables'
import { wordKey } from './wordFinder'

import { succeed, refuse } from '../kernel/result'
import { missing } from '../kernel/rowEdits'

import { type DecideContext } from '../kernel/decideContext'

/** So many words a site may say something of: each is looked for in every text that is worded. */
export const mostPlainWords = 500

/** Says something of a word, in place of what was said of it before. */
export function setPlainWord(
  record: PlainLanguageRecord,
  command: CommandOf<'plainWord.set'>,
  context: DecideContext,
): PlainLanguageDecided {
  const [word, suggestion] = [command.word.trim(), command.suggestion.trim()]
  const key = wordKey(word)
  if (key === '') return refuse('Type a word, or a few that belong together.', 'word')
  if (!command.off && suggestion === '')
    return refuse(
      'What should people say instead? Without that a word can’t be replaced.',
      'suggestion',
    )
  const before = [...record.plainWord.values()].find((row) => wordKey(row.word) === key)
  if (before === undefined && record.plainWord.size >= mostPlainWords)
    return refuse(`${mostPlainWords} words are the most. Remove one first.`, 'word')
  const id = before?.id ?? context.newId()
  return succeed([
    put('plainWord', { id, word, suggestion, off: command.off, recordedAt: context.now }),
  ])
}

/** Takes back what the site says of a word. */
export function removePlainWord(
  record: PlainLanguageRecord,
  command: CommandOf<'plainWord.remove'>,
): PlainLanguageDecided {
  if (!record.plainWord.has(command.id)) return missing('word')
  return succeed([remove('plainWord', command.id)])
}
