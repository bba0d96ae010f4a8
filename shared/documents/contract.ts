import { LookedAt } from '../comparison/contract'
import { id } from '../kernel/columns'
import { type AnswersOf, commandsOf, queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { LanguageTag } from '../languages/documentLanguage'
import { MeetingRef } from '../meeting/contract'
import { CorrectableText } from './minutesCorrectionTable'
import { MinutesStep } from './minutesStepTable'
import { OpenEnd } from './openEndTable'
import { type ReportBackSection, reportBackSections } from './reportBack/reportBackSections'

/* The facilitator window's contract: what it may ask and what it is told. Parsed on both sides. */

/**
 * How a document leaves: as it is (`pdf`, or the CSV of a register), as a web page, as plain text, in Word or
 * as Markdown to be edited, attached to the draft of an e-mail, or, of an agenda, its meeting as a calendar file.
 */
const documentForms = ['pdf', 'web', 'text', 'mail', 'word', 'markdown', 'calendar'] as const

/** In large print where it is said. */
const print = { large: z.boolean().optional() }
const ofMeeting = { meetingId: id, language: LanguageTag.optional(), ...print }
const audienced = { ...ofMeeting, audienceId: id }
const MinutesStepAhead = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('approved'), atMeetingId: id }),
  z.strictObject({ kind: z.literal('amended'), day: MinutesStep.shape.day }),
])

/** Which document; in English unless a language is given. */
export const DocumentRef = z.discriminatedUnion('document', [
  /** What a meeting that is to come will talk about. */
  z.strictObject({ document: z.literal('agenda'), ...ofMeeting }),
  /** `ahead`: as they will be once they are approved or amended, to be kept with it. */
  z.strictObject({
    document: z.literal('minutes'),
    ...ofMeeting,
    ahead: MinutesStepAhead.optional(),
  }),
  z.strictObject({ document: z.literal('sign-in sheet'), ...ofMeeting }),
  z.strictObject({ document: z.literal('report-back'), ...audienced }),
  /** One page for a representative to carry. */
  z.strictObject({ document: z.literal('summary'), ...audienced }),
  /** A form to write a concern on, to be handed out. */
  z.strictObject({ document: z.literal('intake form'), language: LanguageTag, ...print }),
  /** Every neighborhood's numbers beside its words. */
  z.strictObject({
    document: z.literal('data sheet'),
    ...LookedAt,
    language: LanguageTag.optional(),
    ...print,
  }),
])

/** A document, rendered: the exact bytes a save under its token will write. */
export const RenderedDocument = z.strictObject({
  token: id,
  fileName: z.string(),
  title: z.string(),
  base64: z.string(),
  /** Tells what it says: the same as of a version that says the same. Null for documents without versions. */
  textDigest: z.string().nullable(),
  /** So many sections were translated from an English that has changed since. */
  changedSince: z.number().int(),
})

/** What a document says, as plain text. */
const DocumentAsText = z.strictObject({ text: z.string() })
const Pieces = z.array(z.strictObject({ text: z.string(), changed: z.boolean() })).nullable()

/** What changed between two versions of a document (`shared/documents/outline/compare.ts`). */
export const DocumentChanges = z.strictObject({
  sections: z.array(
    z.strictObject({
      title: z.string(),
      only: z.enum(['before', 'after']).nullable(),
      lines: z.array(z.strictObject({ before: Pieces, after: Pieces })),
    }),
  ),
})

const NumberSaid = z.strictObject({ where: z.string(), said: z.string() })

/** What can be worked out from this document and others (`shared/documents/numbersTogether.ts`). */
const NumbersTogether = z.strictObject({
  upTo: z.number().int(),
  workedOut: z.array(z.strictObject({ here: NumberSaid, with: z.array(NumberSaid) })),
})

export type DocumentForm = (typeof documentForms)[number]

export type DocumentRef = z.infer<typeof DocumentRef>

export type RenderedDocument = z.infer<typeof RenderedDocument>

export type DocumentChanges = z.infer<typeof DocumentChanges>

export type ReportBackRow = DocumentRegisterAnswer<'reportBacks.register'>['rows'][number]

/** The sections of a report-back as the record drafts them. */
export const ReportBackDraft = z.strictObject(
  Object.fromEntries(reportBackSections.map((section) => [section, z.string()])) as Record<
    ReportBackSection,
    z.ZodString
  >,
)

export type ReportBackDraft = z.infer<typeof ReportBackDraft>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const documentQueries = queriesOf({
  'document.render': { carries: { ref: DocumentRef }, answer: RenderedDocument },
  'reportBack.draft': { carries: { meetingId: id, audienceId: id }, answer: ReportBackDraft },
  /** What a previewed report-back says, as plain text. */
  'document.text': { carries: { token: id }, answer: DocumentAsText },
  /** Numbers of people in a previewed document that tell a small one together with others. */
  'document.numbers': { carries: { token: id }, answer: NumbersTogether },
  /** A frozen version, to be looked at or to leave again. */
  'document.version': { carries: { versionId: id }, answer: RenderedDocument },
  /** What changed from a frozen version to another of the same document, or to what it says now (null). */
  'document.changes': { carries: { from: id, to: id.nullable() }, answer: DocumentChanges },
})

/** How documents leave, and are kept. */
export const documentAppCommands = commandsOf({
  /**
   * Saves exactly the bytes that were previewed or made under this token, unless something in them looks
   * like a participant's name. `as`: the PDF itself unless said otherwise. `unchecked`: also while
   * that can't be told, the notes being locked.
   */
  'document.save': {
    carries: {
      token: id,
      as: z.enum(documentForms).optional(),
      unchecked: z.boolean().optional(),
    },
    label: 'Save document',
    immediate: true,
  },
  /** Keeps the bytes previewed under this token as a version that is never changed; answers with its id. */
  'document.freeze': { carries: { token: id }, label: 'Keep version' },
})

/** What is asked about report-backs and minutes across meetings. */
export const documentRegisterQueries = queriesOf({
  /** Whom a meeting's report-backs are for, and what each covers. */
  'reportBacks.register': {
    carries: { meetingId: id },
    answer: z.strictObject({
      rows: z.array(
        z.strictObject({
          id,
          kind: z.enum(['neighborhood', 'group']),
          name: z.string(),
          neighborhoodId: id.nullable(),
          /** Who takes it to them, and who would as far as anybody knows; null and empty for nobody. */
          carrier: z.string().nullable(),
          likely: z.string(),
          /** The meetings it tells of, the earliest first. */
          meetings: z.array(MeetingRef),
        }),
      ),
      /** Everyone else who could be told something. */
      others: z.array(z.strictObject({ id, name: z.string() })),
      /** The meetings one could begin with, the earliest first; the meeting itself last. */
      held: z.array(MeetingRef),
    }),
  },
  /** What a meeting leaves open, Part B aside. */
  'meeting.openEnds': {
    carries: { meetingId: id },
    answer: z.strictObject({ ends: z.array(OpenEnd) }),
  },
  /** Which later meetings can approve a meeting's minutes, and which earlier minutes are still drafts. */
  'minutes.drafts': {
    carries: { meetingId: id },
    answer: z.strictObject({
      /** The next one first. */
      later: z.array(MeetingRef),
      /** The latest first. */
      drafts: z.array(MeetingRef),
      /** Whose minutes this meeting itself approved. */
      approved: z.array(MeetingRef),
    }),
  },
  /** What a later meeting can correct in a meeting’s draft. */
  'minutes.correctable': {
    carries: { meetingId: id },
    answer: z.strictObject({
      /** The items of Part A, in their order. */
      items: z.array(z.strictObject({ id, title: z.string() })),
      texts: z.array(CorrectableText),
    }),
  },
})

/** The answer to a question about report-backs and minutes across meetings. */
export type DocumentRegisterAnswer<T extends keyof typeof documentRegisterQueries> = AnswersOf<
  typeof documentRegisterQueries
>[T]
