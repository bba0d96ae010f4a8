import type { ReactElement } from 'react'
import { exceedsInWords, standingInWords } from '../../../shared/capacity/formatCapacity'
import { type Exceeded, findExceeded, standingOf } from '../../../shared/capacity/usage'
import { rowsWith } from '../../../shared/kernel/compartment'
import { Field } from '../../ui/Field'
import { shorten } from '../../ui/labels'
import { useRecord } from '../client/useSnapshot'
import { CommittedTo } from './CommittedTo'
import { amountFrom, needsFrom, selectOffered, type TypedNeeds } from './needsDraft'
import './NeedsFields.css'
import { needsFields as texts } from './texts'

/** So much of a name stands over its field. */
const longestLabel = 40
/** And so much where it is told in a sentence. */
const longestName = 120

/**
 * How much an action needs of each kind of capacity: a number, or nothing. `besides` is the action that
 * is asked about, whose own needs aren't what others leave it.
 */
export function NeedsFields(props: {
  typed: TypedNeeds
  besides: string | null
  onChange: (typed: TypedNeeds) => void
}): ReactElement | null {
  const record = useRecord()
  const { typed, besides } = props
  const open = rowsWith(record, 'actionItem', 'status', 'open').filter(({ id }) => id !== besides)
  const capacity = selectOffered(record, typed)
  if (capacity.length === 0) return null
  return (
    <div className="needs" role="group" aria-label={texts.whatItNeeds}>
      <span className="needs__title">{texts.needsIfAnyEveryWeek}</span>
      {capacity.map((row) => (
        <Field
          key={row.id}
          type="number"
          label={shorten(row.name, longestLabel)}
          hint={standingInWords(standingOf(row, open))}
          value={typed[row.id] ?? ''}
          onChange={(amount) => props.onChange({ ...typed, [row.id]: amount })}
          error={amountFrom(typed[row.id]) === 'wrong' ? texts.aWholeNumberOrNothing : undefined}
        />
      ))}
    </div>
  )
}

/** What the needs typed would exceed, told apart from what they wouldn't. */
export function useExceeded(typed: TypedNeeds, besides: string | null): Exceeded[] {
  return findExceeded(useRecord(), needsFrom(typed) ?? [], besides)
}

/** To whom the capacity that is asked for is promised already, where the promise still fits. */
export function AlreadyPromised(props: {
  typed: TypedNeeds
  besides: string | null
}): ReactElement | null {
  const record = useRecord()
  const exceeded = useExceeded(props.typed, props.besides)
  const open = rowsWith(record, 'actionItem', 'status', 'open').filter(
    ({ id }) => id !== props.besides,
  )
  const asked = (needsFrom(props.typed) ?? []).flatMap(
    ({ capacityId }) => record.capacity.get(capacityId) ?? [],
  )
  const fitting = asked
    .filter((capacity) => exceeded.every((one) => one.capacity.id !== capacity.id))
    .map((capacity) => standingOf(capacity, open))
    .filter(({ by }) => by.length > 0)
  if (fitting.length === 0) return null
  return (
    <div className="needs__told">
      {fitting.map((standing) => (
        <div key={standing.capacity.id}>
          <p className="muted small" dir="auto">
            {texts.committedAlready(shorten(standing.capacity.name, longestName))}
          </p>
          <CommittedTo standing={standing} />
        </div>
      ))}
    </div>
  )
}

const withShortName = (one: Exceeded): Exceeded => ({
  ...one,
  capacity: { ...one.capacity, name: shorten(one.capacity.name, longestName) },
})

/** The words of what is exceeded, each with whom it is promised to already. */
export const ExceededWords = ({ exceeded }: { exceeded: readonly Exceeded[] }): ReactElement => (
  <>
    {exceeded.map((one) => (
      <div key={one.capacity.id}>
        <p dir="auto">{exceedsInWords(withShortName(one))}</p>
        <CommittedTo standing={one} />
      </div>
    ))}
  </>
)
