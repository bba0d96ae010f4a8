import { z } from '../kernel/zod'

/* How the answers of forms are read that a site uses (`tables.ts` has the rest of the record). */

const line = z.string().max(500)

/** What a column of a form's answers can be read as. */
export const intakeFields = [
  'wording',
  'neighborhood',
  'receivedOn',
  'channel',
  'language',
  'interpreter',
  'group',
  'place',
  'times',
  'effect',
  'alreadyTried',
  'called',
  'whyNotCalled',
  'wantedOutcome',
  'hearBackBy',
  'danger',
] as const

/** A form whose answers were brought in: its questions and what each is read as, never an answer. */
export const IntakeSource = z.strictObject({
  id: z.string().min(1).max(64),
  name: line.min(1),
  header: z.array(line).min(1).max(200),
  /** What each column is read as; empty for one that is left out. */
  columns: z.array(z.enum([...intakeFields, ''])).max(200),
  changedAt: z.number().int().nonnegative(),
})

export type IntakeSource = z.infer<typeof IntakeSource>

export type IntakeField = (typeof intakeFields)[number]
