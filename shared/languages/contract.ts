import { queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { DocumentLanguage } from './documentLanguage'

/** The languages documents can be set in, English first. */
const DocumentLanguages = z.strictObject({ languages: z.array(DocumentLanguage) })
type DocumentLanguages = z.infer<typeof DocumentLanguages>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const languageQueries = queriesOf({
  /** The languages documents can be set in, as Candor comes with them. */
  'languages.shipped': { carries: {}, answer: DocumentLanguages },
})
