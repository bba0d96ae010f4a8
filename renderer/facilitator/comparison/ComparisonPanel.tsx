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
import { ComparisonRow } from './ComparisonRow'
import { comparisonPanel as texts, monthInWords } from './texts'
import { useCategories, useSources } from './useComparison'
import './comparison.css'
import './ComparisonPanel.css'

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
  const { value: comparison, current } = useAnswered({ type: 'comparison.look', ...asked })
  const [isDocument, setIsDocument] = useState(false)
  return (
    <div className="panel comparison">
      <div className="panel__head">
        <h2>{texts.callsConcernsSideBySide}</h2>
        <Button onPress={() => setIsDocument(true)}>
          <FileText aria-hidden="true" />
          {texts.asADocument}
        </Button>
      </div>
      <p className="muted">{texts.neighborhoodsDifferHowReadilyThey}</p>
      <div className="comparison__asked">
        <SelectField
          label={texts.period}
          value={length}
          options={lengths.map((id) => ({ id, name: texts.theLastMonths(id) }))}
          onChange={setLength}
        />
        <SelectField
          label={texts.publicData}
          value={sourceId}
          options={[
            ...sources.map(({ id, title }) => ({ id, name: title })),
            { id: none, name: texts.noPublicData },
          ]}
          onChange={(id) => {
            setChosen(id)
            setCategory(all)
          }}
        />
        {categories.length > 1 && (
          <SelectField
            label={texts.ofWhichKind}
            value={category}
            options={[
              { id: all, name: texts.allKinds },
              ...categories.map((name) => ({ id: name, name })),
            ]}
            onChange={setCategory}
          />
        )}
      </div>
      {comparison !== null && (
        <>
          <Caveat
            source={comparison.source}
            downloadedOn={comparison.downloadedOn}
            period={comparison.period}
            incomplete={comparison.incomplete}
          />
          <ul className="comparison__rows" aria-busy={!current}>
            {comparison.rows.map((row) => (
              <ComparisonRow key={row.id} row={row} comparison={comparison} />
            ))}
          </ul>
        </>
      )}
      {/* Not before the pictures above, which would push it away under a hand that presses. */}
      {comparison !== null && below(period)}
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
      title={texts.callsConcernsSideBySide}
      what={texts.thisDocument}
      document={{ document: 'data sheet', ...props.asked, language }}
      onClose={props.onClose}
    >
      <div className="documents__language">
        <SelectField
          hideLabel
          label={texts.language}
          value={language}
          options={useShippedLanguages().map((row) => ({ id: row.tag, name: row.english }))}
          onChange={setLanguage}
        />
      </div>
    </DocumentDialog>
  )
}

/** Where the counts are from and what they can't tell: never apart from them. */
function Caveat(props: {
  source: { title: string; publisher: string; caveat: string } | null
  downloadedOn: string
  period: { from: string; to: string }
  incomplete: readonly string[]
}): ReactElement {
  const { source, downloadedOn, period, incomplete } = props
  return (
    <div className="comparison__caveat" role="note">
      <p>
        <strong>{texts.fewCallsDoesNotMean}</strong>{' '}
        {texts.to(monthInWords(period.from), monthInWords(period.to))}
      </p>
      {source === null ? (
        <p className="muted">{texts.noPublicDataImported}</p>
      ) : (
        <p dir="auto">
          {`${source.title}, ${source.publisher}${downloadedOn === '' ? '' : texts.downloaded(dateInWords(downloadedOn, 'dated'))}. ${withoutCommon(source.caveat)}`}
          {incomplete.length > 0 && texts.thePalerBarIsntOver(monthInWords(incomplete[0] ?? ''))}
        </p>
      )}
    </div>
  )
}
