import { FileText } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { withoutCommon } from '../../../shared/comparison/chartFacts'
import { monthsUpTo, type Period } from '../../../shared/comparison/period'
import { english } from '../../../shared/languages/english'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { dateInWords, dateOf } from '../../ui/formatDate'
import { useAnswered } from '../client/useQuery'
import { DocumentDialog } from '../exports/DocumentDialog'
import { useShippedLanguages } from '../languages/useLanguages'
import { BesideRow } from './ComparisonRow'
import { monthInWords } from './labels'
import { useCategories, useSources } from './useComparison'
import './comparison.css'

const lengths = ['6', '12', '24', '36'] as const
const none = 'none'
const all = 'all'

/** Every neighborhood's numbers beside its words. `below`: what else is told of the same period. */
export function ComparisonPanel({
  below,
}: {
  below: (period: Period) => ReactElement | null
}): ReactElement {
  const sources = useSources()
  const [length, setLength] = useState<(typeof lengths)[number]>('12')
  const [chosen, setChosen] = useState<string | null>(null)
  const [category, setCategory] = useState(all)
  const [today] = useState(() => dateOf(Date.now()))
  const sourceId = chosen ?? sources[0]?.id ?? none
  const categories = useCategories(sourceId)
  const period = monthsUpTo(today, Number(length))
  const asked = {
    ...period,
    sourceId: sourceId === none ? null : sourceId,
    category: category === all ? null : category,
  }
  const { value: beside, current } = useAnswered({ type: 'comparison.look', ...asked })
  const [isDocument, setIsDocument] = useState(false)
  return (
    <div className="panel beside">
      <div className="panel__head">
        <h2>Calls and concerns, side by side</h2>
        <Button onPress={() => setIsDocument(true)}>
          <FileText aria-hidden="true" />
          As a document…
        </Button>
      </div>
      <p className="muted">
        Neighborhoods differ in how readily they call. Nothing here is ranked: the order is yours
        and begins one neighborhood further on with every meeting held, so that nobody is always
        last.
      </p>
      <div className="beside__asked">
        <SelectField
          label="Period"
          value={length}
          options={lengths.map((id) => ({ id, name: `The last ${id} months` }))}
          onChange={setLength}
        />
        <SelectField
          label="Public data"
          value={sourceId}
          options={[
            ...sources.map(({ id, title }) => ({ id, name: title })),
            { id: none, name: 'No public data' },
          ]}
          onChange={(id) => {
            setChosen(id)
            setCategory(all)
          }}
        />
        {categories.length > 1 && (
          <SelectField
            label="Of which kind"
            value={category}
            options={[
              { id: all, name: 'All kinds' },
              ...categories.map((name) => ({ id: name, name })),
            ]}
            onChange={setCategory}
          />
        )}
      </div>
      {beside !== null && (
        <>
          <Caveat
            source={beside.source}
            downloadedOn={beside.downloadedOn}
            period={beside.period}
            incomplete={beside.incomplete}
          />
          <ul className="beside__rows" aria-busy={!current}>
            {beside.rows.map((row) => (
              <BesideRow key={row.id} row={row} beside={beside} />
            ))}
          </ul>
        </>
      )}
      {/* Not before the pictures above, which would push it away under a hand that presses. */}
      {beside !== null && below(period)}
      {isDocument && <DataSheet asked={asked} onClose={() => setIsDocument(false)} />}
    </div>
  )
}

/** All of it as a document, in any language. */
function DataSheet(props: {
  asked: { from: string; to: string; sourceId: string | null; category: string | null }
  onClose: () => void
}): ReactElement {
  const [language, setLanguage] = useState(english.tag)
  return (
    <DocumentDialog
      title="Calls and concerns, side by side"
      what="this document"
      document={{ document: 'data sheet', ...props.asked, language }}
      onClose={props.onClose}
    >
      <div className="documents__language">
        <SelectField
          hideLabel
          label="Language"
          value={language}
          options={useShippedLanguages().map((row) => ({ id: row.tag, name: row.english }))}
          onChange={setLanguage}
        />
      </div>
    </DocumentDialog>
  )
}

/** Where the figures are from and what they can't tell: never apart from them. */
function Caveat(props: {
  source: { title: string; publisher: string; caveat: string } | null
  downloadedOn: string
  period: { from: string; to: string }
  incomplete: readonly string[]
}): ReactElement {
  const { source, downloadedOn, period, incomplete } = props
  return (
    <div className="beside__caveat" role="note">
      <p>
        <strong>Few calls does not mean few problems.</strong>{' '}
        {`${monthInWords(period.from)} to ${monthInWords(period.to)}.`}
      </p>
      {source === null ? (
        <p className="muted">
          No figures are brought in yet, or none are chosen: what each neighborhood said stands by
          itself. Files of open data are brought in under “Figures”.
        </p>
      ) : (
        <p dir="auto">
          {`${source.title}, ${source.publisher}${downloadedOn === '' ? '' : `, downloaded ${dateInWords(downloadedOn, 'dated')}`}. ${withoutCommon(source.caveat)}`}
          {incomplete.length > 0 &&
            ` The paler bar isn’t over: its file was downloaded during ${monthInWords(incomplete[0] ?? '')}.`}
        </p>
      )}
    </div>
  )
}
