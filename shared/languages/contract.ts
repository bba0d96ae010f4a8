import { queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { PaperLanguage } from './documentLanguage'

/** The languages papers can be set in, English first. */
const PaperLanguages = z.strictObject({ languages: z.array(PaperLanguage) })
type PaperLanguages = z.infer<typeof PaperLanguages>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const languageQueries = queriesOf({
  /** The languages papers can be set in, as Candor comes with them. */
  'languages.shipped': { carries: {}, answer: PaperLanguages },
})
