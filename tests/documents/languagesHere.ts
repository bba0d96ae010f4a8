import { join } from 'node:path'
import { readLanguages } from '../../electron/languages/shippedLanguages'
import type { DocumentLanguage } from '../../shared/languages/documentLanguage'

const languagesFolder = join(import.meta.dirname, '../../resources/languages')

/** The languages Candor comes with. */
export const languages: readonly DocumentLanguage[] = await readLanguages(languagesFolder)

/** Every language but English, by its tag: a file that is added is tried like the others. */
export const tags = languages.map(({ tag }) => tag).filter((tag) => tag !== 'en-US')

/** The language with a tag. */
export function languageOf(tag: string): DocumentLanguage {
  const found = languages.find((row) => row.tag === tag)
  if (found === undefined) throw new Error(`no language ${tag}`)
  return found
}
