import type { ReactElement } from 'react'
import { SelectField } from './SelectField'

/** Which category of recipients somebody belongs to; one the site dropped since stays choosable. */
export function CategoryField(props: {
  value: string
  categories: readonly string[]
  onChange: (category: string) => void
}): ReactElement {
  const known = [...new Set([...props.categories, ...(props.value === '' ? [] : [props.value])])]
  return (
    <SelectField
      label="Category of recipients"
      value={props.value}
      options={[
        { id: '', name: 'None: no release covers them' },
        ...known.map((name) => ({ id: name, name })),
      ]}
      onChange={props.onChange}
    />
  )
}
