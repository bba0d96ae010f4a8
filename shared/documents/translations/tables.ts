import { id, instant, text } from '../../kernel/columns'
import { z } from '../../kernel/zod'
import { reportBackSections } from '../reportBack/reportBackSections'

/** The workgroup's own texts that stand on its public documents, and can be translated by people. */
export const workgroupTexts = [
  'goalSentence',
  'howToRaise',
  'contact',
  'emergencyLine',
  'gettingThere',
  'joining',
] as const
export type WorkgroupText = (typeof workgroupTexts)[number]

/** The wording of the confidentiality text, one point a line; the record has it in rows of its own. */
export const confidentialityName = 'confidentialityText'

/** A language's tag (`PaperLanguage.tag`). */
const tag = z.string().min(1).max(20)

/** A text in another language, as a person wrote it, and what it was translated from. */
export const TranslatedText = z.strictObject({
  name: z.enum([...reportBackSections, ...workgroupTexts, confidentialityName]),
  text: text.min(1),
  /** The English as it was then: when it has changed since, the translation may be wrong. */
  source: text,
})

/**
 * What people translated into one language: the sections of a report-back, or, without a meeting, the
 * workgroup's own texts.
 */
export const Translation = z.strictObject({
  id,
  meetingId: id.nullable(),
  audienceId: id.nullable(),
  language: tag,
  texts: z.array(TranslatedText).max(20),
  changedAt: instant,
})

export type Translation = z.infer<typeof Translation>
