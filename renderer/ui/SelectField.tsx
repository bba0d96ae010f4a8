import type { ReactElement } from 'react'
import { ChevronDown } from 'lucide-react'
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import './SelectField.css'

/** One of many choices, in a list that opens. */
export function SelectField<T extends string>(props: {
  label: string
  value: T
  options: readonly { readonly id: T; readonly name: string }[]
  onChange: (value: T) => void
  hideLabel?: boolean
}): ReactElement {
  return (
    <Select
      className="field"
      value={props.value}
      onChange={(key) => {
        const chosen = props.options.find((option) => option.id === key)
        if (chosen !== undefined) props.onChange(chosen.id)
      }}
    >
      <Label className={props.hideLabel === true ? 'visually-hidden' : 'field__label'}>
        {props.label}
      </Label>
      <Button className="input select__button">
        <SelectValue />
        <ChevronDown aria-hidden="true" />
      </Button>
      <Popover className="select__popover">
        <ListBox className="select__list" items={props.options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.name} className="select__item">
              {option.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
