import { audienceOf } from '../workgroup/audiences'
import { putIn, lacking } from './documentLanguage'
import { translationOf } from './siteLanguage'
import { put, remove, rowsWith, type SharedRecord } from '../record/record'
import { done, refuse } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import type { CommandOf } from '../record/commands'
import type { DecideContext, Decided } from '../kernel/decideContext'

/** What people say in other languages: translations of their own texts, and the fixed words of papers. */

/** Words one text in another language; without any text, it counts as not translated. */
export function wordTranslation(
  record: SharedRecord,
  { about, language, name, text, source }: CommandOf<'translation.word'>,
  context: DecideContext,
): Decided {
  if (about !== null && !record.meeting.has(about.meetingId)) return missing('meeting')
  if (about !== null && audienceOf(record, about.audienceId) === undefined)
    return missing('neighborhood or group')
  const known = translationOf(record, about, language)
  const others = known?.texts.filter((row) => row.name !== name) ?? []
  const texts = text.trim() === '' ? others : [...others, { name, text, source }]
  if (known !== undefined && texts.length === 0) return done([remove('translation', known.id)])
  if (texts.length === 0) return done([])
  const { meetingId, audienceId } = about ?? { meetingId: null, audienceId: null }
  return done([
    put('translation', {
      ...{ id: known?.id ?? context.newId(), meetingId, audienceId, language },
      ...{ texts, changedAt: context.now },
    }),
  ])
}

/** Words a fixed word as this site says it; null goes back to the one Candor comes with. */
export function wordLanguage(
  record: SharedRecord,
  { language, key, text }: CommandOf<'language.word'>,
  context: DecideContext,
): Decided {
  const known = rowsWith(record, 'languageWord', 'language', language).find(
    (row) => row.key === key,
  )
  if (text === null) return done(known === undefined ? [] : [remove('languageWord', known.id)])
  if (text.trim() === '') return refuse('The paper needs these words; they can’t be empty.', key)
  const [name] = lacking(text, putIn[key] ?? [])
  if (name !== undefined) return refuse(`Keep {${name}} where it goes: Candor puts it in.`, key)
  return done([
    put('languageWord', {
      ...{ id: known?.id ?? context.newId(), language, key, text: text.trim() },
      changedAt: context.now,
    }),
  ])
}

/** Records that a person checked the fixed words of a language as they are. */
export function reviewLanguage(
  _record: SharedRecord,
  { language, reviewedBy, words }: CommandOf<'language.review'>,
  context: DecideContext,
): Decided {
  if (reviewedBy.trim() === '') return refuse('Say who checked them.', 'reviewedBy')
  return done([
    put('languageReview', {
      ...{ id: context.newId(), language, reviewedBy: reviewedBy.trim(), words },
      recordedAt: context.now,
    }),
  ])
}
