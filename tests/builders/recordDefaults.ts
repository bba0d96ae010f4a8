import type { Rows } from '../../shared/record/tables'
import { defaultRecipientCategories } from '../../shared/workgroup/recipientCategories'
import { usualSettings } from '../../shared/workgroup/usualReach'
import { unasked } from '../../shared/concerns/unasked'

/** The id the builder gives to what has this name: `Heron Flats` becomes `heron-flats`. */
export const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60) || 'unnamed'

/** 10:00 on Tuesday, March 3, 2026 (UTC): the builder's clock starts here, a minute a row. */
export const tenOClock = Date.UTC(2026, 2, 3, 10)

/** The instant so many minutes after ten o'clock. */
export const minutesAfterTen = (minutes: number): number => tenOClock + minutes * 60000

export const workgroup: Rows['workgroup'] = {
  id: 'workgroup',
  name: 'Larkmoor LEAD OWG',
  goalSentence: 'Our goal is better health and safety for everyone in Larkmoor.',
  place: 'Tern Street Library',
  startTime: '10:00',
  facilitator: 'Odile Marsh',
  noteTaker: 'Bram Okafor',
  howToRaise: 'Come to our next meeting, or write to us. You do not have to give your name.',
  contact: 'Larkmoor LEAD, Tern Street Library, 555-0142, lead@larkmoor.example',
  showOverruns: false,
  partBInPublicWords: false,
  recipientCategories: [...defaultRecipientCategories],
  ...usualSettings,
  suppressUpTo: 10,
  createdAt: tenOClock,
}

/** An agenda item that was discussed and is done. */
export const discussedItem = {
  part: 'A',
  purpose: 'discuss',
  presenter: 'Odile Marsh',
  minutes: 10,
  neighborhoodIds: [],
  notes: '',
  status: 'done',
  statusReason: '',
  startedAt: null,
  parkedAtTable: false,
  usedMs: 600_000,
  beganAt: tenOClock,
  stoppedAt: null,
  carriedFromId: null,
  timesCarried: 0,
  addedAt: tenOClock,
  changedAt: tenOClock,
} satisfies Partial<Rows['agendaItem']>

/** A decision of which nobody said how it was reached. */
export const nothingSaid = {
  reachedBy: null,
  stances: [],
  reviewOn: '',
  reviewedAt: null,
} satisfies Partial<Rows['decision']>

/** A source of public data as the builder has it. */
export const policeCalls: Rows['dataSource'] = {
  id: 'calls',
  kind: 'seattle-calls',
  title: 'Police calls',
  publisher: 'Larkmoor Police',
  caveat: 'Few calls does not mean few problems.',
  header: ['Time', 'Place'],
  columns: ['date', 'place'],
  dayFirst: false,
  initiators: [],
  changedAt: tenOClock,
}

/** What is asked of a concern somebody called about, of which nothing else is known. */
export const askedByPhone = {
  receivedOn: '2026-03-01',
  channel: 'phone',
  ...unasked,
} as const

/** The same concern once it is in the record, before anybody did anything about it. */
export const byPhone = { ...askedByPhone, status: 'new', statusReason: '' } as const

/** A meeting that was held and has ended. */
export const heldMeeting: Omit<Rows['meeting'], 'id'> = {
  date: '2026-03-03',
  startTime: '10:00',
  place: 'Tern Street Library',
  facilitator: 'Odile Marsh',
  noteTaker: 'Bram Okafor',
  phase: 'ended',
  startedAt: tenOClock,
  partAClosedAt: null,
  endedAt: minutesAfterTen(90),
  heldUntil: null,
  cancelledAt: null,
  scheduleRevision: 0,
  scheduledAt: null,
  showOverruns: false,
}

/** A visit at which something was both heard and told. */
export const usualVisit: Omit<Rows['visit'], 'id' | 'neighborhoodId'> = {
  visitedOn: '2026-03-03',
  groupId: null,
  visitors: 'Odile Marsh',
  heard: 'Dark at night.',
  language: '',
  reported: 'We asked for two lights.',
  recordedAt: tenOClock,
  changedAt: tenOClock,
}
