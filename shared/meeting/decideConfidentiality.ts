import { type CommandOf } from './commands'
import { currentNotice, shippedNotice } from './signInNotice'
import { type MeetingDecided, type MeetingRecord, put } from './tables'

import { succeed } from '../kernel/result'

import { type DecideContext } from '../kernel/decideContext'

/** Words the confidentiality text anew; the same words again are no new version. */
export function wordConfidentiality(
  record: MeetingRecord,
  command: CommandOf<'confidentiality.word'>,
  context: DecideContext,
): MeetingDecided {
  const given = command.points.map((point) => point.trim()).filter((point) => point !== '')
  const points = given.length === 0 ? [...shippedNotice.points] : given
  if (points.join('\n') === currentNotice(record).points.join('\n')) return succeed([])
  return succeed([
    put('confidentialityText', { id: context.newId(), points, recordedAt: context.now }),
  ])
}
