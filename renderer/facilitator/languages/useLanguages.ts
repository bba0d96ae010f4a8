import { translationOf } from '../../../shared/documents/translations/translationOf'
import type { DocumentLanguage } from '../../../shared/languages/documentLanguage'
import { english } from '../../../shared/languages/english'
import { siteLanguage, type SiteLanguage } from '../../../shared/languages/siteLanguage'
import type { SharedRecord } from '../../../shared/record/record'
import { audienceOf } from '../../../shared/workgroup/audiences'
import { useQueryOnce } from '../client/useQueryOnce'
import { useRecord } from '../client/useSnapshot'

const onlyEnglish: readonly DocumentLanguage[] = [english]

/** The languages documents can be set in, English first; English alone until the others are there. */
export const useShippedLanguages = (): readonly DocumentLanguage[] =>
  useQueryOnce({ type: 'languages.shipped' })?.languages ?? onlyEnglish

/** The same as this site uses them. */
export function useLanguages(): readonly SiteLanguage[] {
  const record = useRecord()
  return useShippedLanguages().map((shipped) => siteLanguage(record, shipped))
}

/**
 * The tag of the language a report-back is to be in: the one its audience likes, once something of it
 * is translated; English otherwise.
 */
export function languageFor(
  record: SharedRecord,
  languages: readonly DocumentLanguage[],
  about: { readonly meetingId: string; readonly audienceId: string },
): string {
  const liked = languageNamed(languages, audienceOf(record, about.audienceId)?.row.language ?? '')
  const isBegun = liked !== undefined && translationOf(record, about, liked.tag) !== undefined
  return isBegun ? liked.tag : english.tag
}

/** The language somebody named in their own words, `Somali` or `Soomaali`; undefined for one there is not. */
function languageNamed(
  languages: readonly DocumentLanguage[],
  name: string,
): DocumentLanguage | undefined {
  const said = name.trim().toLowerCase()
  return said === ''
    ? undefined
    : languages.find((row) =>
        [row.name, row.english, row.tag].some((known) => known.toLowerCase() === said),
      )
}
