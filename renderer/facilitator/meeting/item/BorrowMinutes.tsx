import type { ReactElement } from 'react'
import type { AgendaItem } from '../../../../shared/meeting/tables'
import { lendersFor, loansOf, sumOf } from '../../../../shared/meeting/timebox'
import { Button } from '../../../ui/Button'
import { formatList, shorten } from '../../../ui/labels'
import { ActionKey } from '../../client/ActionKey'
import { keyTable } from '../../client/keyTable'
import { usePaletteCommands } from '../../client/paletteCommands'
import { useDispatch, useRecord, useRecordPart } from '../../client/useSnapshot'
import './item.css'
import { borrowMinutes as texts } from './texts'

/** One press borrows this many minutes. */
const oncePressed = 5
const longTitle = 40

/** Takes minutes from later items: one press, or the key; undo gives them back. */
export function BorrowMinutes({ item }: { item: AgendaItem }): ReactElement | null {
  const dispatch = useDispatch()
  const lenders = useRecordPart((record) => lendersFor(record, item))
  const minutes = Math.min(oncePressed, sumOf(lenders))
  const borrow = (): void =>
    void dispatch({ type: 'item.borrow', id: item.id, minutes: Math.max(1, minutes) })
  usePaletteCommands([
    {
      id: 'borrow',
      title: texts.borrowMinutesFromLaterItems(oncePressed),
      group: 'meeting',
      keys: keyTable.borrow,
      run: borrow,
    },
  ])
  if (minutes === 0) return null
  return (
    <Button
      small
      aria-label={texts.borrowMinutesFrom(minutes, lenders[0]?.item.title ?? texts.laterItems)}
      onPress={borrow}
    >
      {texts.borrowMin(minutes)}
      <ActionKey of="borrow" />
    </Button>
  )
}

/** From whom an item has borrowed, and to whom it lent. */
export function BorrowedMinutes({ item }: { item: AgendaItem }): ReactElement | null {
  const record = useRecord()
  const dispatch = useDispatch()
  const loans = loansOf(record, item.meetingId)
  const titleOf = (id: string): string =>
    `“${shorten(record.agendaItem.get(id)?.title ?? texts.aRemovedItem, longTitle)}”`
  const borrowed = loans.filter((row) => row.toItemId === item.id)
  const lent = loans.filter((row) => row.fromItemId === item.id)
  if (borrowed.length + lent.length === 0) return null
  const from = formatList(borrowed.map((row) => texts.from(row.minutes, titleOf(row.fromItemId))))
  const to = formatList(lent.map((row) => texts.to(row.minutes, titleOf(row.toItemId))))
  return (
    <span className="itemclock__fact" dir="auto">
      {texts.planned(item.minutes)}
      {borrowed.length > 0 && texts.borrowed(from)}
      {lent.length > 0 && texts.lent(to)}
      {borrowed.length > 0 && (
        <Button
          small
          look="quiet"
          onPress={() => void dispatch({ type: 'item.giveBack', id: item.id })}
        >
          {texts.giveBack}
        </Button>
      )}
    </span>
  )
}
