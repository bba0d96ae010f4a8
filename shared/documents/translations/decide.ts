import { type DecideContext } from '../../kernel/decideContext'
import { succeed } from '../../kernel/result'
import { missing } from '../../kernel/rowEdits'
import { type CommandOf } from '../commands'
import { type DocumentsDecided, type DocumentsRecord, put, remove } from '../tables'

import { audienceOf } from '../../workgroup/audiences'
import { translationOf } from './translationOf'

/* What people say in other languages: translations of their own texts, and the standard wording of documents. */

/** Words one text in another language; without any text, it counts as not translated. */
export function wordTranslation(
  record: DocumentsRecord,
  { about, language, name, text, source }: CommandOf<'translation.word'>,
  context: DecideContext,
): DocumentsDecided {
  if (about !== null && !record.meeting.has(about.meetingId)) return missing('meeting')
  if (about !== null && audienceOf(record, about.audienceId) === undefined)
    return missing('neighborhood or group')
  const known = translationOf(record, about, language)
  const others = known?.texts.filter((row) => row.name !== name) ?? []
  const texts = text.trim() === '' ? others : [...others, { name, text, source }]
  if (known !== undefined && texts.length === 0) return succeed([remove('translation', known.id)])
  if (texts.length === 0) return succeed([])
  const { meetingId, audienceId } = about ?? { meetingId: null, audienceId: null }
  return succeed([
    put('translation', {
      id: known?.id ?? context.newId(),
      meetingId,
      audienceId,
      language,
      texts,
      changedAt: context.now,
    }),
  ])
}
