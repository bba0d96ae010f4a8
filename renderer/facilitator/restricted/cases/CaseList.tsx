import { type ReactElement, useState } from 'react'
import { mustBeOut } from '../../../../shared/restricted/cases'
import type { CaseLine, RestrictedSnapshot } from '../../../../shared/restricted/contract'
import { Button } from '../../../ui/Button'
import { formatCount } from '../../../ui/labels'
import { useNow } from '../../../ui/useNow'
import { useDispatch, useMeeting } from '../../client/useSnapshot'
import { CaseForm } from './CaseForm'
import { caseInWords } from './caseInWords'
import './cases.css'
import './CaseList.css'
import '../restricted.css'
import { caseList as texts } from './texts'

/** The codes of a meeting's cases in their order, one chosen, and the way to add more. */
export function CaseList(props: {
  content: RestrictedSnapshot
  selected: string | null
  onSelect: (caseId: string | null) => void
}): ReactElement {
  const { cases, followUpsToAdd } = props.content
  const dispatch = useDispatch()
  const meetingId = useMeeting().id
  const now = useNow()
  const [adding, setAdding] = useState(false)
  const next = cases.find(({ step, openAt }) => step === null && openAt === null)
  return (
    <section className="cases" aria-label={texts.cases}>
      <ol className="cases__list">
        {cases.map((line) => (
          <li key={line.id}>
            <CaseCard
              line={line}
              state={caseInWords(line, line === next, now)}
              isSelected={line.id === props.selected}
              onSelect={() => props.onSelect(line.id)}
            />
          </li>
        ))}
      </ol>
      <div className="actions-row actions-row--start">
        <Button small look="restricted" onPress={() => setAdding(true)}>
          {texts.addACase}
        </Button>
        {followUpsToAdd > 0 && (
          <Button
            small
            look="restricted"
            onPress={() => void dispatch({ type: 'meetingCase.bringFollowUps', meetingId })}
          >
            {texts.addFollowUps(formatCount(followUpsToAdd, texts.followUp))}
          </Button>
        )}
      </div>
      {adding && (
        <CaseForm
          line={null}
          content={props.content}
          onDone={(id) => {
            setAdding(false)
            if (id !== null) props.onSelect(id)
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  )
}

/** How many of those here must be out before names are told. */
function outInWords({ people }: CaseLine): string {
  const here = people.filter(({ leftAt }) => leftAt === null)
  const out = mustBeOut(here, 'named').length
  return out === 0 ? texts.allMayStay : texts.mustLeave(out)
}

function CaseCard(props: {
  line: CaseLine
  state: string
  isSelected: boolean
  onSelect: () => void
}): ReactElement {
  return (
    <button
      type="button"
      className="casetile casecard"
      aria-pressed={props.isSelected}
      data-open={props.line.openAt !== null}
      onClick={props.onSelect}
    >
      <strong className="code__code">{props.line.code}</strong>
      <span className="casecard__state">{props.state}</span>
      <span className="casecard__out">{outInWords(props.line)}</span>
    </button>
  )
}
