import type { RestrictedCommandOf } from '../../shared/restricted/commands'
import { freshFolder } from './folders'
import { needToKnow } from './needToKnow'
import { askedByPhone } from './recordDefaults'
import { Sitting } from './sitting'

/* Concerns on the board, and who raised them. */

export type ReporterFields = RestrictedCommandOf<'concernReporter.add'>['fields']

/** Who raised the concern, and how to reach them, when a test doesn't care. */
export const name = 'Wren Ostrava'
export const contact = 'wren@larkmoor.example, (206) 555-0147'

/** Takes in a concern of Heron Flats; resolves with its id. */
export function aConcern(sitting: Sitting, wording: string): Promise<string> {
  const heron = sitting.open.record.neighborhood.find((row) => row.name === 'Heron Flats')
  return sitting.must({
    type: 'concern.add',
    fields: {
      neighborhoodId: heron?.id ?? '',
      wording,
      ...askedByPhone,
    },
  })
}

/** The sample between its meetings, with one concern on the board. */
export async function atTheBoard(): Promise<{ sitting: Sitting; concernId: string }> {
  const sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  await sitting.must({ type: 'app.openMeeting', meetingId: null })
  const concernId = await aConcern(sitting, 'The path behind the laundry has no light')
  return { sitting, concernId }
}

/** The command that writes down who raised a concern. */
export const reporterCommand = (
  concernId: string,
  part: Partial<ReporterFields> = {},
  meetingId: string | null = null,
): RestrictedCommandOf<'concernReporter.add'> => ({
  type: 'concernReporter.add',
  meetingId,
  fields: { ...needToKnow, concernId, name, contact, mayBeContacted: 'yes', ...part },
})

/** Writes that down; resolves with the entry's id. */
export const addReporter = (
  sitting: Sitting,
  ...of: Parameters<typeof reporterCommand>
): Promise<string> => sitting.must(reporterCommand(...of))
