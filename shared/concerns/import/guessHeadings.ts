import { fold } from '../../kernel/foldText'
import { headingRules } from './headingRules'
import type { GuessedColumn } from './types'

/* What form tools and paper forms call their questions. */

/** The letters of a heading that are looked at; no question needs more to be recognized. */
const lookedAt = 300

/** A heading in the form in which it is compared: `Q3[SQ001]. Contact [Name]` as `contact name`. */
export const headingKey = (heading: string): string =>
  fold(
    heading
      .slice(0, lookedAt)
      .replace(/^\s*[A-Za-z]{0,3}\d{1,3}(\[\w{1,10}\])?[.):]\s+/, '')
      .replace(/^[a-z]+\.\s+(?=[A-Z])/, '')
      // Groups of questions stand before a question's own name (ODK, Kobo).
      .replace(/^([a-z][a-z0-9_]{2,}[-/])+(?=[a-z0-9_]{3,}$)/, '')
      .replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
      .replaceAll(/[_[\]*“”"()¿¡]|(?<=\p{Ll})-(?=\p{Ll}{3})/gu, ' '),
  )
    .replaceAll(/[’‘]/g, "'")
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s*:?.：？؟፦።]+$/, '')

const cache = new Map<string, GuessedColumn>()
const mostCached = 2_000

/** What a column or label of this name is, as far as its name tells. */
export function guessHeading(heading: string): GuessedColumn {
  const known = cache.get(heading)
  if (known !== undefined) return known
  const key = headingKey(heading)
  // What begins with a line below is a tool's own (Kobo), but for when it was sent.
  const found = guessKey(key)
  const isTools = heading.trim().startsWith('_') && found.column !== 'receivedOn'
  const guessed: GuessedColumn = isTools ? { column: '', why: 'tool' } : found
  if (cache.size >= mostCached) cache.clear()
  if (heading.length <= lookedAt) cache.set(heading, guessed)
  return guessed
}

function guessKey(key: string): GuessedColumn {
  if (key === '') return { column: '', why: 'unknown' }
  const kind = headingRules.find(([, patterns]) =>
    patterns.some((pattern) => pattern.test(key)),
  )?.[0]
  if (kind === undefined) return { column: '', why: 'unknown' }
  if (kind === 'reporter' || kind === 'person' || kind === 'private' || kind === 'tool')
    return { column: '', why: kind }
  return { column: kind, why: null }
}
