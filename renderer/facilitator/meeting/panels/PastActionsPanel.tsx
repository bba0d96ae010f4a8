import type { ReactElement } from 'react'
import { pastActionsOf } from '../../../../shared/record/select'
import {
  actionStatuses,
  type ActionItem,
  type ActionStatus,
} from '../../../../shared/record/tables'
import { Segments } from '../../../ui/controls'
import { DraftField } from '../../../ui/DraftField'
import { dateInWords } from '../../../ui/words'
import { useDispatch, useMeeting, useRecord } from '../../state/hooks'
import { PanelHead } from './PanelHead'

const statusLabels: { readonly [S in ActionStatus]: string } = {
  open: 'Open',
  done: 'Done',
  'not done': 'Tried, not done',
  dropped: 'Dropped',
}

/** Where every meeting starts: what was promised before, and how it stands. */
export function PastActionsPanel(): ReactElement {
  const actions = pastActionsOf(useRecord(), useMeeting())
  return (
    <article className="item">
      <PanelHead title="Past actions" slide={{ kind: 'past actions' }}>
        <p className="muted">“Tried, not done” is a result. Say what got in the way.</p>
      </PanelHead>
      {actions.length === 0 && <p className="empty">Nothing is open from earlier meetings.</p>}
      <ul className="past">
        {actions.map((action) => (
          <PastAction key={action.id} action={action} />
        ))}
      </ul>
    </article>
  )
}

const statusOptions = actionStatuses.map((status) => ({
  value: status,
  label: statusLabels[status],
}))

/** One action's owner, date, status and what is in its way. */
export function PastAction({ action }: { action: ActionItem }): ReactElement {
  const meetingId = useMeeting().id
  const dispatch = useDispatch()
  const report = (change: Partial<Pick<ActionItem, 'status' | 'obstacle'>>): void => {
    const { status, obstacle } = { ...action, ...change }
    void dispatch({ type: 'action.report', id: action.id, meetingId, status, obstacle })
  }
  return (
    <li className="past__row">
      <div>
        <strong dir="auto">{action.wording}</strong>
        <p className="muted small" dir="auto">
          {action.owner}
          {action.due !== '' && ` · by ${dateInWords(action.due, 'short')}`}
        </p>
      </div>
      <Segments
        label={`Status of: ${action.wording}`}
        hideLabel
        value={action.status}
        options={statusOptions}
        onChange={(status) => report({ status })}
      />
      <DraftField
        label={`In the way of: ${action.wording}`}
        hideLabel
        placeholder="What got in the way, if anything"
        value={action.obstacle}
        onCommit={(obstacle) => report({ obstacle })}
      />
    </li>
  )
}
