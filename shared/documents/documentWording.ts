import type { PaperLanguage, PaperWords } from '../languages/documentLanguage'
import type { PaperWordKey } from '../languages/documentWordKeys'
import { isMachineDrafted, type SiteLanguage } from '../languages/siteLanguage'

/** What every public paper's model has of the language it is set in: of the words, its own ones. */
export interface Spoken<Key extends PaperWordKey = never> {
  /** The tag of the language. */
  readonly language: string
  readonly direction: PaperLanguage['direction']
  readonly script: PaperLanguage['script']
  /** Its fixed words. */
  readonly words: Readonly<Pick<PaperWords, Key>>
  /** Nobody checked the fixed words yet, and the paper says so. */
  readonly isMachineDrafted: boolean
}

/** A language as a paper with these fixed words has it. */
export function spoken<Key extends PaperWordKey>(
  as: SiteLanguage,
  keys: readonly Key[],
): Spoken<Key> {
  const { tag, direction, script, words } = as.language
  return {
    language: tag,
    direction,
    script,
    words: Object.fromEntries(keys.map((key) => [key, words[key]])) as Pick<PaperWords, Key>,
    isMachineDrafted: isMachineDrafted(as, keys),
  }
}
