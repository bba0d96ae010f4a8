import {
  applyChanges,
  emptyRestricted,
  put,
  type RestrictedRecord,
} from '../../shared/restricted/state'
import {
  restrictedTables,
  type Participant,
  type ParticipantNote,
  type Release,
  type RestrictedRows,
  type RestrictedTableName,
} from '../../shared/restricted/tables'
import { tenOClock } from './record'

/** Rows of the restricted notes, invented, each as a test needs it. */

let count = 0
const next = (): string => `r${(count += 1)}`
const stamps = { createdAt: tenOClock, updatedAt: tenOClock }
const needToKnow = {
  ...{ author: 'Odile Marsh', audience: [], reason: 'Care coordination', disposeOn: '2026-06-01' },
  warnedAt: null,
}

/** A release that was signed, covers case management and holds. */
export const aRelease = (part: Partial<Release> = {}): Release => ({
  ...{ id: next(), participantId: 'ash', signedOn: '2026-01-05', expiresOn: '', revokedOn: '' },
  ...{ categories: ['Case management'], scope: 'Appointments', part2: false, ...stamps, ...part },
})

export const aParticipant = (part: Partial<Participant> = {}): Participant => ({
  ...{ id: 'ash', code: 'ACD-346', name: '', aliases: [], notForWorkgroup: false },
  ...{ ...stamps, ...part },
})

export const aParticipantNote = (part: Partial<ParticipantNote> = {}): ParticipantNote => ({
  ...{ id: next(), participantId: 'ash', meetingId: null, itemId: null, text: 'Words' },
  ...{ ...needToKnow, ...stamps, ...part },
})

/** A record of these rows. */
export function aRestrictedRecord(
  ...rows: readonly {
    [T in RestrictedTableName]: readonly [T, RestrictedRows[T]]
  }[RestrictedTableName][]
): RestrictedRecord {
  const record = emptyRestricted()
  for (const [table, row] of rows) {
    restrictedTables[table].parse(row)
    applyChanges(record, [put(table, row)])
  }
  return record
}
