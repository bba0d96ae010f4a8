import type { ReactElement } from 'react'
import type { Neighborhood } from '../../../shared/workgroup/places'
import { DraftField } from '../../ui/DraftField'
import { useDispatch } from '../client/useSnapshot'
import { placeNames as texts } from './texts'

const mostPeople = 50_000_000

/** What counts need to know of a neighborhood: its other names, and how many people live there. */
export function PlaceNames({ row }: { row: Neighborhood }): ReactElement {
  const dispatch = useDispatch()
  const edit = (fields: Partial<Neighborhood>): void =>
    void dispatch({ type: 'neighborhood.edit', id: row.id, fields })
  return (
    <>
      <DraftField
        place={`neighborhood ${row.id} aliases`}
        label={texts.alsoCalledPublicData}
        hint={texts.otherNamesBeatsDistrictsThat}
        value={row.aliases.join(', ')}
        maxLength={2_000}
        onCommit={(typed) => edit({ aliases: namesIn(typed) })}
      />
      <div className="form__pair">
        <DraftField
          type="number"
          label={texts.peopleWhoLiveThere}
          hint={texts.emptyWhenNobodyKnows}
          value={row.population === null ? '' : String(row.population)}
          check={(typed) => (isUsable(peopleIn(typed)) ? undefined : texts.aWholeNumberPeopleOr)}
          onCommit={(typed) => edit({ population: peopleIn(typed) })}
        />
        <DraftField
          place={`neighborhood ${row.id} populationSource`}
          label={texts.whoSaysSo}
          hint={texts.withYearCensus2020}
          value={row.populationSource}
          maxLength={500}
          onCommit={(populationSource) => edit({ populationSource })}
        />
      </div>
    </>
  )
}

const peopleIn = (typed: string): number | null =>
  typed.trim() === '' ? null : Number(typed.replaceAll(/[\s,]/g, ''))

const isUsable = (count: number | null): boolean =>
  count === null || (Number.isInteger(count) && count >= 1 && count <= mostPeople)

const namesIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((name) => name.trim().slice(0, 120))
      .filter((name) => name !== '')
      .slice(0, 100),
  ),
]
