import type { ReactElement } from 'react'
import { ownersInWords } from '../../../shared/actions/labels'
import type { ActionItem } from '../../../shared/actions/tables'
import { dateInWords } from '../../ui/formatDate'
import { openActionRows as texts } from './texts'

/** Actions earlier meetings promised: what, who, by when. */
export function OpenActionRows(props: {
  actions: readonly Pick<ActionItem, 'id' | 'wording' | 'owner' | 'helpers' | 'due'>[]
}): ReactElement {
  return (
    <ul className="rows">
      {props.actions.map((action) => (
        <li key={action.id} className="row row--stack">
          <span dir="auto">{action.wording}</span>
          <span className="muted small" dir="auto">
            {ownersInWords(action)}
            {action.due !== '' && texts.by(dateInWords(action.due, 'short'))}
          </span>
        </li>
      ))}
    </ul>
  )
}
