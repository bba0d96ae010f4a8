import { useState, type ReactElement } from 'react'
import { DraftField } from './DraftField'

const most = 104

/** A number of weeks; null stands for none where it may be left empty. What isn't one stays in the field, with the reason. */
export function WeeksField(props: {
  label: string
  hint: string
  value: number | null
  mayBeEmpty: boolean
  onCommit: (weeks: number | null) => void
}): ReactElement {
  const { value, mayBeEmpty, onCommit } = props
  const [error, setError] = useState<string>()
  const commit = (typed: string): void => {
    const weeks = typed.trim() === '' ? null : Number(typed)
    const isUsable =
      weeks === null ? mayBeEmpty : Number.isInteger(weeks) && weeks >= 1 && weeks <= most
    const otherwise = mayBeEmpty ? ', or nothing' : ''
    setError(isUsable ? undefined : `A number of weeks from 1 to ${most}${otherwise}.`)
    if (isUsable) onCommit(weeks)
  }
  return (
    <DraftField
      type="number"
      label={props.label}
      hint={props.hint}
      value={value === null ? '' : String(value)}
      error={error}
      onCommit={commit}
    />
  )
}
