import { TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import type { Doubt, FileReadAs, PickedDataFile } from '../../../shared/openData/contract'
import { type DataColumn, dataColumns } from '../../../shared/openData/tables'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import { SelectField } from '../../ui/SelectField'
import type { ReadAs } from './useDataFile'
import './Doubts.css'
import { doubts as texts } from './texts'

const unread = 'none'
const open = 'open'

const orders = [
  { value: 'month', label: texts.monthFirst },
  { value: 'day', label: texts.dayFirst },
] as const
const ofFar = [
  { value: 'leave', label: texts.leaveThemOut },
  { value: 'count', label: texts.countThem },
] as const

/** What was guessed or is in doubt, asked before anything else, each with what answers it. */
export function Doubts(props: {
  file: PickedDataFile
  read: Extract<FileReadAs, { kind: 'read' }> | null
  readAs: ReadAs
  unanswered: readonly Doubt[]
  onAnswer: (doubt: Doubt) => void
  onChange: (readAs: Partial<ReadAs>) => void
}): ReactElement | null {
  const doubts = [...props.file.doubts, ...(props.read?.summary.doubts ?? [])]
  if (doubts.length === 0) return null
  return (
    <section className="doubts" aria-labelledby="doubts">
      <h3 id="doubts">
        <TriangleAlert aria-hidden="true" />
        {doubts.length === 1 ? texts.checkThisFirst : texts.checkTheseFirst(doubts.length)}
      </h3>
      <ul>
        {doubts.map((doubt) => (
          <li key={`${doubt.about} ${doubt.message}`}>
            <p dir="auto">{doubt.message}</p>
            <Answer {...props} doubt={doubt} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answer({
  doubt,
  file,
  readAs,
  unanswered,
  onAnswer,
  onChange,
}: Parameters<typeof Doubts>[0] & { doubt: Doubt }): ReactElement | null {
  const without = (column: DataColumn): void =>
    onChange({ columns: readAs.columns.map((one) => (one === column ? '' : one)) })
  if (doubt.mustAnswer)
    return (
      <ColumnChoice
        about={doubt.about as DataColumn}
        file={file}
        readAs={readAs}
        isOpen={unanswered.includes(doubt)}
        none={texts.noneCountRows}
        onChange={(changed) => {
          onAnswer(doubt)
          onChange(changed)
        }}
      />
    )
  switch (doubt.about) {
    case 'order':
      return (
        <Segments
          label={texts.daysLike342026}
          hideLabel
          value={readAs.dayFirst ? 'day' : 'month'}
          options={orders}
          onChange={(order) => onChange({ dayFirst: order === 'day' })}
        />
      )
    case 'far months':
      return (
        <Segments
          label={texts.monthsFarFromAllOthers}
          hideLabel
          value={readAs.countFar ? 'count' : 'leave'}
          options={ofFar}
          onChange={(far) => onChange({ countFar: far === 'count' })}
        />
      )
    case 'count':
      return (
        <Button small onPress={() => without('count')}>
          {texts.countRowsInstead}
        </Button>
      )
    case 'event':
      return (
        <Button small onPress={() => without('event')}>
          {texts.countEveryRow}
        </Button>
      )
    case 'file':
      return null
    default:
      return file.doubts.includes(doubt) ? (
        <ColumnChoice about={doubt.about} file={file} readAs={readAs} onChange={onChange} />
      ) : null
  }
}

const questions: Readonly<Record<DataColumn, string>> = {
  date: texts.columnOfTheDay,
  year: texts.columnOfTheYear,
  place: texts.columnOfThePlace,
  'place otherwise': texts.columnPlaceWhereFirstSays,
  category: texts.columnWhatAbout,
  initiator: texts.columnWhoBegan,
  event: texts.columnNumberEvent,
  count: texts.columnHowManyStandsFor,
}

/** Which column is read as something; the one that was is read as nothing then. */
function ColumnChoice(props: {
  about: (typeof dataColumns)[number]
  file: PickedDataFile
  readAs: ReadAs
  /** Whether nothing was chosen yet, and how it is told that no column is. */
  isOpen?: boolean
  none?: string
  onChange: (readAs: Partial<ReadAs>) => void
}): ReactElement {
  const { about, file, readAs, isOpen = false, none = texts.noColumn } = props
  const at = readAs.columns.indexOf(about)
  const options = [
    ...(isOpen ? [{ id: open, name: texts.choose }] : []),
    { id: unread, name: none },
    ...file.header.map((heading, column) => ({
      id: String(column),
      name: heading === '' ? texts.column(column + 1) : heading,
    })),
  ]
  return (
    <SelectField
      label={questions[about]}
      value={isOpen ? open : at === -1 ? unread : String(at)}
      options={options}
      onChange={(id) =>
        id !== open &&
        props.onChange({
          columns: readAs.columns.map((one, column) =>
            String(column) === id ? about : one === about ? '' : one,
          ),
        })
      }
    />
  )
}
