import { type ActionAsOf, newActions, pastActions } from '../../actions/asOfMeeting'
import { limitInWords } from '../../capacity/formatCapacity'
import { capacityOf, overBy, standingOf } from '../../capacity/usage'
import { oneLine, sentence } from '../../kernel/text'
import type { Meeting } from '../../meeting/tables'
import { type DocumentsRecord } from '../tables'

/**
 * What a report-back says can't be done yet for want of capacity: what was written down as such, and
 * what is promised although more of its capacity is promised than there is. `told` are the actions the
 * report-back is about, as the meeting left them; what is promised is counted as it left them, too.
 */
export function capacityLimits(
  record: DocumentsRecord,
  meeting: Meeting,
  told: readonly ActionAsOf[],
): string[] {
  const waiting = told.filter(({ status }) => status === 'cannot yet')
  return [
    ...waiting.map(({ action, obstacle }) => {
      const why = obstacle.trim() === '' ? '' : ` Why: ${sentence(oneLine(obstacle))}`
      return `We can’t do this yet: ${sentence(oneLine(action.wording))}${why}`
    }),
    ...overPromised(record, meeting, told.filter(isOpen)),
  ]
}

function overPromised(
  record: DocumentsRecord,
  meeting: Meeting,
  told: readonly ActionAsOf[],
): string[] {
  const open = [...pastActions(record, meeting), ...newActions(record, meeting)]
    .filter(isOpen)
    .map(({ action }) => action)
  return capacityOf(record).flatMap((capacity) => {
    const needing = told.filter(({ action }) =>
      action.needs.some((need) => need.capacityId === capacity.id),
    )
    const standing = standingOf(capacity, open)
    if (needing.length === 0 || overBy(standing) === 0) return []
    const why = [
      ...limitInWords(record, standing, meeting.date),
      sentence(oneLine(capacity.whyNoMore)),
    ]
    return needing.map(({ action }) =>
      [`This may come late or in part: ${sentence(oneLine(action.wording))} Why:`, ...why]
        .filter((part) => part !== '')
        .join(' '),
    )
  })
}

const isOpen = ({ status }: ActionAsOf): boolean => status === 'open'
