import { id, instant, line } from '../kernel/columns'
import { z } from '../kernel/zod'

/**
 * Documents of which versions are kept, byte for byte: report-backs once a second person has read them or
 * somebody was told, minutes once they were approved or amended, an agenda as it was sent.
 */
export const documentVersionKinds = ['report-back', 'summary', 'minutes', 'agenda'] as const

/**
 * A frozen version of a document: what was read by a second person, told, approved or amended. Its bytes
 * lie sealed in a file of its own (`electron/storage/vault/README.md`, "Documents"); it is never changed.
 */
export const DocumentVersion = z.strictObject({
  id,
  meetingId: id,
  /** Null for minutes and agendas: they are everybody's. */
  audienceId: id.nullable(),
  document: z.enum(documentVersionKinds),
  /** The language it is in (`PaperLanguage.tag`). */
  language: z.string().min(1).max(20),
  /** Counted from 1 for each meeting and audience, over both kinds of report-back; of minutes and agendas apart. */
  number: z.number().int().min(1).max(100_000),
  /** SHA-256 of its bytes, in hex. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** SHA-256, in hex, of what it says: tells whether something was reworded since, whatever it looks like. */
  textDigest: z.string().regex(/^[0-9a-f]{64}$/),
  fileName: line.min(1),
  frozenAt: instant,
})

/** What the file of a frozen version is sealed with; it stays with the core. */
export const DocumentKey = z.strictObject({
  /** The version's id. */
  id,
  /** 32 random bytes, in base64. */
  key: z.string().length(44),
})

/** What a second person said of a report-back. */
export const verdicts = ['approved', 'sent back'] as const

/** That somebody other than its writer read a version of a report-back, and what they said. */
export const Review = z.strictObject({
  id,
  meetingId: id,
  audienceId: id,
  versionId: id,
  writtenBy: line.min(1),
  reviewedBy: line.min(1),
  verdict: z.enum(verdicts),
  /** What is to be changed, or was said; empty when nothing was. */
  note: line,
  recordedAt: instant,
})

export type DocumentVersion = z.infer<typeof DocumentVersion>

export type Review = z.infer<typeof Review>
