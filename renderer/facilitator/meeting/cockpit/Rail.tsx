import type { CSSProperties, ReactElement } from 'react'
import { paceOf, usedMs } from '../../../../shared/meeting/clock'
import { movedMinutes, timeboxed, timeboxedAgenda } from '../../../../shared/meeting/timebox'
import { isPlace, sameSlide, type Place } from '../../../../shared/projection/slides'
import type { AgendaItem } from '../../../../shared/record/tables'
import { useNow } from '../../../ui/useNow'
import { clockTime } from '../../../ui/words'
import { useMeeting, useRecord, useSnapshot } from '../../state/hooks'
import { Asides } from './Asides'
import { slideTitle } from './slideTitles'

interface RailProps {
  readonly selected: Place
  readonly onSelect: (slide: Place) => void
}

/** The agenda, each item as long as its minutes; the projected end at its foot. */
export function Rail({ selected, onSelect }: RailProps): ReactElement {
  const now = useNow()
  const record = useRecord()
  const meeting = useMeeting()
  const { room } = useSnapshot()
  const agenda = timeboxedAgenda(record, meeting.id)
  const partB = agenda.filter((item) => item.part === 'B')
  const pace = paceOf(meeting, agenda, now)
  const stop = (slide: Place): ReactElement => (
    <RailStop
      key={slide.kind === 'item' ? slide.itemId : slide.kind}
      slide={slide}
      now={now}
      selected={sameSlide(slide, selected)}
      onWall={sameSlide(slide, room.slide) && room.mode === 'live'}
      onSelect={onSelect}
    />
  )
  return (
    <nav className="rail" aria-label="Agenda">
      <ol className="rail__list">
        {room.slides.filter(isPlace).map(stop)}
        {partB.length > 0 && <li className="rail__part">Part B: restricted, not projected</li>}
        {partB.map((item) => stop({ kind: 'item', itemId: item.id }))}
      </ol>
      <Asides />
      <p className="rail__end">
        {pace === null
          ? `${agenda.reduce((sum, item) => sum + item.minutes, 0)} minutes planned`
          : `Ends about ${clockTime(pace.projectedEnd)}`}
      </p>
    </nav>
  )
}

const statusMarks: { readonly [S in AgendaItem['status']]: string } = {
  planned: '',
  running: 'now',
  done: 'done',
  carried: 'carried over',
  parked: 'parked',
  closed: 'closed',
}

function RailStop(props: {
  slide: Place
  now: number
  selected: boolean
  onWall: boolean
  onSelect: (slide: Place) => void
}): ReactElement {
  const record = useRecord()
  const { slide } = props
  const planned = slide.kind === 'item' ? record.agendaItem.get(slide.itemId) : undefined
  const item = planned === undefined ? undefined : timeboxed(record, planned)
  const style: CSSProperties = item === undefined ? {} : { flexGrow: item.minutes }
  return (
    <li
      className="stop"
      style={style}
      data-kind={slide.kind === 'item' ? 'item' : 'fixed'}
      data-status={item?.status}
      data-selected={props.selected}
    >
      <button
        type="button"
        className="stop__press"
        aria-current={props.selected ? 'true' : undefined}
        onClick={() => props.onSelect(slide)}
      >
        <span className="stop__title" dir="auto">
          {slideTitle(record, slide)}
        </span>
        <span className="stop__meta">
          {item !== undefined && <span>{item.minutes} min</span>}
          {planned !== undefined && <Moved minutes={movedMinutes(record, planned)} />}
          {item !== undefined && statusMarks[item.status] !== '' && (
            <span className="stop__status">{statusMarks[item.status]}</span>
          )}
          {props.onWall && <span className="stop__wall">on the wall</span>}
        </span>
        {item?.status === 'running' && (
          <span
            className="stop__used"
            style={{ transform: `scaleY(${usedShare(item, props.now)})` }}
          />
        )}
      </button>
    </li>
  )
}

/** What an item borrowed from later ones, or lent. The item itself says from whom. */
function Moved({ minutes }: { minutes: number }): ReactElement | null {
  if (minutes === 0) return null
  return (
    <span className="stop__moved">{minutes > 0 ? `${minutes} borrowed` : `lent ${-minutes}`}</span>
  )
}

const usedShare = (item: AgendaItem, now: number): number =>
  Math.min(1, usedMs(item, now) / (item.minutes * 60_000))
