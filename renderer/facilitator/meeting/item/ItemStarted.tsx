import { type ReactElement, useState } from 'react'
import type { AgendaItem } from '../../../../shared/meeting/tables'
import { Button } from '../../../ui/Button'
import { clockTime } from '../../../ui/formatDate'
import { usePaletteCommands } from '../../client/paletteCommands'
import { useClient, useDispatch } from '../../client/useSnapshot'
import { CorrectStart } from './CorrectStart'
import './item.css'
import { itemStarted as texts } from './texts'

/** Since when the item's clock runs; a wrong start is corrected, or taken back altogether. */
export function ItemStarted({ item }: { item: AgendaItem }): ReactElement | null {
  const client = useClient()
  const dispatch = useDispatch()
  const [correcting, setCorrecting] = useState(false)
  const { id, startedAt } = item
  const takeBack = (): void => void dispatch({ type: 'item.takeBackStart', id })
  usePaletteCommands(
    startedAt === null
      ? []
      : [
          {
            id: 'correct start',
            title: texts.correctWhenThisItemBegan,
            group: 'meeting',
            run: () => setCorrecting(true),
          },
          {
            id: 'take back start',
            title: texts.takeStartThisItemBack,
            group: 'meeting',
            run: takeBack,
          },
        ],
  )
  if (startedAt === null) return null
  return (
    <span className="itemclock__fact">
      <Button
        small
        look="quiet"
        aria-label={texts.correctSince(clockTime(startedAt))}
        onPress={() => setCorrecting(true)}
      >
        {texts.since(clockTime(startedAt))}
      </Button>
      {correcting && (
        <CorrectStart
          title={texts.whenDidThisItemBegin}
          startedAt={startedAt}
          onSave={(at) => client.dispatch({ type: 'item.correctStart', id, at })}
          onClose={() => setCorrecting(false)}
        >
          <p className="muted">{texts.theItemBeforeEndsAt}</p>
          <div>
            <Button
              onPress={() => {
                setCorrecting(false)
                takeBack()
              }}
            >
              {texts.itHasntBegunTakeStart}
            </Button>
          </div>
        </CorrectStart>
      )}
    </span>
  )
}
