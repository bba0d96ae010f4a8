import { type ReactElement, useState } from 'react'
import type { AgendaItem } from '../../../../shared/meeting/tables'
import { Button } from '../../../ui/Button'
import { clockTime } from '../../../ui/formatDate'
import { useActions } from '../../client/paletteCommands'
import { useClient, useDispatch } from '../../client/useSnapshot'
import { CorrectStart } from './CorrectStart'
import './item.css'

/** Since when the item's clock runs; a wrong start is corrected, or taken back altogether. */
export function ItemBegan({ item }: { item: AgendaItem }): ReactElement | null {
  const client = useClient()
  const dispatch = useDispatch()
  const [correcting, setCorrecting] = useState(false)
  const { id, startedAt } = item
  const takeBack = (): void => void dispatch({ type: 'item.takeBackStart', id })
  useActions(
    startedAt === null
      ? []
      : [
          {
            id: 'correct start',
            title: 'Correct when this item began',
            group: 'Meeting',
            run: () => setCorrecting(true),
          },
          {
            id: 'take back start',
            title: 'Take the start of this item back',
            group: 'Meeting',
            run: takeBack,
          },
        ],
  )
  if (startedAt === null) return null
  return (
    <span className="itemclock__fact">
      since {clockTime(startedAt)}
      <Button small look="quiet" onPress={() => setCorrecting(true)}>
        Correct…
      </Button>
      {correcting && (
        <CorrectStart
          title="When did this item begin?"
          startedAt={startedAt}
          onSave={(at) => client.dispatch({ type: 'item.correctStart', id, at })}
          onClose={() => setCorrecting(false)}
        >
          <p className="muted">
            The item before it ends at that moment. If this one hasn’t begun at all, take its start
            back: it is planned again and the one before goes on.
          </p>
          <div>
            <Button
              onPress={() => {
                setCorrecting(false)
                takeBack()
              }}
            >
              It hasn’t begun: take the start back
            </Button>
          </div>
        </CorrectStart>
      )}
    </span>
  )
}
