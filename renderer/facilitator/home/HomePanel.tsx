import { type ReactElement, useRef, useState } from 'react'
import type { Home } from '../../../shared/home/contract'
import { dateInWords, dateOf } from '../../ui/formatDate'
import { formatCount } from '../../ui/labels'
import { useNow } from '../../ui/useNow'
import { useGoTo } from '../client/navigate'
import { useQuery } from '../client/useQuery'
import { ConcernDialog } from '../concerns/ConcernDialog'
import { NewMeeting } from '../meeting/NewMeeting'
import { FirstSteps } from './FirstSteps'
import './HomePanel.css'
import { HomeSide } from './HomeSide'
import { AnswersOwed, LatePromises, MinutesToApprove, NeverEnded, ReportBacks } from './OwedLists'
import type { HomePresses } from './homePresses'
import { shareRows } from './shareRows'
import { home as texts } from './texts'
import { moveByArrows, useComeBack, useLeaveBy } from './useLineKeys'
import { useRoomForRows } from './useRoomForRows'

type Opened = { readonly kind: 'concern'; readonly id: string } | { readonly kind: 'meeting' }

/** Between meetings: what is owed, to whom, and what comes up, each a press away. */
export function HomePanel(): ReactElement {
  const root = useRef<HTMLDivElement>(null)
  const answer = useQuery({ type: 'home.show' })
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = (): void => setOpened(null)
  useComeBack(root, answer !== null)
  const leaveBy = useLeaveBy(root)
  const goTo = useGoTo()
  const presses: HomePresses = {
    go: (line, target) => {
      leaveBy(line)
      goTo({ meetingId: null, tab: null, itemId: null, rowId: null, ...target })
    },
    openConcern: (id) => setOpened({ kind: 'concern', id }),
    prepare: () => setOpened({ kind: 'meeting' }),
  }
  return (
    <div className="home" ref={root} onKeyDown={moveByArrows}>
      {answer !== null && <HomeOf home={answer} presses={presses} />}
      {opened?.kind === 'concern' && <ConcernDialog id={opened.id} onClose={close} />}
      {opened?.kind === 'meeting' && <NewMeeting onClose={close} />}
    </div>
  )
}

function HomeOf({ home, presses }: { home: Home; presses: HomePresses }): ReactElement {
  const lists = useRef<HTMLDivElement>(null)
  const room = useRoomForRows(lists)
  const today = dateOf(useNow())
  const { answers, promises, reportBacks, minutes, neverEnded } = home
  const hasAll = home.has.neighborhoods && home.has.people && home.has.meetings
  const isFirst = !home.has.held && !hasAll
  const totals = [
    neverEnded.length,
    answers.total,
    promises.total,
    reportBacks.total,
    minutes.total,
  ]
  const things = totals.reduce((all, one) => all + one, 0)
  const late = neverEnded.length + answers.late + promises.total
  const [ended, answered, promised, given, approved] = share(totals, room)
  const shared = { home, presses, today }
  return (
    <>
      <div className="home__head">
        <h2>
          {home.next.date === ''
            ? texts.toDo
            : texts.toDoBefore(dateInWords(home.next.date).replace(/^\w+, |, \d+$/g, ''))}
        </h2>
        {things > 0 && <p className="muted">{texts.things(formatCount(things, 'thing'), late)}</p>}
      </div>
      <div className="home__body">
        <div className="home__lists" ref={lists}>
          <div>
            {isFirst && <FirstSteps has={home.has} presses={presses} />}
            {things === 0 && !isFirst && <p className="empty">{texts.nothingOwed}</p>}
            <NeverEnded {...shared} shown={ended ?? 0} />
            <AnswersOwed {...shared} shown={answered ?? 0} />
            <LatePromises {...shared} shown={promised ?? 0} />
          </div>
          <div>
            <ReportBacks {...shared} shown={given ?? 0} />
            <MinutesToApprove {...shared} shown={approved ?? 0} />
          </div>
        </div>
        <HomeSide {...shared} room={room} />
      </div>
    </>
  )
}

/** How many lines each list shows: all in one column, or the first three and the others in one each. */
function share(
  totals: readonly number[],
  { isWide, linesIn }: ReturnType<typeof useRoomForRows>,
): number[] {
  const inColumn = (column: readonly number[]): number[] =>
    shareRows(column, linesIn(column.filter((total) => total > 0).length))
  return isWide ? [...inColumn(totals.slice(0, 3)), ...inColumn(totals.slice(3))] : inColumn(totals)
}
