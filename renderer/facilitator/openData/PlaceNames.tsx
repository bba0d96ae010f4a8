import type { ReactElement } from 'react'
import type { Neighborhood } from '../../../shared/workgroup/places'
import { DraftField } from '../../ui/DraftField'
import { useDispatch } from '../client/useSnapshot'

const mostPeople = 50_000_000

/** What figures need to know of a neighborhood: its other names, and how many people live there. */
export function CountedAs({ row }: { row: Neighborhood }): ReactElement {
  const dispatch = useDispatch()
  const edit = (fields: Partial<Neighborhood>): void =>
    void dispatch({ type: 'neighborhood.edit', id: row.id, fields })
  return (
    <>
      <DraftField
        place={`neighborhood ${row.id} aliases`}
        label="Also called in public data"
        hint="Other names, beats and districts that lie in it, with commas: H2, H3, Harbor."
        value={row.aliases.join(', ')}
        maxLength={2_000}
        onCommit={(typed) => edit({ aliases: namesIn(typed) })}
      />
      <div className="form__pair">
        <DraftField
          type="number"
          label="People who live there"
          hint="Empty when nobody knows."
          value={row.population === null ? '' : String(row.population)}
          check={(typed) =>
            isUsable(peopleIn(typed)) ? undefined : 'A whole number of people, or nothing.'
          }
          onCommit={(typed) => edit({ population: peopleIn(typed) })}
        />
        <DraftField
          place={`neighborhood ${row.id} populationSource`}
          label="Who says so"
          hint="With the year: Census 2020."
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
