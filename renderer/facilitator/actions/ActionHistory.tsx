import type { ReactElement } from 'react'
import type { ActionStep } from '../../../shared/actions/contract'
import { actionStatusWords } from '../../../shared/actions/labels'
import { dateInWords } from '../../ui/formatDate'
import { useQuery } from '../client/useQuery'
import { WrittenBy } from '../client/WrittenBy'
import { actionHistory as texts } from './texts'

/** How an action went: what each meeting changed of it, the first one first. */
export function ActionHistory({ id }: { id: string }): ReactElement {
  const answer = useQuery({ type: 'actions.history', id })
  return (
    <>
      <ol className="history" aria-label={texts.history}>
        {answer?.steps.map((step, index) => (
          <li key={step.meeting.id + String(index)}>
            <span className="history__date">{dateInWords(step.meeting.date, 'dated')}</span>
            <span dir="auto">{index === 0 ? givenWords(step) : stepWords(step)}</span>
          </li>
        ))}
      </ol>
      <WrittenBy place={`actionItem ${id}`} />
    </>
  )
}

const dueWords = (due: string): string => (due === '' ? texts.noDate : dateInWords(due, 'dated'))

const givenWords = ({ owner, due }: ActionStep): string =>
  texts.givenTo(owner, due === '' ? texts.withoutADate : texts.by(dueWords(due)))

/** What a meeting changed, in the order in which it would be told. */
function stepWords(step: ActionStep): string {
  const words: { readonly [W in ActionStep['changed'][number]]: string } = {
    status: actionStatusWords[step.status],
    owner: texts.nowWith(step.owner),
    due: texts.nowDue(dueWords(step.due)),
    obstacle: step.obstacle === '' ? texts.nothingWayAnyMore : texts.inTheWay(step.obstacle),
  }
  return step.changed.length === 0
    ? texts.spokenAboutStill(actionStatusWords[step.status].toLowerCase())
    : step.changed.map((what) => words[what]).join('; ')
}
