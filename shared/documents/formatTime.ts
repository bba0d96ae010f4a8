import { english } from '../languages/english'
import type { DocumentLanguage } from '../languages/documentLanguage'
import { timeInWords } from '../kernel/formatDate'

/** `14:05` as a language says it on paper: `2:05 pm` in English, as it is in the others. */
export const timeIn = ({ tag }: Pick<DocumentLanguage, 'tag'>, time: string): string =>
  tag === english.tag ? timeInWords(time) : time
