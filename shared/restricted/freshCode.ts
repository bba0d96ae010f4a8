import type { RestrictedRecord } from './state'

/** Letters and digits nobody mistakes for each other, read aloud or by hand (no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V). */
const signs = 'ACDEFGHJKMNPQRTWXY34679'

/**
 * A code for a participant that nobody has or had, drawn from the given random numbers in [0, 1).
 * It derives from nothing about the person (never from initials).
 */
export function freshCode(record: RestrictedRecord, random: () => number): string {
  const taken = new Set([
    ...[...record.participant.values()].map((row) => row.code),
    ...[...record.disclosure.values()].map((row) => row.participantCode),
  ])
  for (;;) {
    const drawn = Array.from({ length: 6 }, () => signs[Math.floor(random() * signs.length)]).join(
      '',
    )
    const code = `${drawn.slice(0, 3)}-${drawn.slice(3)}`
    if (!taken.has(code)) return code
  }
}
