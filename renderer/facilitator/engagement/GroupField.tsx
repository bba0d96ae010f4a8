import type { ReactElement } from 'react'
import { SelectField } from '../../ui/SelectField'
import { useRecord } from '../client/useSnapshot'
import { groupField as texts } from './texts'

const everyone = 'everyone'

/** Which group of a neighborhood; null for the neighborhood as a whole. */
export function GroupField(props: {
  neighborhoodId: string
  value: string | null
  onChange: (groupId: string | null) => void
}): ReactElement {
  const groups = [...useRecord().communityGroup.values()].filter(
    (row) =>
      row.id === props.value ||
      (!row.retired && [null, props.neighborhoodId].includes(row.neighborhoodId)),
  )
  return (
    <SelectField
      label={texts.whichGroup}
      value={props.value ?? everyone}
      options={[
        { id: everyone, name: texts.theNeighborhoodAsWhole },
        ...groups.map(({ id, name }) => ({ id, name })),
      ]}
      onChange={(id) => props.onChange(id === everyone ? null : id)}
    />
  )
}
