import { ChartColumn, MonitorUp, X } from 'lucide-react'
import { memo, type ReactElement, useState } from 'react'
import { withoutCommon } from '../../../shared/comparison/chartFacts'
import { monthsUpTo } from '../../../shared/comparison/period'
import { placesOf, comparisonOf } from '../../../shared/comparison/select'
import type { Comparison, ComparisonPlace } from '../../../shared/comparison/tables'
import type { AgendaItem } from '../../../shared/meeting/tables'
import { neighborhoodsOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Choices } from '../../ui/Choices'
import { DraftField } from '../../ui/DraftField'
import { SelectField } from '../../ui/SelectField'
import { dateInWords } from '../../ui/formatDate'
import { formatCount } from '../../ui/labels'
import { useDispatch, useMeeting, useRecordPart } from '../client/useSnapshot'
import { comparisonSection as texts, monthInWords, number } from './texts'
import { useSources } from './useComparison'
import './comparison.css'
import './ComparisonSection.css'

/** Calls and concerns, side by side before an item of Part A, to decide where to concentrate. */
export const ComparisonSection = memo(function ComparisonSection(props: {
  item: AgendaItem
}): ReactElement | null {
  const { item } = props
  const sheet = useRecordPart((record) => comparisonOf(record, item.id))
  const set = useSetComparison(item, sheet)
  if (item.part === 'B') return null
  if (sheet === undefined)
    return (
      <div className="actions-row actions-row--start">
        <Button small look="quiet" onPress={() => set({})}>
          <ChartColumn aria-hidden="true" />
          {texts.addCallsAndConcerns}
        </Button>
      </div>
    )
  return <Sheet item={item} sheet={sheet} onSet={set} />
})

type Choice = Partial<Pick<Comparison, 'from' | 'to' | 'sourceId'>> & {
  readonly neighborhoodIds?: readonly string[]
}

/** Looks the counts up, as they were asked for before but for what is chosen now. */
function useSetComparison(
  item: AgendaItem,
  sheet: Comparison | undefined,
): (choice: Choice) => void {
  const dispatch = useDispatch()
  const meeting = useMeeting()
  const sources = useSources()
  const all = useRecordPart((record) => neighborhoodsOf(record).map(({ id }) => id))
  const chosen = useRecordPart((record) =>
    sheet === undefined ? [] : placesOf(record, sheet.id).map((row) => row.neighborhoodId),
  )
  const named = item.neighborhoodIds.length > 1 ? item.neighborhoodIds : all
  return (choice) => {
    const period = sheet ?? monthsUpTo(meeting.date)
    void dispatch({
      type: 'comparison.set',
      itemId: item.id,
      category: sheet?.category ?? '',
      from: choice.from ?? period.from,
      to: choice.to ?? period.to,
      sourceId:
        choice.sourceId === undefined
          ? sheet === undefined
            ? (sources[0]?.id ?? null)
            : sheet.sourceId
          : choice.sourceId,
      neighborhoodIds: [...(choice.neighborhoodIds ?? (chosen.length > 0 ? chosen : named))],
    })
  }
}

const lengths = ['6', '12', '24', '36'] as const
const none = 'none'

function Sheet(props: {
  item: AgendaItem
  sheet: Comparison
  onSet: (choice: Choice) => void
}): ReactElement {
  const { item, sheet, onSet } = props
  const dispatch = useDispatch()
  const places = useRecordPart((record) => placesOf(record, sheet.id))
  const [isChoosing, setIsChoosing] = useState(false)
  return (
    <section className="entry comparison" aria-label={texts.callsConcernsSideBySide}>
      <h3>
        {texts.callsConcernsSideBySideLabel}
        <span className="entry__hint">{texts.whereConcentrateWhy}</span>
      </h3>
      <p className="comparisonItem__caveat" role="note" dir="auto">
        <strong>{texts.fewCallsDoesNotMean}</strong> {factsOf(sheet)}
      </p>
      <table className="comparisonItem__table">
        <thead>
          <tr>
            <th scope="col">{texts.neighborhood}</th>
            <th scope="col">{texts.calls}</th>
            <th scope="col">{texts.heard}</th>
            <th scope="col">{texts.whyHereOrWhyNot}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <PlaceRow key={place.id} place={place} />
          ))}
        </tbody>
      </table>
      <div className="actions-row actions-row--start">
        <Button
          small
          onPress={() =>
            void dispatch({
              type: 'projector.show',
              slide: { kind: 'comparison', itemId: item.id },
            })
          }
        >
          <MonitorUp aria-hidden="true" />
          {texts.showTheseOnProjector}
        </Button>
        <Button small onPress={() => onSet({})}>
          {texts.refresh}
        </Button>
        <Button small aria-expanded={isChoosing} onPress={() => setIsChoosing(!isChoosing)}>
          {texts.chooseWhatIsShown}
        </Button>
        <Button
          small
          look="quiet"
          onPress={() => void dispatch({ type: 'comparison.remove', id: sheet.id })}
        >
          <X aria-hidden="true" />
          {texts.remove}
        </Button>
      </div>
      {isChoosing && <Choosing sheet={sheet} places={places} onSet={onSet} />}
    </section>
  )
}

/** Where the counts are from, as they were looked at. */
function factsOf({
  from,
  to,
  title,
  publisher,
  caveat,
  downloadedOn,
  category,
}: Comparison): string {
  const months = texts.to(monthInWords(from), monthInWords(to))
  if (title === '') return texts.noPublicDataWords(months)
  const kind = category === '' ? '' : ` (${category})`
  const when = downloadedOn === '' ? '' : texts.downloaded(dateInWords(downloadedOn, 'dated'))
  return `${title}${kind}, ${publisher}, ${months}${when}. ${withoutCommon(caveat)}`
}

function PlaceRow({ place }: { place: ComparisonPlace }): ReactElement {
  const dispatch = useDispatch()
  const name = useRecordPart(
    (record) => record.neighborhood.get(place.neighborhoodId)?.name ?? texts.aRemovedNeighborhood,
  )
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
      </th>
      <td>
        {place.calls === null ? texts.noData : number(place.calls)}
        {place.perThousand !== null && (
          <span className="muted small">{texts.per1000(place.perThousand)}</span>
        )}
      </td>
      <td>{formatCount(place.heard, 'concern')}</td>
      <td>
        <DraftField
          place={`comparisonPlace ${place.id} reason`}
          label={texts.whyOrWhyNot(name)}
          hideLabel
          rows={1}
          value={place.reason}
          onCommit={(reason) => void dispatch({ type: 'comparison.reason', id: place.id, reason })}
        />
      </td>
    </tr>
  )
}

/** Which months, counts and neighborhoods; the counts are looked up with every change. */
function Choosing(props: {
  sheet: Comparison
  places: readonly ComparisonPlace[]
  onSet: (choice: Choice) => void
}): ReactElement {
  const { sheet, places, onSet } = props
  const meeting = useMeeting()
  const sources = useSources()
  const all = useRecordPart((record) =>
    neighborhoodsOf(record).map(({ id, name }) => ({ id, name })),
  )
  const length = lengths.find((id) => monthsUpTo(sheet.to + '-01', Number(id)).from === sheet.from)
  return (
    <div className="form">
      <SelectField
        label={texts.period}
        value={length ?? '12'}
        options={lengths.map((id) => ({ id, name: texts.theLastMonths(id) }))}
        onChange={(id) => onSet(monthsUpTo(meeting.date, Number(id)))}
      />
      <SelectField
        label={texts.publicData}
        value={sheet.sourceId ?? none}
        options={[
          ...sources.map(({ id, title }) => ({ id, name: title })),
          { id: none, name: texts.noPublicData },
        ]}
        onChange={(id) => onSet({ sourceId: id === none ? null : id })}
      />
      <Choices
        label={texts.neighborhoods}
        options={all}
        chosen={places.map(({ neighborhoodId }) => neighborhoodId)}
        onChange={(ids) => {
          if (ids.length > 0) onSet({ neighborhoodIds: ids })
        }}
      />
    </div>
  )
}
