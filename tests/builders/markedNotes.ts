import { applyChanges } from '../../shared/kernel/compartment'
import { put, type RestrictedRecord } from '../../shared/restricted/state'
import {
  type RestrictedTableName,
  restrictedTableNames,
  restrictedTables,
} from '../../shared/restricted/tables'
import {
  aCase,
  aCaseDecision,
  aDisclosure,
  aParticipant,
  aParticipantNote,
  aRelease,
  aRestrictedAction,
  aRestrictedRecord,
} from './restricted'
import { tenOClock } from './recordDefaults'

/** A field of the restricted notes that says something, and what stands in it and nowhere else. */
export interface MarkedNote {
  readonly table: RestrictedTableName
  readonly field: string
  readonly marker: string
}

const stamps = { createdAt: tenOClock, updatedAt: tenOClock }
const entry = { author: '', audience: [], reason: '', disposeOn: '', warnedAt: null }
const onRelease = { releaseId: 'release', part2: true, kinds: ['appointments' as const] }
const byAgreement = { releaseId: null, part2: false, kinds: ['appointments' as const] }

/** A row and more of every table, all about the participant `ash`, at a meeting's item. */
export function fullNotes(meetingId: string, itemId: string): RestrictedRecord {
  const notes = [onRelease, byAgreement]
  return aRestrictedRecord(
    ['participant', aParticipant()],
    ['release', aRelease({ id: 'release', part2: true })],
    ...notes.map((on) => ['participantNote', aParticipantNote(on)] as const),
    ...notes.map((on) => ['restrictedAction', aRestrictedAction(on)] as const),
    ...notes.map((on) => ['caseDecision', aCaseDecision(on)] as const),
    ['meetingCase', aCase({ meetingId })],
    ['disclosure', aDisclosure({ basis: 'override', lawfulBasis: 'court order' })],
    ['restrictedNote', { ...entryAt(meetingId), itemId, text: 'x' }],
    [
      'restrictedSettings',
      {
        id: 'settings',
        lockAfterMinutes: 10,
        namesAllowed: true,
        keepDays: 90,
        warnDays: 14,
        keepBackupsDays: 365,
        redisclosureNotice: '',
      },
    ],
    [
      'restrictedConcern',
      {
        ...entryAt(meetingId),
        ...entry,
        neighborhoodId: null,
        participantId: null,
        person: '',
        wording: 'x',
      },
    ],
    [
      'concernReporter',
      {
        ...entryAt(meetingId),
        ...entry,
        concernId: 'concern',
        name: '',
        contact: '',
        mayBeContacted: 'yes',
      },
    ],
    ['legalHold', { id: 'hold', reason: 'x', placedAt: tenOClock, liftedAt: null }],
    [
      'heldVersion',
      {
        id: 'version',
        rowTable: 'participantNote',
        rowId: 'gone',
        row: '{}',
        replacedAt: tenOClock,
      },
    ],
    ['guardPass', { id: 'pass', place: 'x', words: 'x', around: 'x', recordedAt: tenOClock }],
  )
}

const entryAt = (meetingId: string) => ({
  id: 'entry',
  meetingId,
  author: '',
  disposeOn: '',
  warnedAt: null,
  ...stamps,
})

/** References hold no words. */
const isReference = (field: string): boolean => /^id$|Id$/.test(field)

/** Puts what tells each field from all others into every row that has one, and returns those fields. */
export function markNotes(record: RestrictedRecord): MarkedNote[] {
  const marked: MarkedNote[] = []
  for (const table of restrictedTableNames)
    for (const field of Object.keys(restrictedTables[table].shape)) {
      if (isReference(field)) continue
      const marker = markField(record, table, field, marked.length)
      if (marker !== null) marked.push({ table, field, marker })
    }
  return marked
}

/** What was put into the field of each row; null when it takes no words. */
function markField(
  record: RestrictedRecord,
  table: RestrictedTableName,
  field: string,
  at: number,
): string | null {
  const schema = restrictedTables[table]
  let found: string | null = null
  for (const row of record[table].values()) {
    for (const marker of markersFor(table, field, at)) {
      const changed = valuesOf(table, field, marker)
        .map((value) => schema.safeParse({ ...row, [field]: value }))
        .find(({ success }) => success)
      if (changed?.data === undefined) continue
      // The row was parsed by its table just now, which the compiler can't follow.
      applyChanges(record, [put(table, changed.data as never)])
      found = marker
      break
    }
  }
  return found
}

/** Words, a day or a code: what a field takes. A release was signed long ago and ends in a century. */
function markersFor(table: string, field: string, at: number): string[] {
  const letters = [...String(at)].map((digit) => 'aehkmnprtx'[Number(digit)]).join('')
  const words = `zq${letters}${table}${field}`.toLowerCase()
  return [
    field === 'contact' ? `${words}@example.org` : words,
    `${field === 'signedOn' ? 19 : 21}${String(10 + at)
      .padStart(2, '0')
      .slice(-2)}-07-19`,
    `Q7X-${letters.toUpperCase().padStart(3, 'W')}`,
  ]
}

const valuesOf = (table: string, field: string, marker: string): unknown[] =>
  table === 'heldVersion' && field === 'row'
    ? [JSON.stringify({ text: marker })]
    : [marker, [marker], [{ name: marker, organization: '', category: '', lacks: [] }]]
