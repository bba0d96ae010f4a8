import { id } from '../kernel/columns'
import { type MessageOf, storedCommandsOf } from '../kernel/commands'
import { PlainWord } from './tables'

/** What a site says of the words its public texts do better without. */
export const plainLanguageCommands = storedCommandsOf({
  /** What the site says of a word: one row a word, the last time it is said counts. */
  'plainWord.set': {
    carries: {
      word: PlainWord.shape.word,
      suggestion: PlainWord.shape.suggestion,
      off: PlainWord.shape.off,
    },
    label: 'Set plain word',
    underHold: 'kept',
  },
  /** Nothing any more: a shipped word counts again, one of the site's own is gone. */
  'plainWord.remove': { carries: { id }, label: 'Remove plain word', underHold: 'refused' },
})

type PlainLanguageCommand = MessageOf<typeof plainLanguageCommands>

/** The command of a type. */
export type CommandOf<T extends PlainLanguageCommand['type']> = Extract<
  PlainLanguageCommand,
  { type: T }
>
