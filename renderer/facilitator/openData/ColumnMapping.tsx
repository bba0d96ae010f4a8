import type { ReactElement } from 'react'
import type { PickedDataFile } from '../../../shared/openData/contract'
import { lacking } from '../../../shared/openData/reading/fileReader'
import { type DataColumn, dataColumns } from '../../../shared/openData/tables'
import { Segments } from '../../ui/Choices'
import { SelectField } from '../../ui/SelectField'
import { columnWords } from './labels'
import type { ReadAs } from './useDataFile'

const unread = 'not read'
type Choice = DataColumn | typeof unread

const choices: readonly { id: Choice; name: string }[] = [
  { id: unread, name: 'Not read' },
  ...dataColumns.map((id) => ({ id, name: columnWords[id] })),
]

const orders = [
  { value: 'month', label: 'Month first' },
  { value: 'day', label: 'Day first' },
] as const

/** What each column of a file is read as; all others are never read. */
export function DataMapping(props: {
  file: PickedDataFile
  readAs: ReadAs
  onChange: (readAs: Partial<ReadAs>) => void
}): ReactElement {
  const { file, readAs } = props
  const { columns } = readAs
  // A column is one thing: what it is read as now, no other is any more.
  const choose = (at: number, choice: Choice): void =>
    props.onChange({
      columns: columns.map((one, index) =>
        index === at ? (choice === unread ? '' : choice) : one === choice ? '' : one,
      ),
    })
  const read = columns.filter((column) => column !== '').length
  return (
    <details className="intake__mapping" open={lacking(columns) !== null || undefined}>
      <summary>
        What each column is read as
        <span className="muted">
          {' '}
          {read} of {file.header.length} are read
        </span>
      </summary>
      <div className="intake__columns">
        <Segments
          label="Days like 3/4/2026 have the"
          value={readAs.dayFirst ? 'day' : 'month'}
          options={orders}
          onChange={(order) => props.onChange({ dayFirst: order === 'day' })}
        />
        <ul className="intake__fields">
          {file.header.map((heading, at) => (
            <li key={at}>
              <SelectField
                label={heading === '' ? `Column ${at + 1}` : heading}
                value={columns[at] === undefined || columns[at] === '' ? unread : columns[at]}
                options={choices}
                onChange={(choice) => choose(at, choice)}
              />
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
