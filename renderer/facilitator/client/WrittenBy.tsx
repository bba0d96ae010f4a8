import type { ReactElement } from 'react'
import type { Writing } from '../../../shared/history/contract'
import { clockTime, dateInWords, dateOf } from '../../ui/formatDate'
import { writtenBy as texts } from './texts'
import { useQuery } from './useQuery'

/** Who wrote a row of the record and who changed it, by whoever had the laptop; nothing while unknown. */
export function WrittenBy({ place }: { place: string }): ReactElement | null {
  const writings = useQuery({ type: 'history.writings', place })?.writings ?? []
  if (writings.length === 0) return null
  return (
    <ul className="history" aria-label={texts.recordedBy}>
      {writings.map((one, at) => (
        <li key={[one.firstAt, one.role, one.writer].join(' ')}>
          <span className="history__date">{dateInWords(dateOf(one.firstAt), 'dated')}</span>
          <span dir="auto">{formatWriting(one, at === 0)}</span>
        </li>
      ))}
    </ul>
  )
}

/** The last moment is said only where it is another one than the first. */
function formatWriting(one: Writing, isFirst: boolean): string {
  const from = clockTime(one.firstAt)
  const until = isSameDay(one)
    ? clockTime(one.lastAt)
    : `${dateInWords(dateOf(one.lastAt), 'dated')}, ${clockTime(one.lastAt)}`
  const said = isFirst ? tellRecorded(one, from) : tellChanged(one, from)
  return from === until && isSameDay(one) ? said : texts.last(said, until)
}

const isSameDay = ({ firstAt, lastAt }: Writing): boolean => dateOf(firstAt) === dateOf(lastAt)

const tellRecorded = ({ writer, role }: Writing, time: string): string =>
  role === null ? texts.recordedBetween(time) : texts.recorded(formatWriter(writer, role), time)

const tellChanged = ({ writer, role }: Writing, time: string): string =>
  role === null ? texts.changedBetween(time) : texts.changed(formatWriter(writer, role), time)

/** Their name with their part at the laptop; without a name their part alone. */
export const formatWriter = (writer: string, role: NonNullable<Writing['role']>): string =>
  writer === '' ? texts.the(role) : texts.as(writer, role)
