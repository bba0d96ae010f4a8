import type { ReactElement, ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { historyButton as texts } from './texts'

/** A row of a register: what it is, the facts of it, more about it, and what can be done with it. */
export function RegisterRow(props: {
  /** Of its element, where somebody may be sent to it. */
  id?: string
  title: string
  facts: ReactNode
  /** What else is to be said, below the facts. */
  children?: ReactNode
  tools: ReactNode
}): ReactElement {
  return (
    <li
      className="register__row"
      {...(props.id === undefined ? {} : { id: props.id, tabIndex: -1 })}
    >
      <div className="register__text">
        <strong dir="auto">{props.title}</strong>
        <p className="register__facts" dir="auto">
          {props.facts}
        </p>
        {props.children}
      </div>
      <div className="register__tools">{props.tools}</div>
    </li>
  )
}

/** More about a row, in a line of its own. */
export const RegisterMore = (props: { children: ReactNode }): ReactElement => (
  <p className="register__more" dir="auto">
    {props.children}
  </p>
)

/** By when something is to be; said in another color once that day is over. */
export const DueFact = (props: {
  isLate: boolean
  /** What is said before the day, and once it is over. */
  words: { readonly ahead: string; readonly late: string }
  day: string
}): ReactElement => (
  <span className={props.isLate ? 'register__late' : ''}>
    {props.isLate ? props.words.late : props.words.ahead} {props.day}
  </span>
)

/** Opens and closes what happened to a row; `of` is what the row says. */
export const HistoryButton = (props: {
  of: string
  isOpen: boolean
  onPress: () => void
}): ReactElement => (
  <Button
    small
    look="quiet"
    aria-expanded={props.isOpen}
    aria-label={texts.historyOf(props.of)}
    onPress={props.onPress}
  >
    {props.isOpen ? texts.hideHistory : texts.history}
  </Button>
)
