import type { ReactElement } from 'react'
import type { ActionStep } from '../../../shared/actions/contract'
import { actionStatusWords } from '../../../shared/actions/labels'
import { dateInWords } from '../../ui/formatDate'
import { useQuery } from '../client/useQuery'

/** How an action went: what each meeting changed of it, the first one first. */
export function ActionHistory({ id }: { id: string }): ReactElement {
  const answer = useQuery({ type: 'actions.history', id })
  return (
    <ol className="history" aria-label="History">
      {answer?.steps.map((step, index) => (
        <li key={step.meeting.id + String(index)}>
          <span className="history__date">{dateInWords(step.meeting.date, 'dated')}</span>
          <span dir="auto">{index === 0 ? givenWords(step) : stepWords(step)}</span>
        </li>
      ))}
    </ol>
  )
}

const dueWords = (due: string): string => (due === '' ? 'no date' : dateInWords(due, 'dated'))

const givenWords = ({ owner, due }: ActionStep): string =>
  `Given to ${owner}, ${due === '' ? 'without a date' : `by ${dueWords(due)}`}`

/** What a meeting changed, in the order in which it would be told. */
function stepWords(step: ActionStep): string {
  const words: { readonly [W in ActionStep['changed'][number]]: string } = {
    status: actionStatusWords[step.status],
    owner: `now with ${step.owner}`,
    due: `now due: ${dueWords(step.due)}`,
    obstacle: step.obstacle === '' ? 'nothing in the way any more' : `in the way: ${step.obstacle}`,
  }
  return step.changed.length === 0
    ? `Spoken about, still ${actionStatusWords[step.status].toLowerCase()}`
    : step.changed.map((what) => words[what]).join('; ')
}
