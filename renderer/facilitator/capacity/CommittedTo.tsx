import type { ReactElement } from 'react'
import { amountInWords } from '../../../shared/capacity/formatCapacity'
import type { Standing } from '../../../shared/capacity/usage'
import { dateInWords } from '../../ui/formatDate'
import { shorten } from '../../ui/labels'
import './CommittedTo.css'
import { committedTo as texts } from './texts'

/** So many actions are told at once, and so much of each. */
const mostShown = 5
const longest = 120

/** Which open actions one kind of capacity is promised to, the earliest due first. */
export function CommittedTo({ standing }: { standing: Standing }): ReactElement | null {
  const { capacity, by } = standing
  if (by.length === 0) return null
  return (
    <ul className="promisedto" aria-label={texts.isCommittedTo(shorten(capacity.name, longest))}>
      {by.slice(0, mostShown).map(({ action, amount }) => (
        <li key={action.id} dir="auto">
          {amountInWords(capacity, amount)}: {shorten(action.wording, longest)} ·{' '}
          {shorten(action.owner, longest)}
          {action.due !== '' && texts.by(dateInWords(action.due, 'short'))}
        </li>
      ))}
      {by.length > mostShown && <li>{texts.andMore(by.length - mostShown)}</li>}
    </ul>
  )
}
