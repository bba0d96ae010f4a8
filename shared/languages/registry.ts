import { type CommandEntries } from '../kernel/commands'
import { languageSchemas } from './commands'
import { reviewLanguage, wordLanguage } from './decide'
import { type LanguagesChange, type LanguagesRecord } from './tables'

/** How the commands of this feature are carried out. */
export const languageRegistry: CommandEntries<
  LanguagesRecord,
  LanguagesChange,
  typeof languageSchemas
> = {
  'language.word': { handle: wordLanguage, label: 'Change fixed words' },
  'language.review': { handle: reviewLanguage, label: 'Record language review' },
}
