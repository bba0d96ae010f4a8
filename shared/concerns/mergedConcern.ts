import { type ConcernsRecord } from './tables'

import type { RaisedConcern } from './tables'

/**
 * The concern that goes by an id now: itself, or the one it was put together with. Undefined when
 * it was removed.
 */
export const raisedNow = (record: ConcernsRecord, id: string): RaisedConcern | undefined =>
  record.raisedConcern.get(id) ??
  record.raisedConcern.get(record.raisedAgain.get(id)?.raisedId ?? '')
