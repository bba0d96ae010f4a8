import { type MessageOf, type MessagesOf, storedCommandsOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { LanguageTag } from './documentLanguage'
import { LanguageReview, LanguageWord } from './tables'

const nothingYet = z.string().max(500)

/** What a person can do with the standard wording of a language. */
export const languageCommands = storedCommandsOf({
  /** A piece of the standard wording as this site says it; null goes back to the one Candor comes with. */
  'language.word': {
    carries: {
      language: LanguageTag,
      key: LanguageWord.shape.key,
      text: z.string().max(400).nullable(),
    },
    label: 'Change standard wording',
    underHold: 'kept',
  },
  /** Somebody checked the standard wording of a language: these. */
  'language.review': {
    carries: {
      language: LanguageTag,
      reviewedBy: nothingYet,
      words: LanguageReview.shape.words,
    },
    label: 'Record language review',
    underHold: 'kept',
  },
})

type LanguageCommand = MessageOf<typeof languageCommands>

/** The command of a type. */
export type CommandOf<T extends LanguageCommand['type']> = MessagesOf<typeof languageCommands>[T]
