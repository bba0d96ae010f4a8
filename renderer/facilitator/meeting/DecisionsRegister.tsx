import type { ReactElement } from 'react'
import type { ThreadDecision } from '../../../shared/meeting/contract'
import { counted } from '../../ui/labels'
import { MeetingLink } from '../client/MeetingLink'
import { Pages, usePages } from '../client/PageControls'
import { useQuery } from '../client/useQuery'
import { SaveSheet } from '../exports/SaveRegister'

/** Every decision of the workgroup, latest meeting first: what was decided, why, and who dissented. */
export function DecisionsRegister(): ReactElement {
  const pages = usePages()
  const answer = useQuery({ type: 'decisions.register', skip: pages.skip })
  return (
    <div className="panel">
      <h2>Decisions</h2>
      {answer !== null && (
        <>
          <div className="register-head">
            <p className="muted">
              {answer.total === 0
                ? 'Nothing was decided yet. Decisions show up here as meetings make them.'
                : `${counted(answer.total, 'decision')}, latest meeting first.`}
            </p>
            {answer.total > 0 && <SaveSheet of={{ register: 'decisions' }} />}
          </div>
          <ul className="register">
            {answer.rows.map((row) => (
              <DecisionRow key={row.id} row={row} />
            ))}
          </ul>
          <Pages of={pages} total={answer.total} />
        </>
      )}
    </div>
  )
}

function DecisionRow({ row }: { row: ThreadDecision }): ReactElement {
  return (
    <li className="register__row">
      <div className="register__text">
        <strong dir="auto">{row.wording}</strong>
        <p className="register__facts" dir="auto">
          {row.item !== '' && <span>{row.item}</span>}
          {row.part === 'B' && <span className="chip">Part B</span>}
        </p>
        {row.rationale !== '' && (
          <p className="register__more" dir="auto">
            Because: {row.rationale}
          </p>
        )}
        {row.dissent !== '' && (
          <p className="register__more" dir="auto">
            Dissent: {row.dissent}
          </p>
        )}
      </div>
      <div className="register__tools">
        <MeetingLink meeting={row.meeting} itemId={row.itemId} rowId={row.id} />
      </div>
    </li>
  )
}
