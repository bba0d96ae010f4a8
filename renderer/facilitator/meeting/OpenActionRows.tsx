import type { ReactElement } from 'react'
import type { ActionItem } from '../../../shared/actions/tables'
import { dateInWords } from '../../ui/formatDate'
import { openActionRows as texts } from './texts'

/** Actions earlier meetings promised: what, who, by when. */
export function OpenActionRows(props: {
  actions: readonly Pick<ActionItem, 'id' | 'wording' | 'owner' | 'due'>[]
}): ReactElement {
  return (
    <ul className="rows">
      {props.actions.map(({ id, wording, owner, due }) => (
        <li key={id} className="row row--stack">
          <span dir="auto">{wording}</span>
          <span className="muted small" dir="auto">
            {owner}
            {due !== '' && texts.by(dateInWords(due, 'short'))}
          </span>
        </li>
      ))}
    </ul>
  )
}
