import { type CommandHandlers } from '../kernel/commands'
import { languageCommands } from './commands'
import { reviewLanguage, wordLanguage } from './decide'
import { type LanguagesChange, type LanguagesRecord } from './tables'

/** How the commands of this feature are carried out. */
export const languageHandlers: CommandHandlers<
  LanguagesRecord,
  LanguagesChange,
  typeof languageCommands
> = {
  'language.word': wordLanguage,
  'language.review': reviewLanguage,
}
