import type { ReactElement } from 'react'
import { agendaOf } from '../../../../shared/meeting/select'
import type { AgendaItem } from '../../../../shared/meeting/tables'
import { neighborhoodNames } from '../../../../shared/workgroup/select'
import { DraftField } from '../../../ui/DraftField'
import { formatCount, formatTimes } from '../../../ui/labels'
import { purposeWords } from '../../../ui/texts'
import { ActionSection } from '../../actions/ActionSection'
import { focusTargets } from '../../client/focusTargets'
import { useDispatch, useMeeting, useRecordPart } from '../../client/useSnapshot'
import { ComparisonSection } from '../../comparison/ComparisonSection'
import { HeardStatements } from '../../concerns/HeardStatements'
import { ShowButton } from '../../projector/PanelHeader'
import { CarriedFrom } from './CarriedFrom'
import { DecisionSection } from './DecisionSection'
import { ItemControls, ItemFacts, ItemTime, ItemTimeLine } from './ItemClock'
import './ItemPanel.css'
import { itemPanel as texts } from './texts'

/** One agenda item at the table: talk, decide, act, in that order, always in the same place. */
export function ItemPanel({ item }: { item: AgendaItem }): ReactElement {
  const places = useRecordPart((record) => neighborhoodNames(record, item.neighborhoodIds))
  // While notes are typed, nothing else about the item changes and nothing else is drawn anew.
  const about = useRecordPart(({ agendaItem }) => ({
    ...(agendaItem.get(item.id) ?? item),
    notes: '',
  }))
  return (
    <article className="item item--columns">
      <header className="itemhead">
        <div className="itemhead__row">
          <h2 dir="auto" tabIndex={-1} title={item.title}>
            {item.title}
          </h2>
          <ItemTime item={about} />
        </div>
        <div className="itemhead__row itemhead__row--about">
          <p className="item__meta" dir="auto">
            <strong>{purposeWords[item.purpose]}</strong>
            {item.presenter !== '' && <span>{item.presenter}</span>}
            {places.length > 0 && <span>{places.join(', ')}</span>}
            {item.timesCarried > 0 && (
              <span className="chip">{texts.carriedOver(formatTimes(item.timesCarried))}</span>
            )}
            <ItemFacts item={about} />
          </p>
          <div className="itemhead__controls">
            <ItemControls item={about} />
            {item.part === 'A' && <ShowButton small slide={{ kind: 'item', itemId: item.id }} />}
          </div>
        </div>
        <CarriedFrom item={about} />
        <LookingAhead item={about} />
        <OpenWhilePartB item={about} />
        <ItemTimeLine item={about} />
      </header>
      <div className="item__columns">
        <div className="item__column item__column--talk">
          <HeardStatements item={about} />
          <Discussion item={item} />
          <ComparisonSection item={about} />
        </div>
        <div className="item__column item__column--act">
          <DecisionSection item={about} />
          <ActionSection item={about} />
        </div>
      </div>
    </article>
  )
}

/** The discussion as the minutes tell it, folded: what is heard, decided and promised comes first. */
function Discussion({ item }: { item: AgendaItem }): ReactElement {
  const dispatch = useDispatch()
  const lines = item.notes.split('\n').filter((line) => line.trim() !== '').length
  return (
    <details className="fold" id={focusTargets.notes}>
      <summary>
        <h3>{texts.discussion}</h3>
        <span className="muted small">
          {lines > 0
            ? formatCount(lines, 'line')
            : item.part === 'B'
              ? texts.staysWithTheItem
              : texts.forMinutesPublicWords}
        </span>
      </summary>
      <DraftField
        place={`agendaItem ${item.id} notes`}
        label={texts.discussionLabel}
        hideLabel
        rows={2}
        value={item.notes}
        placeholder={texts.whatWasSaidThatMinutes}
        onCommit={(notes) => void dispatch({ type: 'item.notes', id: item.id, notes })}
      />
    </details>
  )
}

/** Says in Part B that an item of Part A is public: its forms take words as they do in Part A. */
export function OpenWhilePartB({ item }: { item: AgendaItem }): ReactElement | null {
  const { phase } = useMeeting()
  if (phase !== 'part B' || item.part !== 'A') return null
  return <p className="itemhead__ahead small">{texts.openWhilePartB}</p>
}

/** Says that another item is at the table than the one that is looked at. */
function LookingAhead({ item }: { item: AgendaItem }): ReactElement | null {
  const running = useRecordPart((record) =>
    agendaOf(record, item.meetingId).find(({ status }) => status === 'running'),
  )
  if (running === undefined || running.id === item.id) return null
  return (
    <p className="itemhead__ahead small" dir="auto">
      {texts.lookingAhead(running.title)}
    </p>
  )
}
