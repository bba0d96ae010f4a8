import { type ReactElement, useMemo } from 'react'
import { delimiterOf } from '../../../../shared/concerns/import/readCsv'
import { columnOrder } from '../../../../shared/concerns/import/readRows'
import type { Column } from '../../../../shared/concerns/import/types'
import { intakeFields } from '../../../../shared/concerns/importSourceTable'
import type { DayOrder } from '../../../../shared/kernel/parseDate'
import { Button } from '../../../ui/Button'
import { Segments } from '../../../ui/Choices'
import { SelectField } from '../../../ui/SelectField'
import { useDispatch } from '../../client/useSnapshot'
import './ColumnMapping.css'
import { columnMapping as texts, columnWords, leftOutWords } from './texts'
import type { Intake } from './useImport'

const nothing = 'left out'

const choices: readonly { id: Exclude<Column, ''> | typeof nothing; name: string }[] = [
  { id: nothing, name: texts.leftOut },
  ...intakeFields.map((id) => ({ id, name: columnWords[id] })),
]

/** What each question of a form is read as, and which are left out and why. */
export function ColumnMapping({ intake }: { intake: Intake }): ReactElement {
  const dispatch = useDispatch()
  const { table, readColumns, guessed, remembered } = intake
  const reporters = table.header.filter((_, at) => guessed[at]?.why === 'reporter')
  const choose = (at: number, column: Column): void =>
    intake.decide({
      columns: readColumns.map((one, index) => (index === at ? column : one)),
      // What was decided about rows was decided about what they said before.
      choices: new Map(),
    })
  return (
    <details className="intake__mapping" open={!readColumns.includes('wording')}>
      <summary>
        {texts.whatEachColumnReadAs}
        <span className="muted">
          {texts.ofAreRead(
            readColumns.filter((column) => column !== '').length,
            table.header.length,
          )}
        </span>
      </summary>
      <div className="intake__columns">
        <Segments
          label={texts.theFirstRowHas}
          value={table.hasHeader ? 'questions' : 'answers'}
          options={headings}
          onChange={(value) =>
            intake.decide({ hasHeader: value === 'questions', columns: null, choices: new Map() })
          }
        />
        <HowItIsWritten intake={intake} />
        {remembered !== null && (
          <p className="muted intake__remembered">
            {texts.readAsThisFormWas}
            <Button
              small
              look="quiet"
              onPress={() => {
                intake.decide({ columns: null })
                void dispatch({ type: 'importSource.forget', id: remembered.id })
              }}
            >
              {texts.forgetThat}
            </Button>
          </p>
        )}
        {reporters.length > 0 && (
          <p className="muted">{texts.leftOutOf(leftOutWords.reporter, reporters.join(', '))}</p>
        )}
        <ul className="intake__fields">
          {table.header.map((heading, at) => {
            const column = readColumns[at] ?? ''
            const why = guessed[at]?.why ?? null
            return (
              <li key={at}>
                <SelectField
                  label={heading === '' ? texts.column(at + 1) : heading}
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
  { value: 'questions', label: texts.questions },
  { value: 'answers', label: texts.answersAlready },
] as const

/** What stands between cells and comes first in days: told from the whole text, and changed here. */
function HowItIsWritten({ intake }: { intake: Intake }): ReactElement {
  const { table, readColumns, dayOrder, text } = intake
  const found = useMemo(() => delimiterOf(text), [text])
  const startOver = { columns: null, choices: new Map() } as const
  return (
    <>
      <SelectField
        label={texts.cellsAreSeparatedBy}
        value={intake.delimiter ?? found ?? ','}
        options={separators}
        onChange={(delimiter) => intake.decide({ delimiter, ...startOver })}
      />
      {readColumns.includes('receivedOn') && (
        <SelectField
          label={texts.daysAreWritten}
          value={columnOrder(table, readColumns, { dayOrder }).order}
          options={dayOrders}
          onChange={(order) => intake.decide({ dayOrder: order, choices: new Map() })}
        />
      )}
    </>
  )
}

const separators = [
  { id: ',', name: texts.commas },
  { id: ';', name: texts.semicolons },
  { id: '\t', name: texts.tabs },
  { id: '|', name: texts.verticalBars },
]

const dayOrders: readonly { id: DayOrder; name: string }[] = [
  { id: 'month first', name: texts.monthFirst1132026 },
  { id: 'day first', name: texts.dayFirst3112026 },
]
