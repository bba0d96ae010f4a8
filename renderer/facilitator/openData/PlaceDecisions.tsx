import { type ReactElement, startTransition, useEffect, useRef, useState } from 'react'
import { isFound, neighborhoodNear } from '../../../shared/openData/matchPlaces'
import { neighborhoodsOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { SelectField } from '../../ui/SelectField'
import { formatCount, shorten } from '../../ui/labels'
import { useRecord } from '../client/useSnapshot'
import { placeDecisions as texts, rowsInWords } from './texts'
import { ManyPlaces } from './ManyPlaces'
import './openData.css'
import './PlaceDecisions.css'

/** What a place is: one of the site's neighborhoods by its id, none of them, or not decided yet. */
export type Decision = string | null | undefined

const later = 'later'
const notOurs = 'none of ours'

/** So many are shown by themselves: a city has hundreds of beats. */
const mostShown = 60
/** So many are drawn in one go: more would hold up the window for some frames. */
const together = 6
/** From so many places on, they can be searched and decided many at once. */
const many = 4

interface Place {
  readonly place: string
  readonly rows: number
}

interface PlacesProps {
  readonly places: readonly Place[]
  readonly of: (place: string) => Decision
  readonly onDecide: (decisions: ReadonlyMap<string, Decision>) => void
}

/** A choice among neighborhoods as what is decided. */
const decisionOf = (id: string): Decision => (id === later ? undefined : id === notOurs ? null : id)

/** Which neighborhood each place of a file is: decided once, and known the next time. */
export function PlaceDecisions({ places, of, onDecide }: PlacesProps): ReactElement {
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const neighborhoods = neighborhoodsOf(useRecord())
  const options = [
    { id: later, name: texts.decideLater },
    ...neighborhoods.map(({ id, name }) => ({ id, name })),
    { id: notOurs, name: texts.noneOfOurs },
  ]
  const nameOf = (id: string): string => neighborhoods.find((one) => one.id === id)?.name ?? ''
  const near = new Map(places.map(({ place }) => [place, neighborhoodNear(place, neighborhoods)]))
  // What has to be decided stands first; it stays where it is while it is decided.
  const [first] = useState(
    () => new Set(places.filter(({ place }) => of(place) === undefined).map(({ place }) => place)),
  )
  const sorted = [...places].sort((a, b) => Number(first.has(b.place)) - Number(first.has(a.place)))
  const found = sorted.filter(({ place }) => isFound(place, typed))
  const [shown, setShown] = useShown(found.length)
  const seen = found.slice(0, shown)
  const undecided = places.filter(({ place }) => of(place) === undefined)
  const offered = undecided.flatMap(({ place }) => {
    const id = near.get(place) ?? null
    return id === null ? [] : [{ place, id }]
  })
  const decide = (some: readonly string[], decision: Decision): void =>
    onDecide(new Map(some.map((place) => [place, decision])))
  const section = useRef<HTMLElement>(null)
  // A button that is gone once it was pressed would take the place of whoever has no mouse along.
  const goOn = (): void => section.current?.querySelector<HTMLElement>('input, li button')?.focus()
  const isMany = places.length >= many
  const toggle = (some: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen)
    for (const place of some) {
      if (isChosen) next.add(place)
      else next.delete(place)
    }
    setChosen(next)
  }
  return (
    <section ref={section} className="intake__places" aria-label={texts.whichNeighborhoodIsIt}>
      <h3>{texts.whichNeighborhoodIsIt}</h3>
      <div className="actions-row actions-row--start">
        <span className="muted" role="status">
          {undecided.length === 0
            ? texts.everyPlaceIsDecided
            : texts.toDecideUntilThenAs(
                formatCount(undecided.length, 'place'),
                undecided.length === 1 ? texts.itCounts : texts.theyCount,
              )}
        </span>
        {offered.length > 1 && (
          <Button
            small
            onPress={() => {
              onDecide(new Map(offered.map(({ place, id }) => [place, id])))
              goOn()
            }}
          >
            {texts.takeAllNearNames(offered.length)}
          </Button>
        )}
        {undecided.length > 1 && (
          <Button
            small
            onPress={() => {
              decide(
                undecided.map(({ place }) => place),
                null,
              )
              goOn()
            }}
          >
            {texts.theOthersNoneOurs}
          </Button>
        )}
      </div>
      {isMany && (
        <div className="places__tools">
          <Field
            place={null}
            label={texts.searchPlaces}
            value={typed}
            onChange={setTyped}
            maxLength={120}
          />
          <ManyPlaces
            found={found.map(({ place }) => place)}
            chosen={chosen}
            options={options}
            onToggle={toggle}
            onDecide={(some, id) => {
              decide(some, decisionOf(id))
              setChosen(new Set())
            }}
          />
        </div>
      )}
      {found.length === 0 && <p className="muted">{texts.noPlaceCalledThat}</p>}
      <ul className="intake__fields">
        {seen.map((one) => {
          const id = of(one.place) === undefined ? (near.get(one.place) ?? null) : null
          return (
            <PlaceRow
              key={one.place}
              {...one}
              decision={of(one.place)}
              options={options}
              offer={id === null ? null : { id, name: nameOf(id) }}
              isChosen={isMany ? chosen.has(one.place) : null}
              onChoose={(isChosen) => toggle([one.place], isChosen)}
              onDecide={(decision) => decide([one.place], decision)}
            />
          )
        })}
      </ul>
      {shown >= mostShown && found.length > shown && (
        <Button small look="quiet" onPress={() => setShown(found.length)}>
          {texts.showTheOther(found.length - shown)}
        </Button>
      )}
    </section>
  )
}

/** One place, what it is, and the neighborhood its name is near to. */
function PlaceRow(props: {
  place: string
  rows: number
  decision: Decision
  options: readonly { readonly id: string; readonly name: string }[]
  offer: { readonly id: string; readonly name: string } | null
  /** Null where places can't be chosen. */
  isChosen: boolean | null
  onChoose: (isChosen: boolean) => void
  onDecide: (decision: Decision) => void
}): ReactElement {
  const { place, rows, decision, offer, isChosen } = props
  return (
    <li className="places__one">
      {isChosen !== null && (
        <input
          type="checkbox"
          className="checkbox"
          aria-label={texts.select(place)}
          checked={isChosen}
          onChange={(event) => props.onChoose(event.target.checked)}
        />
      )}
      <SelectField
        label={`${shorten(place, 60)} (${rowsInWords(rows)})`}
        value={decision === undefined ? later : (decision ?? notOurs)}
        options={props.options}
        onChange={(id) => props.onDecide(decisionOf(id))}
      />
      {offer !== null && (
        <Button small look="quiet" onPress={() => props.onDecide(offer.id)}>
          {texts.isIt(offer.name)}
        </Button>
      )}
    </li>
  )
}

/** How many are drawn by now: a few at a time, so that nothing stutters. */
function useShown(total: number): [number, (shown: number) => void] {
  const [shown, setShown] = useState(together)
  useEffect(() => {
    if (shown < Math.min(mostShown, total))
      startTransition(() => setShown(Math.min(mostShown, shown + together)))
  }, [shown, total])
  return [shown, setShown]
}
