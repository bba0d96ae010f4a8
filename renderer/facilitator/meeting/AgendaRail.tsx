import { type CSSProperties, type KeyboardEvent, memo, type ReactElement } from 'react'
import { paceOf, remainingMs, timeSignal, usedMs } from '../../../shared/meeting/clock'
import { startTimes } from '../../../shared/meeting/startTimes'
import type { AgendaItem, Meeting } from '../../../shared/meeting/tables'
import { movedMinutes, timeboxedAgenda } from '../../../shared/meeting/timebox'
import { isPlace, type Place, sameSlide } from '../../../shared/projector/slides'
import { clockTime, remainingWords } from '../../ui/formatDate'
import { useAtNow, useNow } from '../../ui/useNow'
import { useMeeting, useRecord, useProjectorState, useSnapshot } from '../client/useSnapshot'
import { slideTitle } from '../projector/slideTitles'
import { AddToAgenda } from './AddToAgenda'
import './AgendaRail.css'
import { agendaRail as texts } from './texts'

interface RailProps {
  readonly selected: Place
  readonly onSelect: (slide: Place) => void
}

/** The agenda, each item as long as its minutes; the projected end at its foot. */
export const AgendaRail = memo(function Rail({ selected, onSelect }: RailProps): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const projector = useProjectorState()
  const agenda = timeboxedAgenda(record, meeting.id)
  const times = useTimes(meeting, agenda)
  const partB = agenda.filter((item) => item.part === 'B')
  const stop = (slide: Place): ReactElement => {
    const planned = slide.kind === 'item' ? record.agendaItem.get(slide.itemId) : undefined
    return (
      <RailStop
        key={slide.kind === 'item' ? slide.itemId : slide.kind}
        slide={slide}
        title={slideTitle(record, slide)}
        planned={planned}
        time={slide.kind === 'item' ? (times.get(slide.itemId) ?? '') : ''}
        moved={planned === undefined ? 0 : movedMinutes(record, planned)}
        selected={sameSlide(slide, selected)}
        onProjector={sameSlide(slide, projector.slide) && projector.mode === 'live'}
        onSelect={onSelect}
      />
    )
  }
  return (
    <nav className="rail" aria-label={texts.agenda} tabIndex={-1} data-region="4" data-keys="too">
      <ol className="rail__list" onKeyDown={moveAlong}>
        {projector.slides.filter(isPlace).map(stop)}
        {partB.length > 0 && <li className="rail__part">{texts.partBRestrictedNotProjected}</li>}
        {partB.map((item) => stop({ kind: 'item', itemId: item.id }))}
      </ol>
      <AddToAgenda />
      <RailEnd meeting={meeting} agenda={agenda} />
    </nav>
  )
})

/** Up and down, to the first and the last: the list is one stop of Tab, at the place that is looked at. */
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.stop__press')]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: Math.max(0, at - 1),
    ArrowDown: at + 1,
    Home: 0,
    End: stops.length - 1,
  }
  const to = stops[steps[event.key] ?? -1]
  if (at === -1 || to === undefined) return
  event.preventDefault()
  to.focus()
}

/** The time at which each item began, or will begin; by id. */
function useTimes(meeting: Meeting, agenda: readonly AgendaItem[]): ReadonlyMap<string, string> {
  const told = useAtNow((now) =>
    [...startTimes(meeting, agenda, now)].map(([id, at]) => `${id} ${clockTime(at)}`).join('\n'),
  )
  return new Map(
    told.split('\n').map((line) => {
      const end = line.indexOf(' ')
      return [line.slice(0, end), line.slice(end + 1)]
    }),
  )
}

/** When the meeting will end by what is planned and used so far. */
function RailEnd({ meeting, agenda }: { meeting: Meeting; agenda: AgendaItem[] }): ReactElement {
  const pace = paceOf(meeting, agenda, useNow())
  return (
    <p className="rail__end">
      {pace === null
        ? texts.minutesPlanned(agenda.reduce((sum, item) => sum + item.minutes, 0))
        : texts.endsAbout(clockTime(pace.projectedEnd))}
    </p>
  )
}

const statusMarks: { readonly [S in AgendaItem['status']]: string } = {
  planned: '',
  running: 'now',
  done: 'done',
  carried: texts.carriedOver,
  parked: 'parked',
  closed: 'closed',
}

interface RailStopProps {
  readonly slide: Place
  readonly title: string
  /** The item as it was planned; undefined for the fixed places. */
  readonly planned: AgendaItem | undefined
  /** When it began or will begin; empty where nobody knows. */
  readonly time: string
  /** Minutes it borrowed (positive) or lent (negative). */
  readonly moved: number
  readonly selected: boolean
  readonly onProjector: boolean
  readonly onSelect: (slide: Place) => void
}

/** One place of the agenda; drawn anew only when something about it changes. */
const RailStop = memo(function RailStop(props: RailStopProps): ReactElement {
  const { slide, planned, moved } = props
  const item = planned === undefined ? undefined : { ...planned, minutes: planned.minutes + moved }
  const style: CSSProperties = item === undefined ? {} : { flexGrow: item.minutes }
  return (
    <li
      className="stop"
      style={style}
      data-kind={slide.kind === 'item' ? 'item' : 'fixed'}
      data-status={item?.status}
      data-selected={props.selected}
    >
      <span className="stop__time">{shortTime(props.time)}</span>
      <button
        type="button"
        className="stop__press"
        tabIndex={props.selected ? 0 : -1}
        aria-current={props.selected ? 'true' : undefined}
        onClick={() => props.onSelect(slide)}
      >
        <span className="stop__title" dir="auto">
          {props.title}
        </span>
        <span className="stop__meta">
          {item !== undefined && statusMarks[item.status] !== '' && <Status item={item} />}
          {props.onProjector && <span className="stop__projector">{texts.onTheProjector}</span>}
          {item !== undefined && <span>{texts.min(item.minutes)}</span>}
          <Moved minutes={moved} />
        </span>
        {item?.status === 'running' && <Used item={item} />}
      </button>
    </li>
  )
})

/** The axis has no room for half of the day; the clock above says it. */
const shortTime = (time: string): string => time.replace(/\s*[AP]M$/i, '')

/** Where the item stands; of the running one, that it has two minutes left, or none, wherever one looks meanwhile. */
function Status({ item }: { item: AgendaItem }): ReactElement {
  const isOn = useSnapshot(({ timeSignals }) => timeSignals)
  const signal = useAtNow((now) => (item.status === 'running' ? timeSignal(item, now) : null))
  const words = useAtNow((now) => remainingWords(remainingMs(item, now)))
  if (!isOn || signal === null)
    return <span className="stop__status">{statusMarks[item.status]}</span>
  return (
    <strong className="stop__signal" data-state={signal}>
      {words}
    </strong>
  )
}

/** How much of its time the running item has used. */
function Used({ item }: { item: AgendaItem }): ReactElement {
  const share = Math.min(1, usedMs(item, useNow()) / (item.minutes * 60_000))
  return <span className="stop__used" style={{ transform: `scaleY(${share})` }} />
}

/** What an item borrowed from later ones, or lent. The item itself says from whom. */
function Moved({ minutes }: { minutes: number }): ReactElement | null {
  if (minutes === 0) return null
  return (
    <span className="stop__moved">
      {minutes > 0 ? texts.borrowed(minutes) : texts.lent(-minutes)}
    </span>
  )
}
