import type { ReactElement } from 'react'
import { actionsOf } from '../../../../shared/actions/select'
import { decisionsOf } from '../../../../shared/meeting/select'
import { ActionEntry } from '../../actions/ActionSection'
import { useMeeting, useRecord } from '../../client/useSnapshot'
import { PanelHead } from '../../projector/PanelHeader'

/** Decisions and actions of today, to be read aloud and corrected before people leave. */
export function ReadBackPanel(): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const decisions = decisionsOf(record, meeting.id)
  const actions = actionsOf(record, meeting.id)
  return (
    <article className="item">
      <PanelHead title="Read back decisions and actions" slide={{ kind: 'read-back' }}>
        <p className="muted">
          Read each aloud: is it worded right, does the owner agree to the date?
        </p>
      </PanelHead>
      <section className="entry">
        <h3>Decided</h3>
        {decisions.length === 0 && <p className="empty">Nothing was decided yet.</p>}
        <ul>
          {decisions.map((row) => (
            <li key={row.id} className="entry__row">
              <strong dir="auto">{row.wording}</strong>
            </li>
          ))}
        </ul>
      </section>
      <section className="entry">
        <h3>Actions</h3>
        {actions.length === 0 && <p className="empty">No action was given yet.</p>}
        <ul>
          {actions.map((row) => (
            <ActionEntry key={row.id} row={row} />
          ))}
        </ul>
      </section>
    </article>
  )
}
