import { LookedAt } from '../comparison/contract'
import type { ThreadAnswer } from '../contracts/queries'
import { id } from '../kernel/columns'
import { z } from '../kernel/zod'
import { LanguageTag, PaperLanguage } from '../languages/documentLanguage'
import { MinutesStep } from './minutesStepTable'

/** The facilitator window's contract: what it may ask and what it is told. Parsed on both sides. */

/**
 * How a paper leaves: as it is (`pdf`, or the CSV of a register), as plain text, in Word or as Markdown to
 * be edited, or attached to the draft of an e-mail.
 */
export const paperForms = ['pdf', 'text', 'mail', 'word', 'markdown'] as const

/** In large print where it is said. */
const print = { large: z.boolean().optional() }
const ofMeeting = { meetingId: id, language: LanguageTag.optional(), ...print }
const audienced = { ...ofMeeting, audienceId: id }
const MinutesStepAhead = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('approved'), atMeetingId: id }),
  z.strictObject({ kind: z.literal('amended'), day: MinutesStep.shape.day }),
])

/** Which paper; in English unless a language is given. */
export const PaperRef = z.discriminatedUnion('paper', [
  /** `ahead`: as they will be once they are approved or amended, to be kept with it. */
  z.strictObject({ paper: z.literal('minutes'), ...ofMeeting, ahead: MinutesStepAhead.optional() }),
  z.strictObject({ paper: z.literal('sign-in sheet'), ...ofMeeting }),
  z.strictObject({ paper: z.literal('report-back'), ...audienced }),
  /** One page for a representative to carry. */
  z.strictObject({ paper: z.literal('summary'), ...audienced }),
  /** A form to write a concern on, to be handed out. */
  z.strictObject({ paper: z.literal('intake form'), language: LanguageTag, ...print }),
  /** Every neighborhood's numbers beside its words. */
  z.strictObject({
    paper: z.literal('data sheet'),
    ...LookedAt,
    language: LanguageTag.optional(),
    ...print,
  }),
])

/** A paper, rendered: the exact bytes a save under its token will write. */
export const RenderedPaper = z.strictObject({
  token: id,
  fileName: z.string(),
  title: z.string(),
  base64: z.string(),
  /** Tells what it says: the same as of a version that says the same. Null for papers without versions. */
  textDigest: z.string().nullable(),
  /** So many sections were translated from an English that has changed since. */
  changedSince: z.number().int(),
})

/** The languages papers can be set in, English first. */
export const PaperLanguages = z.strictObject({ languages: z.array(PaperLanguage) })

/** What a paper says, as plain text. */
export const PaperAsText = z.strictObject({ text: z.string() })
const Pieces = z.array(z.strictObject({ text: z.string(), changed: z.boolean() })).nullable()

/** What changed between two versions of a paper (`shared/documents/outline/compare.ts`). */
export const PaperChanges = z.strictObject({
  sections: z.array(
    z.strictObject({
      title: z.string(),
      only: z.enum(['before', 'after']).nullable(),
      lines: z.array(z.strictObject({ before: Pieces, after: Pieces })),
    }),
  ),
})

export type PaperLanguages = z.infer<typeof PaperLanguages>

export type PaperForm = (typeof paperForms)[number]

export type PaperRef = z.infer<typeof PaperRef>

export type RenderedPaper = z.infer<typeof RenderedPaper>

export type PaperChanges = z.infer<typeof PaperChanges>

export type ReportBackRow = ThreadAnswer<'thread.reportBacks'>['rows'][number]
