import type { DocumentLanguage } from '../languages/documentLanguage'
import { english } from '../languages/english'
import { currentNotice, shippedNotice, shippedPoints } from '../meeting/signInNotice'
import { type DocumentsRecord } from './tables'

import { confidentialityName } from './translations/tables'
import { translationOf } from './translations/translationOf'

/**
 * What is agreed to by signing, in a language: as somebody translated the site's own wording, else the
 * wording Candor comes with in its own translation, else in English. A translation of an earlier
 * wording isn't that of the current one, and is not used.
 */
export function noticeIn(
  record: DocumentsRecord,
  language: DocumentLanguage,
): { readonly points: readonly string[]; readonly isUntranslated: boolean } {
  const { points, version } = currentNotice(record)
  const own = translationOf(record, null, language.tag)?.texts.find(
    (row) => row.name === confidentialityName && row.source === noticeSource(points),
  )
  if (own !== undefined) return { points: linesOf(own.text), isUntranslated: false }
  if (version !== shippedNotice.version)
    return { points, isUntranslated: language.tag !== english.tag }
  return { points: shippedPoints.map((key) => language.words[key]), isUntranslated: false }
}

/** The points as one text, a line each: what a translation of them was made from. */
export const noticeSource = (points: readonly string[]): string => points.join('\n')

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
