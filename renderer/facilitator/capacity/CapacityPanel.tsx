import { type ReactElement, useState } from 'react'
import { overBy, type Standing, standings, waitingFor } from '../../../shared/capacity/usage'
import { Button } from '../../ui/Button'
import { dateInWords } from '../../ui/formatDate'
import { shorten } from '../../ui/labels'
import { useTargetOutside } from '../client/navigate'
import { useRecord } from '../client/useSnapshot'
import { CapacityDialog } from './CapacityDialog'
import { CommittedTo } from './CommittedTo'
import { NewCapacity } from './NewCapacity'
import { UsageLine } from './UsageLine'
import { capacityPanel as texts } from './texts'

/** So much of a text stands in the list; the rest is in the dialog. */
const mostShown = 300

/** What planned responses draw on, and how much of it is promised. */
export function CapacityPanel(): ReactElement {
  const all = standings(useRecord())
  const target = useTargetOutside()
  const [isNew, setIsNew] = useState(false)
  const [opened, setOpened] = useState(target?.tab === 'capacity' ? target.rowId : null)
  const [seen, setSeen] = useState(target)
  if (target !== seen) {
    setSeen(target)
    if (target?.tab === 'capacity') setOpened(target.rowId)
  }
  return (
    <div className="panel">
      <div className="panel__head">
        <h2>{texts.capacity}</h2>
        <Button look="primary" onPress={() => setIsNew(true)}>
          {texts.stateWhatThereIs}
        </Button>
      </div>
      <p className="muted">{texts.whatPlannedResponsesDrawOn}</p>
      <p className="muted" aria-live="polite">
        {summary(all)}
      </p>
      <ul className="register">
        {all.map((standing) => (
          <CapacityRow
            key={standing.capacity.id}
            standing={standing}
            onOpen={() => setOpened(standing.capacity.id)}
          />
        ))}
      </ul>
      {isNew && <NewCapacity onClose={() => setIsNew(false)} />}
      {opened !== null && <CapacityDialog id={opened} onClose={() => setOpened(null)} />}
    </div>
  )
}

function summary(all: readonly Standing[]): string {
  if (all.length === 0) return texts.nothingStatedYetBeginWith
  const over = all.filter((one) => overBy(one) > 0).length
  if (over === 0) return texts.nothingBeyondCapacity
  return texts.beyondCapacity(over === 1 ? texts.oneOfThemIs : texts.ofThemAre(over))
}

function CapacityRow({
  standing,
  onOpen,
}: {
  standing: Standing
  onOpen: () => void
}): ReactElement {
  const { capacity } = standing
  const waiting = waitingFor(useRecord(), capacity.id)
  return (
    <li className="register__row">
      <div className="register__text">
        <strong dir="auto">{shorten(capacity.name, mostShown)}</strong>
        <p className="register__facts" dir="auto">
          {capacity.off && <span className="chip">{texts.noLongerThere}</span>}
          <span>{texts.statedBy(shorten(capacity.statedBy, mostShown))}</span>
          <span>{dateInWords(capacity.statedOn, 'dated')}</span>
        </p>
        <UsageLine standing={standing} />
        <CommittedTo standing={standing} />
        {capacity.whyNoMore !== '' && (
          <p className="register__more" dir="auto">
            {texts.whyNoMore(shorten(capacity.whyNoMore, mostShown))}
          </p>
        )}
        {waiting.map((row) => (
          <p key={row.id} className="register__more" dir="auto">
            {texts.cantBeDoneYet(shorten(row.wording, mostShown))}
          </p>
        ))}
      </div>
      <div className="register__tools">
        <Button
          small
          aria-label={texts.changeOf(shorten(capacity.name, mostShown))}
          onPress={onOpen}
        >
          {texts.change}
        </Button>
      </div>
    </li>
  )
}
