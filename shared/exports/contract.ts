import { shownConcerns } from '../concerns/contract'
import { id } from '../kernel/columns'
import { queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'

/*
 * Registers that can be saved with all their rows (what is listed, page after page): as a spreadsheet, due
 * dates as a calendar, and what each owner has open as drafts of e-mails.
 */

const show = z.enum(['open', 'all'])

/** Which register, and which of its rows. */
export const RegisterRef = z.discriminatedUnion('register', [
  z.strictObject({
    register: z.literal('concerns'),
    show: z.enum(shownConcerns),
    neighborhoodId: id.nullable(),
  }),
  z.strictObject({ register: z.literal('visits'), neighborhoodId: id.nullable() }),
  z.strictObject({ register: z.literal('actions'), show }),
  z.strictObject({ register: z.literal('decisions') }),
  /** Open actions on the day they are due, for calendar programs. */
  z.strictObject({ register: z.literal('calendar') }),
  /** What each owner has open, as drafts of e-mails to them. */
  z.strictObject({ register: z.literal('owners') }),
])

/** A register as a file: `document.save` under its token saves it, once it was looked through. */
export const MadeRegister = z.strictObject({ token: id, fileName: z.string() })

export type RegisterRef = z.infer<typeof RegisterRef>
export type MadeRegister = z.infer<typeof MadeRegister>

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const exportQueries = queriesOf({
  /** Makes a spreadsheet of a register, ready to be saved. */
  'exports.make': { carries: { ref: RegisterRef }, answer: MadeRegister },
})
