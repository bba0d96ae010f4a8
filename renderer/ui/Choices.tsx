import type { ReactElement } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import './Choices.css'

/** One of a few choices, all visible. */
export function Segments<T extends string>(props: {
  label: string
  value: T
  options: readonly { readonly value: T; readonly label: string }[]
  onChange: (value: T) => void
  hideLabel?: boolean
}): ReactElement {
  const isChosen = props.options.some(({ value }) => value === props.value)
  return (
    <div className="field">
      <span className={props.hideLabel === true ? 'visually-hidden' : 'field__label'}>
        {props.label}
      </span>
      <ToggleButtonGroup
        className="segments"
        aria-label={props.label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[props.value]}
        onSelectionChange={(keys) => {
          const chosen = props.options.find((option) => keys.has(option.value))
          if (chosen !== undefined) props.onChange(chosen.value)
        }}
      >
        {props.options.map((option) => (
          // Tab enters at the one that is chosen, the arrow keys go on from there.
          <ToggleButton
            key={option.value}
            id={option.value}
            excludeFromTabOrder={isChosen && option.value !== props.value}
          >
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}

/** Any number of choices, as chips. */
export function Choices(props: {
  label: string
  options: readonly { readonly id: string; readonly name: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  empty?: string
}): ReactElement {
  const toggle = (id: string): void =>
    props.onChange(
      props.chosen.includes(id) ? props.chosen.filter((one) => one !== id) : [...props.chosen, id],
    )
  return (
    <div className="field" role="group" aria-label={props.label}>
      <span className="field__label">{props.label}</span>
      {props.options.length === 0 && <span className="field__hint">{props.empty}</span>}
      <div className="chips">
        {props.options.map((option) => (
          <ToggleButton
            key={option.id}
            className="chip chip--choice"
            isSelected={props.chosen.includes(option.id)}
            onChange={() => toggle(option.id)}
          >
            {option.name}
          </ToggleButton>
        ))}
      </div>
    </div>
  )
}
