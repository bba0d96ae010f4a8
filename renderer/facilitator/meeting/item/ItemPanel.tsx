import type { ReactElement } from 'react'
import type { AgendaItem } from '../../../../shared/meeting/tables'
import { neighborhoodNames } from '../../../../shared/workgroup/select'
import { DraftField } from '../../../ui/DraftField'
import { formatCount, purposeWords } from '../../../ui/labels'
import { ActionSection } from '../../actions/ActionSection'
import { focusTargets } from '../../client/focusTargets'
import { useDispatch, useRecordPart } from '../../client/useSnapshot'
import { ComparisonSection } from '../../comparison/ComparisonSection'
import { HeardSection } from '../../concerns/HeardStatements'
import { PanelHead } from '../../projector/PanelHeader'
import { CarriedFrom } from './CarriedFrom'
import { DecisionSection } from './DecisionSection'
import { ItemClock } from './ItemClock'
import './item.css'
import { itemPanel as texts } from './texts'

/** One agenda item at the table: talk, decide, act, in that order, always in the same place. */
export function ItemPanel({ item }: { item: AgendaItem }): ReactElement {
  const dispatch = useDispatch()
  const places = useRecordPart((record) => neighborhoodNames(record, item.neighborhoodIds))
  // While notes are typed, nothing else about the item changes and nothing else is drawn anew.
  const about = useRecordPart(({ agendaItem }) => ({
    ...(agendaItem.get(item.id) ?? item),
    notes: '',
  }))
  return (
    <article className="item">
      <PanelHead
        title={item.title}
        slide={item.part === 'A' ? { kind: 'item', itemId: item.id } : null}
      >
        <p className="item__meta" dir="auto">
          <strong>{purposeWords[item.purpose]}</strong>
          {item.presenter !== '' && <span>{item.presenter}</span>}
          {places.length > 0 && <span>{places.join(', ')}</span>}
          {item.timesCarried > 0 && (
            <span className="chip">{texts.carriedOver(formatCount(item.timesCarried, 'time'))}</span>
          )}
        </p>
        <CarriedFrom item={about} />
      </PanelHead>
      <ItemClock item={about} />
      <HeardSection item={about} />
      <section className="entry" id={focusTargets.notes}>
        <h3>
          {texts.discussion}
          <span className="entry__hint">{texts.forMinutesPublicWords}</span>
        </h3>
        <DraftField
          place={`agendaItem ${item.id} notes`}
          label={texts.discussionLabel}
          hideLabel
          rows={2}
          value={item.notes}
          placeholder={texts.whatWasSaidThatMinutes}
          onCommit={(notes) => void dispatch({ type: 'item.notes', id: item.id, notes })}
        />
      </section>
      <ComparisonSection item={about} />
      <DecisionSection item={about} />
      <ActionSection item={about} />
    </article>
  )
}
