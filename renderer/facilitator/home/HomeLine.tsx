import type { ReactElement } from 'react'
import './HomeLine.css'

/** How pressing what a line is about is: its day is over, comes soon, or neither. */
export type Urgency = 'late' | 'soon' | 'none'

/** One thing on home: when, what, why it stands still, and what a press on it leads to. */
export function HomeLine(props: {
  /** Told again when somebody comes back to it. */
  id: string
  when: string
  urgency?: Urgency
  title: string
  /** Below the title; empty for nothing to add. */
  why?: string
  /** What a press on it does, as a verb. */
  verb: string
  look?: 'restricted'
  onPress: () => void
}): ReactElement {
  const { id, when, title, why = '', verb } = props
  return (
    <li className="homeline__item">
      <button
        type="button"
        className="pressable homeline"
        data-line={id}
        data-look={props.look}
        onClick={props.onPress}
      >
        <span className="homeline__when" data-urgency={props.urgency ?? 'none'} dir="auto">
          {when}
        </span>{' '}
        <span className="homeline__text">
          <span className="homeline__title" dir="auto">
            {title}
          </span>{' '}
          {why !== '' && (
            <span className="homeline__why" dir="auto">
              {why}
            </span>
          )}
        </span>{' '}
        <span className="homeline__verb">{verb}</span>
      </button>
    </li>
  )
}
