import type { ReactElement } from 'react'
import { Segments } from '../Choices'

/** For which eyes a document is printed. */
export function PrintField(props: {
  large: boolean
  onChange: (large: boolean) => void
  showLabel?: boolean
}): ReactElement {
  return (
    <Segments
      hideLabel={props.showLabel !== true}
      label="Size of print"
      value={props.large ? 'large' : 'usual'}
      options={[
        { value: 'usual', label: 'Usual print' },
        { value: 'large', label: 'Large print' },
      ]}
      onChange={(value) => props.onChange(value === 'large')}
    />
  )
}
