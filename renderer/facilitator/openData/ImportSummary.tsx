import type { ReactElement } from 'react'
import type { FileReadAs } from '../../../shared/openData/contract'
import { type Initiator, initiators } from '../../../shared/openData/tables'
import { SelectField } from '../../ui/SelectField'
import { formatCount, shorten } from '../../ui/labels'
import {
  importSummary as texts,
  initiatorWords,
  leftOutInWords,
  number,
  periodInWords,
  rowsInWords,
} from './texts'
import type { ReadAs } from './useDataFile'
import './ImportSummary.css'

const beganOptions = initiators.map((id) => ({ id, name: initiatorWords[id] }))

/** So many categories or places are named; the others are counted. */
const mostNamed = 12
const mostShown = 60

/** How a file was read: days, places, what it is about, who began it, and what was left out. */
export function ImportSummary(props: {
  read: Extract<FileReadAs, { kind: 'read' }>
  readAs: ReadAs
  /** Once all was read, a change lets the first rows be looked at again. */
  onChange: (readAs: Partial<ReadAs>) => void
}): ReactElement {
  const { summary, whole } = props.read
  const { from, to, places, categories, leftOut, covered } = summary
  const left = leftOutInWords(leftOut)
  const title = `${whole ? texts.allOfIt : texts.itsFirst}${rowsInWords(summary.rowsRead)}`
  const facts = (
    <>
      <dl className="dataread__facts">
        <dt>{texts.days}</dt>
        <dd>
          {from === null || to === null
            ? texts.noDayCouldBeRead
            : monthsInWords(from, to, covered.length)}
        </dd>
        <dt>{texts.places}</dt>
        <dd dir="auto">
          {formatNames(
            places.map(({ place, rows }) => ({ name: place, rows })),
            places.length,
          )}
        </dd>
        <dt>{texts.whatItIsAbout}</dt>
        <dd dir="auto">{formatNames(categories, summary.differentCategories)}</dd>
        {left !== '' && (
          <>
            <dt>{texts.leftOut}</dt>
            <dd>{left}</dd>
          </>
        )}
      </dl>
      <Began {...props} />
    </>
  )
  // Once all was read, what has to be decided comes next, and this is there to be looked up.
  return whole ? (
    <details className="dataread intake__mapping">
      <summary>{title}</summary>
      {facts}
    </details>
  ) : (
    <section className="dataread" aria-label={texts.howItWasRead}>
      <h3>{title}</h3>
      {facts}
    </section>
  )
}

/** The months from the first to the last, and how many of them have no rows: nothing is known of those. */
function monthsInWords(from: string, to: string, covered: number): string {
  const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
  const without = index(to) - index(from) + 1 - covered
  const gap =
    without === 0
      ? ''
      : texts.betweenNoRows(formatCount(without, 'month'), without === 1 ? 'has' : 'have')
  return `${periodInWords(from, to)}${gap}`
}

function formatNames(
  all: readonly { readonly name: string; readonly rows: number }[],
  total: number,
): string {
  if (all.length === 0) return texts.none
  const told = all
    .slice(0, mostNamed)
    .map(({ name, rows }) => `${shorten(name, mostShown)} (${number(rows)})`)
  const more = total - told.length
  return `${told.join(' · ')}${more > 0 ? texts.andMore(number(more)) : ''}`
}

/** Who began what: officers and alarms are no community calls. */
function Began({ read, readAs, onChange }: Parameters<typeof ImportSummary>[0]): ReactElement {
  const ways = [...read.summary.initiators].sort(
    (a, b) => Number(b.initiator === 'unknown') - Number(a.initiator === 'unknown'),
  )
  if (ways.length === 0) return <p className="muted">{texts.noColumnSaysWhoBegan}</p>
  const say = (value: string, initiator: Initiator): void =>
    onChange({
      initiators: [...readAs.initiators.filter((one) => one.value !== value), { value, initiator }],
    })
  return (
    <div className="dataread__began">
      <p className="muted">{texts.inWhichRowsBeganWhat(formatCount(ways.length, 'way'))}</p>
      <ul className="intake__fields">
        {ways.map(({ value, initiator, rows }) => (
          <li key={value}>
            <SelectField
              label={`${shorten(value, mostShown)} (${rowsInWords(rows)})`}
              value={initiator}
              options={beganOptions}
              onChange={(chosen) => say(value, chosen)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
