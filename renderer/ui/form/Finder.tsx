import type { ReactElement } from 'react'
import { Field } from '../Field'

/** A field that narrows a list down; Enter takes the first of what is left. Nothing is sent. */
export function Finder(props: {
  label: string
  placeholder: string
  value: string
  maxLength: number
  onChange: (value: string) => void
  onEnter: () => void
}): ReactElement {
  const { onEnter, ...field } = props
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onEnter()
      }}
    >
      <Field {...field} place={null} hideLabel />
    </form>
  )
}
