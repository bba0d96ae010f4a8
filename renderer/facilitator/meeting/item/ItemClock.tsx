import { memo, type ReactElement, useState } from 'react'
import { remainingMs, usedMs } from '../../../../shared/meeting/clock'
import type { AgendaItem } from '../../../../shared/meeting/tables'
import { withTimebox } from '../../../../shared/meeting/timebox'
import { Button } from '../../../ui/Button'
import { remainingWords } from '../../../ui/formatDate'
import { formatCount } from '../../../ui/labels'
import { useAtNow } from '../../../ui/useNow'
import { ActionKey } from '../../client/ActionKey'
import { useDispatch, useRecordPart } from '../../client/useSnapshot'
import { BorrowButton, Borrowed } from './BorrowMinutes'
import { ItemBegan } from './ItemStarted'
import { LeaveItem } from './LeaveItem'
import { Overrun } from './Overrun'
import './item.css'
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

/** The item's time, and what can become of the item. */
export const ItemClock = memo(function ItemClock(props: { item: AgendaItem }): ReactElement {
  const { item: planned } = props
  const item = useRecordPart((record) => withTimebox(record, planned))
  const [leaving, setLeaving] = useState(false)
  const settled = item.status !== 'planned' && item.status !== 'running'
  const words = useAtNow((now) => timeWords(item, now))
  const over = useAtNow((now) => !settled && remainingMs(item, now) < 0)
  return (
    <div className="itemclock" data-over={over}>
      <span className="itemclock__words" dir="auto">
        {words}
      </span>
      <ClockButton item={item} />
      {!settled && <BorrowButton item={item} />}
      <Settle item={item} settled={settled} onLeave={() => setLeaving(true)} />
      {!settled && (
        <div className="itemclock__more">
          <ItemBegan item={item} />
          <Borrowed item={planned} />
          {over && <Overrun />}
        </div>
      )}
      {leaving && <LeaveItem item={item} onClose={() => setLeaving(false)} />}
    </div>
  )
})

/** Starts, stops and continues the clock. */
function ClockButton({ item }: { item: AgendaItem }): ReactElement | null {
  const dispatch = useDispatch()
  const { id, status } = item
  if (status === 'running' && item.startedAt !== null)
    return (
      <Button small onPress={() => void dispatch({ type: 'item.pause', id })}>
        {texts.pauseClock}
      </Button>
    )
  if (status !== 'planned' && status !== 'running') return null
  return (
    <Button small onPress={() => void dispatch({ type: 'item.start', id })}>
      {status === 'planned' ? texts.startClock : texts.goOn}
    </Button>
  )
}

function Settle(props: { item: AgendaItem; settled: boolean; onLeave: () => void }): ReactElement {
  const dispatch = useDispatch()
  const { id } = props.item
  if (props.settled)
    return (
      <Button small onPress={() => void dispatch({ type: 'item.reopen', id })}>
        {texts.reopen}
      </Button>
    )
  return (
    <>
      <Button small onPress={() => void dispatch({ type: 'item.finish', id })}>
        {texts.finish}
        <ActionKey of="finish" />
      </Button>
      <Button small onPress={props.onLeave}>
        {texts.notFinished}
      </Button>
    </>
  )
}
