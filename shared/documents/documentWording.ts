import type { DocumentLanguage, DocumentWords } from '../languages/documentLanguage'
import type { DocumentWordKey } from '../languages/documentWordKeys'
import { isMachineDrafted, type SiteLanguage } from '../languages/siteLanguage'

/** What every public document's model has of the language it is set in: of the words, its own ones. */
export interface Spoken<Key extends DocumentWordKey = never> {
  /** The tag of the language. */
  readonly language: string
  readonly direction: DocumentLanguage['direction']
  readonly script: DocumentLanguage['script']
  /** Its standard wording. */
  readonly words: Readonly<Pick<DocumentWords, Key>>
  /** Nobody checked the standard wording yet, and the document says so. */
  readonly isMachineDrafted: boolean
}

/** A language as a document with this standard wording has it. */
export function selectWording<Key extends DocumentWordKey>(
  as: SiteLanguage,
  keys: readonly Key[],
): Spoken<Key> {
  const { tag, direction, script, words } = as.language
  return {
    language: tag,
    direction,
    script,
    words: Object.fromEntries(keys.map((key) => [key, words[key]])) as Pick<DocumentWords, Key>,
    isMachineDrafted: isMachineDrafted(as, keys),
  }
}
