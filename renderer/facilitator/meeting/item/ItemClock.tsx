import { Pause, Play } from 'lucide-react'
import { memo, type ReactElement, useState } from 'react'
import { remainingMs, timeSignal, usedMs } from '../../../../shared/meeting/clock'
import type { AgendaItem } from '../../../../shared/meeting/tables'
import { withTimebox } from '../../../../shared/meeting/timebox'
import { Button } from '../../../ui/Button'
import { remainingWords } from '../../../ui/formatDate'
import { formatCount } from '../../../ui/labels'
import { useAtNow } from '../../../ui/useNow'
import { ActionKey } from '../../client/ActionKey'
import { useDispatch, useRecordPart } from '../../client/useSnapshot'
import { BorrowMinutes, BorrowedMinutes } from './BorrowMinutes'
import { useFinish } from './finishContext'
import { ItemStarted } from './ItemStarted'
import { LeaveItem } from './LeaveItem'
import { Overrun } from './Overrun'
import './ItemClock.css'
import { itemClock as texts } from './texts'

const statusWords: { readonly [S in AgendaItem['status']]: string } = {
  planned: '',
  running: '',
  done: texts.finished,
  carried: texts.carriedOver,
  parked: texts.parked,
  closed: texts.closedUnfinished,
}

/** How the item's time stands, in words; once it is settled, what became of it. */
function timeWords(item: AgendaItem, now: number): string {
  if (item.status === 'planned' || item.status === 'running')
    return usedMs(item, now) > 0 || item.status === 'running'
      ? remainingWords(remainingMs(item, now))
      : formatCount(item.minutes, 'minute')
  return `${statusWords[item.status]}${item.statusReason === '' ? '' : `: ${item.statusReason}`}`
}

const isSettled = ({ status }: AgendaItem): boolean => status !== 'planned' && status !== 'running'

const useTimeboxed = (planned: AgendaItem): AgendaItem =>
  useRecordPart((record) => withTimebox(record, planned))

/** How the item's time stands. */
export const ItemTime = memo(function ItemTime(props: { item: AgendaItem }): ReactElement {
  const item = useTimeboxed(props.item)
  const words = useAtNow((now) => timeWords(item, now))
  const state = useAtNow((now) => timeState(item, now))
  return (
    <p className="itemtime" data-state={state} dir="auto">
      <strong>{words}</strong>
      {!isSettled(item) && state !== 'planned' && <span>{texts.of(item.minutes)}</span>}
    </p>
  )
})

/** The last two minutes and what is over are seen at a glance. */
function timeState(item: AgendaItem, now: number): 'planned' | 'running' | 'closing' | 'over' {
  if (isSettled(item) || (item.status === 'planned' && usedMs(item, now) === 0)) return 'planned'
  return timeSignal(item, now) ?? 'running'
}

/** A thin line that empties with the item's time. */
export const ItemTimeLine = memo(function ItemTimeLine(props: { item: AgendaItem }): ReactElement {
  const item = useTimeboxed(props.item)
  const share = useAtNow((now) =>
    isSettled(item) ? 0 : Math.round(Math.max(0, remainingMs(item, now) / item.minutes) / 60) / 10,
  )
  return (
    <div className="itemline" aria-hidden="true">
      <span style={{ inlineSize: `${Math.min(100, share)}%` }} />
    </div>
  )
})

/** What can become of the item and its time. */
export const ItemControls = memo(function ItemControls(props: { item: AgendaItem }): ReactElement {
  const item = useTimeboxed(props.item)
  const [leaving, setLeaving] = useState(false)
  const settled = isSettled(item)
  return (
    <>
      <ClockButton item={item} />
      {!settled && <BorrowMinutes item={item} />}
      <Settle item={item} settled={settled} onLeave={() => setLeaving(true)} />
      {leaving && <LeaveItem item={item} onClose={() => setLeaving(false)} />}
    </>
  )
})

/** Since when the clock runs, what was borrowed, and whether the room sees that time is over. */
export const ItemFacts = memo(function ItemFacts(props: { item: AgendaItem }): ReactElement | null {
  const item = useTimeboxed(props.item)
  const over = useAtNow((now) => !isSettled(item) && remainingMs(item, now) < 0)
  if (isSettled(item)) return null
  return (
    <>
      <ItemStarted item={item} />
      <BorrowedMinutes item={props.item} />
      {over && <Overrun />}
    </>
  )
})

/** Starts, stops and continues the clock. */
function ClockButton({ item }: { item: AgendaItem }): ReactElement | null {
  const dispatch = useDispatch()
  const { id, status } = item
  if (status === 'running' && item.startedAt !== null)
    return (
      <Button small onPress={() => void dispatch({ type: 'item.pause', id })}>
        <Pause aria-hidden="true" />
        <span>{texts.pauseClock}</span>
      </Button>
    )
  if (status !== 'planned' && status !== 'running') return null
  return (
    <Button small onPress={() => void dispatch({ type: 'item.start', id })}>
      <Play aria-hidden="true" />
      <span>{status === 'planned' ? texts.startClock : texts.resumeClock}</span>
    </Button>
  )
}

function Settle(props: { item: AgendaItem; settled: boolean; onLeave: () => void }): ReactElement {
  const dispatch = useDispatch()
  const finish = useFinish()
  const { id } = props.item
  if (props.settled)
    return (
      <Button small onPress={() => void dispatch({ type: 'item.reopen', id })}>
        {texts.reopen}
      </Button>
    )
  return (
    <>
      <Button small onPress={() => finish(id)}>
        {texts.finish}
        <ActionKey of="finish" />
      </Button>
      <Button small onPress={props.onLeave}>
        {texts.notFinished}
      </Button>
    </>
  )
}
