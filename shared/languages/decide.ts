import { rowsWith } from '../kernel/compartment'
import { type DecideContext } from '../kernel/decideContext'
import { succeed, refuse } from '../kernel/result'
import { type CommandOf } from './commands'
import { type LanguagesDecided, type LanguagesRecord, put, remove } from './tables'

import { lacking, putIn } from './documentLanguage'

/** Words a piece of the standard wording as this site says it; null goes back to the one Candor comes with. */
export function wordLanguage(
  record: LanguagesRecord,
  { language, key, text }: CommandOf<'language.word'>,
  context: DecideContext,
): LanguagesDecided {
  const known = rowsWith(record, 'languageWord', 'language', language).find(
    (row) => row.key === key,
  )
  if (text === null) return succeed(known === undefined ? [] : [remove('languageWord', known.id)])
  if (text.trim() === '') return refuse('Documents need these words; they can’t be empty.', key)
  const [name] = lacking(text, putIn[key] ?? [])
  if (name !== undefined) return refuse(`Keep {${name}} where it goes: Candor puts it in.`, key)
  return succeed([
    put('languageWord', {
      id: known?.id ?? context.newId(),
      language,
      key,
      text: text.trim(),
      changedAt: context.now,
    }),
  ])
}

/** Records that a person checked the standard wording of a language as it is. */
export function reviewLanguage(
  _record: LanguagesRecord,
  { language, reviewedBy, words }: CommandOf<'language.review'>,
  context: DecideContext,
): LanguagesDecided {
  if (reviewedBy.trim() === '') return refuse('Enter who checked them.', 'reviewedBy')
  return succeed([
    put('languageReview', {
      id: context.newId(),
      language,
      reviewedBy: reviewedBy.trim(),
      words,
      recordedAt: context.now,
    }),
  ])
}
