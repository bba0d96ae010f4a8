import type { ReactElement } from 'react'
import type { CorrectableText } from '../../../shared/documents/minutesCorrectionTable'
import { Button } from '../../ui/Button'
import { DraftField } from '../../ui/DraftField'
import { useQuery } from '../client/useQuery'
import './CorrectMinutes.css'
import { correctMinutes as texts } from './texts'

/** What a draft says, item by item, to be corrected in its words. */
export function CorrectMinutes(props: {
  meetingId: string
  onCorrect: (meetingId: string, of: CorrectableText, text: string) => void
  onDone: () => void
}): ReactElement {
  const { meetingId, onCorrect } = props
  const found = useQuery({ type: 'minutes.correctable', meetingId })
  const groups = [
    ...(found?.items ?? []).map(({ id, title }, at) => ({ id, title: texts.item(at + 1, title) })),
    { id: null, title: texts.atNoItem },
  ]
  return (
    <>
      <p className="muted">{texts.theDraftThatWasReadIsKept}</p>
      <div className="correctminutes__texts">
        {groups.map(({ id, title }, at) => (
          <Group
            key={id ?? ''}
            title={title}
            isOpen={at === 0}
            rows={found?.texts.filter(({ itemId }) => itemId === id) ?? []}
            onCorrect={(of, text) => onCorrect(meetingId, of, text)}
          />
        ))}
      </div>
      <div className="actions-row">
        <Button look="primary" onPress={props.onDone}>
          {texts.doneCorrecting}
        </Button>
      </div>
    </>
  )
}

/** The texts of one item. */
function Group(props: {
  title: string
  isOpen: boolean
  rows: readonly CorrectableText[]
  onCorrect: (of: CorrectableText, text: string) => void
}): ReactElement | null {
  if (props.rows.length === 0) return null
  return (
    <details className="correctminutes__item" open={props.isOpen}>
      <summary dir="auto">{props.title}</summary>
      <div className="form">
        {props.rows.map((row, at) => (
          <DraftField
            key={`${row.field} ${row.id}`}
            place={row.place}
            label={texts.fields[row.field]}
            rows={row.field === 'discussion' ? 3 : 1}
            value={row.text}
            autoFocus={props.isOpen && at === 0}
            onCommit={(text) => props.onCorrect(row, text)}
          />
        ))}
      </div>
    </details>
  )
}
