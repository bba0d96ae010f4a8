import { type ReactElement, useState } from 'react'
import type { ActionItem } from '../../../shared/actions/tables'
import { cannotYetReason } from '../../../shared/capacity/formatCapacity'
import { Button } from '../../ui/Button'
import { useDispatch, useMeeting, useRecord } from '../client/useSnapshot'
import { AlreadyPromised, NeedsFields, useExceeded } from './NeedsFields'
import { OverCapacity } from './OverCapacity'
import { needsFrom, formatNeeds, type TypedNeeds } from './needsDraft'
import { editNeeds as texts } from './texts'

/**
 * What an action needs, to be corrected; what then would be too much is said before it is kept.
 * What isn't promised takes nothing from others, so nothing is said of it until it is.
 */
export function EditNeeds({ action }: { action: ActionItem }): ReactElement {
  const dispatch = useDispatch()
  const record = useRecord()
  const { id: meetingId, date } = useMeeting()
  const [typed, setTyped] = useState<TypedNeeds | null>(null)
  const shown = typed ?? formatNeeds(action.needs)
  const needs = needsFrom(shown)
  const all = useExceeded(shown, action.id)
  const isMore = ({ capacity, amount }: (typeof all)[number]): boolean =>
    action.needs.every((need) => need.capacityId !== capacity.id || need.amount < amount)
  const exceeded = action.status === 'open' && typed !== null ? all.filter(isMore) : []
  const keep = async (anyway: boolean): Promise<void> => {
    if (needs === null) return
    const { id } = action
    const result = await dispatch({ type: 'action.edit', id, fields: { needs }, anyway })
    if (result.ok) setTyped(null)
  }
  const cannotYet = async (): Promise<void> => {
    const { id } = action
    const obstacle = cannotYetReason(record, exceeded, date)
    const left = { status: 'cannot yet', obstacle, needs: needs ?? [] } as const
    const result = await dispatch({ type: 'action.report', id, meetingId, ...left })
    if (result.ok) setTyped(null)
  }
  return (
    <div className="form">
      <NeedsFields typed={shown} besides={action.id} onChange={setTyped} />
      {typed !== null && <AlreadyPromised typed={typed} besides={action.id} />}
      <OverCapacity exceeded={exceeded}>
        <Button small onPress={() => void cannotYet()}>
          {texts.weCantDoThisYet}
        </Button>
        <Button small onPress={() => void keep(true)}>
          {texts.commitToItAnyway}
        </Button>
        <Button small look="quiet" onPress={() => setTyped(null)}>
          {texts.leaveAsWas}
        </Button>
      </OverCapacity>
      {typed !== null && exceeded.length === 0 && needs !== null && (
        <div className="actions-row actions-row--start">
          <Button small onPress={() => void keep(false)}>
            {texts.saveNeeds}
          </Button>
        </div>
      )}
    </div>
  )
}
