import { type ConcernsRecord } from './tables'

import type { Concern } from './tables'

/**
 * The concern that goes by an id now: itself, or the one it was put together with. Undefined when
 * it was removed.
 */
export const findConcernNow = (record: ConcernsRecord, id: string): Concern | undefined =>
  record.concern.get(id) ?? record.concern.get(record.repeatReport.get(id)?.concernId ?? '')
