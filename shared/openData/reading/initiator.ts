import type { Initiator } from '../tables'

const alarm = /\balarm/i
const officer =
  /\b(on-?\s?view|officer|proactive|self.?initiated|traffic stop|in[- ]house|staff|mass entry|city department|inspection program)\b/i
const nobodySays = /^(unknown|other|n\/?a|null|none|-*)$/i

/**
 * Who began a row, by what its column says (domain.md, "Calls for service"): officers and alarms are
 * no community calls. What says neither is: somebody called, wrote or came.
 */
export function guessInitiator(value: string): Initiator {
  if (alarm.test(value)) return 'alarm'
  if (officer.test(value)) return 'officer'
  return nobodySays.test(value.trim()) ? 'unknown' : 'community'
}
