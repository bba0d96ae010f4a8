import { useState, type ReactElement } from 'react'
import { remainingMs, usedMs } from '../../../../shared/meeting/clock'
import { neighborhoodNames } from '../../../../shared/record/select'
import type { AgendaItem } from '../../../../shared/record/tables'
import { Button, Key } from '../../../ui/controls'
import { DraftField } from '../../../ui/DraftField'
import { useNow } from '../../../ui/useNow'
import { counted, purposeWords, remainingWords } from '../../../ui/words'
import { focusTargets } from '../cockpit/cockpitActions'
import { useDispatch, useRecord } from '../../state/hooks'
import { ActionSection } from './ActionSection'
import { DecisionSection } from './DecisionSection'
import { HeardSection } from './HeardSection'
import { LeaveItem } from './LeaveItem'
import { PanelHead } from './PanelHead'

/** One agenda item at the table: talk, decide, act, in that order, always in the same place. */
export function ItemPanel({ item }: { item: AgendaItem }): ReactElement {
  const record = useRecord()
  const dispatch = useDispatch()
  const places = neighborhoodNames(record, item.neighborhoodIds)
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
            <span className="chip">carried over {counted(item.timesCarried, 'time')}</span>
          )}
        </p>
      </PanelHead>
      <ItemClock item={item} />
      <HeardSection item={item} />
      <section className="entry" id={focusTargets.notes}>
        <h3>
          Discussion <span className="entry__hint">for the minutes, in public words</span>
        </h3>
        <DraftField
          label="Discussion"
          hideLabel
          rows={2}
          value={item.notes}
          placeholder="What was said that the minutes should tell"
          onCommit={(notes) => void dispatch({ type: 'item.notes', id: item.id, notes })}
        />
      </section>
      <DecisionSection item={item} />
      <ActionSection item={item} />
    </article>
  )
}

const statusWords: { readonly [S in AgendaItem['status']]: string } = {
  planned: '',
  running: '',
  done: 'Finished',
  carried: 'Carried over',
  parked: 'Parked',
  closed: 'Closed unfinished',
}

/** The item's time and what can become of it. */
function ItemClock({ item }: { item: AgendaItem }): ReactElement {
  const now = useNow()
  const dispatch = useDispatch()
  const [leaving, setLeaving] = useState(false)
  const { id } = item
  const settled = item.status !== 'planned' && item.status !== 'running'
  const left = remainingMs(item, now)
  const words = settled
    ? `${statusWords[item.status]}${item.statusReason === '' ? '' : `: ${item.statusReason}`}`
    : usedMs(item, now) > 0 || item.status === 'running'
      ? remainingWords(left)
      : `${item.minutes} minutes`
  return (
    <div className="itemclock" data-over={left < 0 && !settled}>
      <span className="itemclock__words">{words}</span>
      {item.status === 'planned' && (
        <Button small onPress={() => void dispatch({ type: 'item.start', id })}>
          Start clock
        </Button>
      )}
      {item.status === 'running' && item.startedAt !== null && (
        <Button small onPress={() => void dispatch({ type: 'item.pause', id })}>
          Pause clock
        </Button>
      )}
      {item.status === 'running' && item.startedAt === null && (
        <Button small onPress={() => void dispatch({ type: 'item.start', id })}>
          Go on
        </Button>
      )}
      {settled ? (
        <Button small onPress={() => void dispatch({ type: 'item.reopen', id })}>
          Reopen
        </Button>
      ) : (
        <>
          <Button small onPress={() => void dispatch({ type: 'item.finish', id })}>
            Finish <Key>E</Key>
          </Button>
          <Button small onPress={() => setLeaving(true)}>
            Not finished…
          </Button>
        </>
      )}
      {leaving && <LeaveItem item={item} onClose={() => setLeaving(false)} />}
    </div>
  )
}
