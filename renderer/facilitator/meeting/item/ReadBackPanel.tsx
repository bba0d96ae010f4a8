import type { ReactElement } from 'react'
import { actionsOf } from '../../../../shared/actions/select'
import { decisionsOf } from '../../../../shared/meeting/select'
import { ActionEntry } from '../../actions/ActionSection'
import { useHelpPage } from '../../client/help'
import { useMeeting, useRecord } from '../../client/useSnapshot'
import { PanelHeader } from '../../projector/PanelHeader'
import { DecisionEntry } from './DecisionSection'
import { readBackPanel as texts } from './texts'

/** Decisions and actions of today, to be read aloud and corrected before people leave. */
export function ReadBackPanel(): ReactElement {
  useHelpPage('read-back')
  const record = useRecord()
  const meeting = useMeeting()
  const decisions = decisionsOf(record, meeting.id)
  const actions = actionsOf(record, meeting.id)
  return (
    <article className="item">
      <PanelHeader title={texts.readBackDecisionsActions} slide={{ kind: 'read-back' }}>
        <p className="muted">{texts.readEachAloudWordedRight}</p>
      </PanelHeader>
      <section className="entry">
        <h3>{texts.decided}</h3>
        {decisions.length === 0 && <p className="empty">{texts.nothingWasDecidedYet}</p>}
        <ul>
          {decisions.map((row) => (
            <DecisionEntry key={row.id} row={row} mayShow={false} />
          ))}
        </ul>
      </section>
      <section className="entry">
        <h3>{texts.actions}</h3>
        {actions.length === 0 && <p className="empty">{texts.noActionWasGivenYet}</p>}
        <ul>
          {actions.map((row) => (
            <ActionEntry key={row.id} row={row} />
          ))}
        </ul>
      </section>
    </article>
  )
}
