import type { ReactElement } from 'react'
import type { PickedDataFile } from '../../../shared/openData/contract'
import { lacking } from '../../../shared/openData/reading/fileReader'
import { type DataColumn, dataColumns } from '../../../shared/openData/tables'
import { Segments } from '../../ui/Choices'
import { SelectField } from '../../ui/SelectField'
import { columnMapping as texts, columnWords } from './texts'
import type { ReadAs } from './useDataFile'

const unread = 'not read'
type Choice = DataColumn | typeof unread

const choices: readonly { id: Choice; name: string }[] = [
  { id: unread, name: texts.notRead },
  ...dataColumns.map((id) => ({ id, name: columnWords[id] })),
]

const orders = [
  { value: 'month', label: texts.monthFirst },
  { value: 'day', label: texts.dayFirst },
] as const

/** What each column of a file is read as; all others are never read. */
export function ColumnMapping(props: {
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
        {texts.whatEachColumnReadAs}
        <span className="muted">{texts.ofAreRead(read, file.header.length)}</span>
      </summary>
      <div className="intake__columns">
        <Segments
          label={texts.daysLike342026}
          value={readAs.dayFirst ? 'day' : 'month'}
          options={orders}
          onChange={(order) => props.onChange({ dayFirst: order === 'day' })}
        />
        <ul className="intake__fields">
          {file.header.map((heading, at) => (
            <li key={at}>
              <SelectField
                label={heading === '' ? texts.column(at + 1) : heading}
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
