import { type CommandHandlers } from '../kernel/commands'
import { plainLanguageCommands } from './commands'
import { removePlainWord, setPlainWord } from './decide'
import { type PlainLanguageChange, type PlainLanguageRecord } from './tables'

/** How the commands of this feature are carried out. */
export const plainLanguageHandlers: CommandHandlers<
  PlainLanguageRecord,
  PlainLanguageChange,
  typeof plainLanguageCommands
> = {
  'plainWord.set': setPlainWord,
  'plainWord.remove': removePlainWord,
}
