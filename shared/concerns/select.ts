import { rowsWith } from '../kernel/compartment'
import { byRecorded } from '../kernel/sortRows'
import { type ConcernsRecord } from './tables'

import type { HeardStatement } from './tables'

/** What neighborhoods said at a meeting, in the order in which it was recorded. */
export const heardStatementsOf = (record: ConcernsRecord, meetingId: string): HeardStatement[] =>
  rowsWith(record, 'heardStatement', 'meetingId', meetingId).sort(byRecorded)
