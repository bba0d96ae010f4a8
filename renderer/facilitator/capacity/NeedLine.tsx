import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import type { ActionItem } from '../../../shared/actions/tables'
import { amountInWords } from '../../../shared/capacity/formatCapacity'
import { shorten } from '../../ui/labels'
import { useRecord } from '../client/useSnapshot'
import './NeedLine.css'
import { needLine as texts } from './texts'

const longestName = 60

/** What an action needs, and what of it was promised although it was more than was left. */
export function NeedLine({ action }: { action: ActionItem }): ReactElement | null {
  const record = useRecord()
  if (action.needs.length === 0) return null
  return (
    <span className="needline" dir="auto">
      {action.needs.map(({ capacityId, amount, over }) => {
        const capacity = record.capacity.get(capacityId)
        if (capacity === undefined) return null
        return (
          <span key={capacityId}>
            {over && <TriangleAlert aria-hidden="true" />}
            <span>
              {texts.needs(shorten(capacity.name, longestName), amountInWords(capacity, amount))}
              {over && texts.committedOverCapacity}
            </span>
          </span>
        )
      })}
    </span>
  )
}
