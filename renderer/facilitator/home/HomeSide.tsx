import { CalendarPlus } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { Home } from '../../../shared/home/contract'
import { Button } from '../../ui/Button'
import { dateInWords, timeInWords } from '../../ui/formatDate'
import { formatCount } from '../../ui/labels'
import { useSnapshot } from '../client/useSnapshot'
import { dayOf, daysUntil } from './dueWords'
import { HomeLine } from './HomeLine'
import { HomeList } from './HomeList'
import type { HomePresses } from './homePresses'
import './HomeSide.css'
import { shareRows } from './shareRows'
import { homeSide as texts } from './texts'
import type { RoomForRows } from './useRoomForRows'

interface SideProps {
  readonly home: Home
  readonly presses: HomePresses
  /** `YYYY-MM-DD`. */
  readonly today: string
}

interface ListedProps extends SideProps {
  /** So many lines are shown. */
  readonly shown: number
}

/** So many lines of a list are shown at most at first. */
const mostShown = 4
/** What stands around the lists, in rem: the next meeting, an item of it, and other lines. */
const around = { meeting: 14, narrowMeeting: 17, item: 1.25, line: 3.2 } as const

/** What comes up: the next meeting, visits, who was not heard from, and what will be deleted. */
export function HomeSide(props: SideProps & { readonly room: RoomForRows }): ReactElement {
  const { home, room } = props
  const due = useSnapshot(({ open }) => open?.vault.purgeDue ?? null)
  const totals = [home.visits.total, home.silent.total]
  const [visits, silent] = shareRows(
    totals.map((total) => Math.min(total, mostShown)),
    room.linesAtSide(
      totals.filter((total) => total > 0).length,
      (room.isNarrow ? around.narrowMeeting : around.meeting) +
        home.next.items.length * around.item +
        (due === null ? 0 : around.line) +
        (home.silent.total === 0 ? 0 : around.line / 2),
    ),
  )
  return (
    <div className="homeside">
      <NextMeeting {...props} />
      <Visits {...props} shown={visits ?? 0} />
      <Silent {...props} shown={silent ?? 0} />
      {due !== null && <ToBeDeleted {...props} due={due} />}
    </div>
  )
}

function NextMeeting({ home, presses, today }: SideProps): ReactElement {
  const { next } = home
  const { id } = next
  return (
    <section className="nextmeeting" aria-labelledby="next-meeting">
      <div className="nextmeeting__head">
        <h3 id="next-meeting">{next.isUnderWay ? texts.underWay : texts.nextMeeting}</h3>
        {next.date !== '' && !next.isUnderWay && (
          <span className="muted small">{texts.inDays(daysUntil(next.date, today))}</span>
        )}
      </div>
      <p className="nextmeeting__day">
        {next.date === ''
          ? texts.noDate
          : [dateInWords(next.date).replace(/, \d{4}$/, ''), timeInWords(next.startTime)]
              .filter((part) => part !== '')
              .join(', ')}
      </p>
      <div className="muted small" dir="auto">
        <p>{next.place}</p>
        <p>{texts.leads(next.facilitator, next.noteTaker)}</p>
        {id === null && <p>{next.rhythm === '' ? texts.noRhythm : texts.byRhythm(next.rhythm)}</p>}
      </div>
      {id !== null && <Planned next={next} />}
      <div className="actions-row actions-row--start">
        {id === null ? (
          <Button look="primary" onPress={presses.prepare}>
            <CalendarPlus aria-hidden="true" />
            {texts.prepareAMeeting}
          </Button>
        ) : (
          <Button look="primary" onPress={() => presses.go('next meeting', { meetingId: id })}>
            {next.isUnderWay ? texts.goToIt : texts.prepare}
          </Button>
        )}
      </div>
    </section>
  )
}

const Planned = ({ next }: { next: Home['next'] }): ReactElement => (
  <ul className="nextmeeting__items small">
    {next.items.map(({ id, title, minutes }) => (
      <li key={id}>
        <span dir="auto">{title}</span>
        <span className="muted">{texts.minutes(minutes)}</span>
      </li>
    ))}
    <li>
      <span className="muted">
        {next.itemCount === 0
          ? texts.noItems
          : texts.planned(formatCount(next.itemCount, 'item'), next.minutes)}
      </span>
    </li>
  </ul>
)

function Visits({ home, presses, today, shown }: ListedProps): ReactElement {
  const [isWhole, setWhole] = useState(false)
  const { rows, total } = home.visits
  return (
    <HomeList
      title={texts.visits}
      note=""
      isEmpty={total === 0}
      all={
        total <= shown
          ? null
          : {
              label: isWhole ? texts.fewer : texts.all(total),
              name: isWhole ? texts.fewer : texts.allVisits(total),
              onPress: () => setWhole(!isWhole),
            }
      }
    >
      {(isWhole ? rows : rows.slice(0, shown)).map(({ id, name, meets, day, goes }) => (
        <HomeLine
          key={id}
          id={`visit ${id}`}
          when={day === '' ? texts.dayNotKnown : dateInWords(day, 'short')}
          urgency={goes === '' && day !== '' && daysUntil(day, today) <= 7 ? 'soon' : 'none'}
          title={name}
          why={[goes === '' ? texts.nobodyGoes : texts.goes(goes), meets].join(' · ')}
          verb=""
          onPress={() => presses.go(`visit ${id}`, { tab: 'visits' })}
        />
      ))}
    </HomeList>
  )
}

function Silent({ home, presses, today, shown }: ListedProps): ReactElement {
  const { rows, total } = home.silent
  return (
    <HomeList
      title={texts.silent}
      note={`${total}`}
      isEmpty={total === 0}
      foot={texts.silence}
      all={
        total <= shown
          ? null
          : {
              label: texts.all(total),
              name: texts.allSilent(total),
              onPress: () => presses.go('silent', { tab: 'comparison' }),
            }
      }
    >
      {rows.slice(0, shown).map(({ id, name, place, last }) => (
        <HomeLine
          key={id}
          id={`silent ${id}`}
          when={last === '' ? texts.never : texts.last(dayOf(last, today))}
          title={name}
          why={place}
          verb=""
          onPress={() => presses.go(`silent ${id}`, { tab: 'comparison' })}
        />
      ))}
    </HomeList>
  )
}

/** How many private entries end soon: their number and day alone. */
const ToBeDeleted = ({
  presses,
  today,
  due,
}: SideProps & {
  readonly due: { readonly count: number; readonly firstDay: string }
}): ReactElement => (
  <ul>
    <HomeLine
      id="to be deleted"
      when={texts.from(dayOf(due.firstDay, today))}
      title={texts.dueToBeDeleted}
      why={texts.entries(due.count)}
      verb=""
      look="restricted"
      onPress={() => presses.go('to be deleted', { tab: 'participants' })}
    />
  </ul>
)
