import { type CommandEntries } from '../kernel/commands'
import { plainLanguageSchemas } from './commands'
import { removePlainWord, setPlainWord } from './decide'
import { type PlainLanguageChange, type PlainLanguageRecord } from './tables'

/** How the commands of this feature are carried out. */
export const plainLanguageRegistry: CommandEntries<
  PlainLanguageRecord,
  PlainLanguageChange,
  typeof plainLanguageSchemas
> = {
  'plainWord.set': { handle: setPlainWord, label: 'Set plain word' },
  'plainWord.remove': { handle: removePlainWord, label: 'Remove plain word' },
}
