import type { ReactElement } from 'react'
import type { Column } from '../../../../shared/concerns/import/types'
import { intakeFields } from '../../../../shared/concerns/importSourceTable'
import { Button } from '../../../ui/Button'
import { Segments } from '../../../ui/Choices'
import { SelectField } from '../../../ui/SelectField'
import { useDispatch } from '../../client/useSnapshot'
import { columnWords, leftOutWords } from './labels'
import type { Intake } from './useImport'

const nothing = 'left out'

const choices: readonly { id: Exclude<Column, ''> | typeof nothing; name: string }[] = [
  { id: nothing, name: 'Left out' },
  ...intakeFields.map((id) => ({ id, name: columnWords[id] })),
]

/** What each question of a form is read as, and which are left out and why. */
export function Mapping({ intake }: { intake: Intake }): ReactElement {
  const dispatch = useDispatch()
  const { table, readColumns, guessed, remembered } = intake
  const reporters = table.header.filter((_, at) => guessed[at]?.why === 'reporter')
  const choose = (at: number, column: Column): void =>
    intake.decide({ columns: readColumns.map((one, index) => (index === at ? column : one)) })
  return (
    <details className="intake__mapping" open={!readColumns.includes('wording')}>
      <summary>
        What each column is read as
        <span className="muted">
          {' '}
          {readColumns.filter((column) => column !== '').length} of {table.header.length} are read
        </span>
      </summary>
      <div className="intake__columns">
        <Segments
          label="The first row has"
          value={table.hasHeader ? 'questions' : 'answers'}
          options={headings}
          onChange={(value) =>
            intake.decide({ hasHeader: value === 'questions', columns: null, choices: new Map() })
          }
        />
        {remembered !== null && (
          <p className="muted intake__remembered">
            Read as this form was read the last time.
            <Button
              small
              look="quiet"
              onPress={() => {
                intake.decide({ columns: null })
                void dispatch({ type: 'importSource.forget', id: remembered.id })
              }}
            >
              Forget that
            </Button>
          </p>
        )}
        {reporters.length > 0 && (
          <p className="muted">
            {leftOutWords.reporter} Left out: {reporters.join(', ')}.
          </p>
        )}
        <ul className="intake__fields">
          {table.header.map((heading, at) => {
            const column = readColumns[at] ?? ''
            const why = guessed[at]?.why ?? null
            return (
              <li key={at}>
                <SelectField
                  label={heading === '' ? `Column ${at + 1}` : heading}
                  value={column === '' ? nothing : column}
                  options={choices}
                  onChange={(id) => choose(at, id === nothing ? '' : id)}
                />
                {column === '' && why !== null && (
                  <span className="muted small">{leftOutWords[why]}</span>
                )}
              </li>
            )
          })}
        </ul>
      </div>
    </details>
  )
}

const headings = [
  { value: 'questions', label: 'Questions' },
  { value: 'answers', label: 'Answers already' },
] as const
