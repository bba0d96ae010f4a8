import { rowsWith } from '../kernel/compartment'
import { byRecorded } from '../kernel/sortRows'
import { type ConcernsRecord } from './tables'

import type { Concern } from './tables'

/** What neighborhoods said at a meeting, in the order in which it was recorded. */
export const concernsOf = (record: ConcernsRecord, meetingId: string): Concern[] =>
  rowsWith(record, 'concern', 'meetingId', meetingId).sort(byRecorded)
