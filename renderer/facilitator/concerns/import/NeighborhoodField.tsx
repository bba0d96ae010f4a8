import { type ReactElement, useState } from 'react'
import type { ReadRow } from '../../../../shared/concerns/import/types'
import { neighborhoodsOf } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { SelectField } from '../../../ui/SelectField'
import { useRecord } from '../../client/useSnapshot'
import type { Intake } from './useImport'
import './NeighborhoodField.css'
import { neighborhoodField as texts } from './texts'

const undecided = 'undecided'

/** The neighborhood a row is about, which a person may know better than the form. */
export function NeighborhoodField({ row, intake }: { row: ReadRow; intake: Intake }): ReactElement {
  const record = useRecord()
  const [open, setOpen] = useState(false)
  const { line, neighborhoodId } = row
  const known = neighborhoodsOf(record).map(({ id, name }) => ({ id, name }))
  const name = record.neighborhood.get(neighborhoodId ?? '')?.name
  if (!open)
    return (
      <span className="intake__where">
        {name ?? (row.named || texts.noNeighborhoodYet)}
        <Button
          small
          look="quiet"
          aria-label={texts.changeNeighborhoodLine(line)}
          onPress={() => setOpen(true)}
        >
          {texts.change}
        </Button>
      </span>
    )
  return (
    <SelectField
      label={texts.neighborhoodOfLine(line)}
      hideLabel
      value={neighborhoodId ?? undecided}
      options={neighborhoodId === null ? [{ id: undecided, name: texts.choose }, ...known] : known}
      onChange={(id) => {
        if (id !== undecided) intake.decide({ rowPlaces: new Map(intake.rowPlaces).set(line, id) })
      }}
    />
  )
}
