import { type ReactElement, startTransition, useEffect, useState } from 'react'
import { neighborhoodsOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { counted, shortened } from '../../ui/labels'
import { useRecord } from '../client/useSnapshot'
import { rowsInWords } from './labels'

/** What a place is: one of the site's neighborhoods by its id, none of them, or not decided yet. */
export type Decision = string | null | undefined

const later = 'later'
const notOurs = 'none of ours'

/** So many are shown by themselves: a city has hundreds of beats. */
const mostShown = 60
/** So many are drawn in one go: more would hold up the window for some frames. */
const together = 6

interface Place {
  readonly place: string
  readonly rows: number
}

/** Which neighborhood each place of a file is: decided once, and known the next time. */
export function PlaceDecisions(props: {
  places: readonly Place[]
  of: (place: string) => Decision
  onDecide: (places: readonly string[], decision: Decision) => void
}): ReactElement {
  const { places, of, onDecide } = props
  const [shown, setShown] = useState(together)
  useEffect(() => {
    if (shown < Math.min(mostShown, places.length))
      startTransition(() => setShown(Math.min(mostShown, shown + together)))
  }, [shown, places.length])
  const known = neighborhoodsOf(useRecord()).map(({ id, name }) => ({ id, name }))
  const options = [
    { id: later, name: 'Decide later' },
    ...known,
    { id: notOurs, name: 'None of ours' },
  ]
  const undecided = places.filter(({ place }) => of(place) === undefined)
  return (
    <section className="intake__places" aria-label="Which neighborhood is it?">
      <h3>Which neighborhood is it?</h3>
      <div className="actions-row actions-row--start">
        <span className="muted" role="status">
          {undecided.length === 0
            ? 'Every place is decided.'
            : `${counted(undecided.length, 'place')} to decide. Until then they count as elsewhere.`}
        </span>
        {undecided.length > 1 && (
          <Button
            small
            onPress={() =>
              onDecide(
                undecided.map(({ place }) => place),
                null,
              )
            }
          >
            The others are none of ours
          </Button>
        )}
      </div>
      <ul className="intake__fields">
        {places.slice(0, shown).map(({ place, rows }) => {
          const decision = of(place)
          return (
            <li key={place}>
              <SelectField
                label={`${shortened(place, 60)} (${rowsInWords(rows)})`}
                value={decision === undefined ? later : (decision ?? notOurs)}
                options={options}
                onChange={(id) =>
                  onDecide([place], id === later ? undefined : id === notOurs ? null : id)
                }
              />
            </li>
          )
        })}
      </ul>
      {shown >= mostShown && places.length > shown && (
        <Button small look="quiet" onPress={() => setShown(places.length)}>
          Show the other {places.length - shown}
        </Button>
      )}
    </section>
  )
}
