import type { ReactElement } from 'react'
import { DraftField } from './DraftField'
import { weeksField as texts } from './texts'

const most = 104

const weeksIn = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed))

/** A number of weeks; null stands for none where it may be left empty. What isn't one stays in the field, with the reason. */
export function WeeksField(props: {
  label: string
  hint: string
  value: number | null
  mayBeEmpty: boolean
  onCommit: (weeks: number | null) => void
}): ReactElement {
  const { value, mayBeEmpty, onCommit } = props
  const check = (typed: string): string | undefined => {
    const weeks = weeksIn(typed)
    const isUsable =
      weeks === null ? mayBeEmpty : Number.isInteger(weeks) && weeks >= 1 && weeks <= most
    const otherwise = mayBeEmpty ? texts.orNothing : ''
    return isUsable ? undefined : texts.aNumberWeeksFrom1(most, otherwise)
  }
  return (
    <DraftField
      type="number"
      label={props.label}
      hint={props.hint}
      value={value === null ? '' : String(value)}
      check={check}
      onCommit={(typed) => onCommit(weeksIn(typed))}
    />
  )
}
