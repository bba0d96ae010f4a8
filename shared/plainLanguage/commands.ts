import { id } from '../kernel/columns'
import { type MessageOf, schemasOf } from '../kernel/commands'
import { PlainWord } from './tables'

/** What a site says of the words its public texts do better without. */
export const plainLanguageSchemas = schemasOf({
  /** What the site says of a word: one row a word, the last time it is said counts. */
  'plainWord.set': {
    word: PlainWord.shape.word,
    suggestion: PlainWord.shape.suggestion,
    off: PlainWord.shape.off,
  },
  /** Nothing any more: a shipped word counts again, one of the site's own is gone. */
  'plainWord.remove': { id },
})

export type PlainLanguageCommand = MessageOf<typeof plainLanguageSchemas>

/** The command of a type. */
export type CommandOf<T extends PlainLanguageCommand['type']> = Extract<
  PlainLanguageCommand,
  { type: T }
>
