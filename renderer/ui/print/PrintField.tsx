import type { ReactElement } from 'react'
import { Segments } from '../Choices'
import { printField as texts } from './texts'

/** For which eyes a document is printed. */
export function PrintField(props: {
  large: boolean
  onChange: (large: boolean) => void
  showLabel?: boolean
}): ReactElement {
  return (
    <Segments
      hideLabel={props.showLabel !== true}
      label={texts.sizeOfPrint}
      value={props.large ? 'large' : 'usual'}
      options={[
        { value: 'usual', label: texts.usualPrint },
        { value: 'large', label: texts.largePrint },
      ]}
      onChange={(value) => props.onChange(value === 'large')}
    />
  )
}
