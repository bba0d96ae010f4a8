import { type ReactElement, useState } from 'react'
import type { RegisterDecision } from '../../../shared/meeting/contract'
import { formatCount } from '../../ui/labels'
import { MeetingLink } from '../client/MeetingLink'
import { PageControls, usePages } from '../client/PageControls'
import { HistoryButton, RegisterMore, RegisterRow } from '../client/RegisterRow'
import { useQuery } from '../client/useQuery'
import { WrittenBy } from '../client/WrittenBy'
import { SaveRegister } from '../exports/SaveRegister'
import { reachedInWords } from './item/DecisionReached'
import { decisionsRegister as texts } from './texts'

/** Every decision of the workgroup, latest meeting first: what was decided, why, and who dissented. */
export function DecisionsRegister(): ReactElement {
  const pages = usePages()
  const answer = useQuery({ type: 'decisions.register', skip: pages.skip })
  return (
    <div className="panel">
      <h2>{texts.decisions}</h2>
      {answer !== null && (
        <>
          <div className="register-head">
            <p className="muted">
              {answer.total === 0
                ? texts.nothingWasDecidedYetDecisions
                : texts.latestMeetingFirst(formatCount(answer.total, 'decision'))}
            </p>
            {answer.total > 0 && <SaveRegister of={{ register: 'decisions' }} />}
          </div>
          <ul className="register">
            {answer.rows.map((row) => (
              <DecisionRow key={row.id} row={row} />
            ))}
          </ul>
          <PageControls of={pages} total={answer.total} />
        </>
      )}
    </div>
  )
}

function DecisionRow({ row }: { row: RegisterDecision }): ReactElement {
  const [open, setOpen] = useState(false)
  return (
    <RegisterRow
      title={row.wording}
      facts={
        <>
          {row.item !== '' && <span>{row.item}</span>}
          {row.part === 'B' && <span className="chip">{texts.partB}</span>}
        </>
      }
      tools={
        <>
          <HistoryButton of={row.wording} isOpen={open} onPress={() => setOpen(!open)} />
          <MeetingLink meeting={row.meeting} itemId={row.itemId} rowId={row.id} />
        </>
      }
    >
      {row.rationale !== '' && <RegisterMore>{texts.because(row.rationale)}</RegisterMore>}
      {row.dissent !== '' && <RegisterMore>{texts.dissent(row.dissent)}</RegisterMore>}
      {reachedInWords(row).map((line) => (
        <RegisterMore key={line}>{line}</RegisterMore>
      ))}
      {open && <WrittenBy place={`decision ${row.id}`} />}
    </RegisterRow>
  )
}
