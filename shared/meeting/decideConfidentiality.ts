import { currentNotice, shippedNotice } from './signInNotice'
import { put, type SharedRecord } from '../record/record'
import { done } from '../kernel/result'
import type { CommandOf } from '../record/commands'
import type { DecideContext, Decided } from '../kernel/decideContext'

/** Words the confidentiality text anew; the same words again are no new version. */
export function wordConfidentiality(
  record: SharedRecord,
  command: CommandOf<'confidentiality.word'>,
  context: DecideContext,
): Decided {
  const given = command.points.map((point) => point.trim()).filter((point) => point !== '')
  const points = given.length === 0 ? [...shippedNotice.points] : given
  if (points.join('\n') === currentNotice(record).points.join('\n')) return done([])
  return done([
    put('confidentialityText', { id: context.newId(), points, recordedAt: context.now }),
  ])
}
