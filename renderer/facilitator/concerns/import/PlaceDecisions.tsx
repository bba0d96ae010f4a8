import type { ReactElement } from 'react'
import { leaveOut, nameKey } from '../../../../shared/concerns/import/readRows'
import { neighborhoodsOf } from '../../../../shared/workgroup/select'
import { SelectField } from '../../../ui/SelectField'
import { formatCount } from '../../../ui/labels'
import { useRecord } from '../../client/useSnapshot'
import type { Intake } from './useImport'
import { placeDecisions as texts } from './texts'

const undecided = 'undecided'

/** Neighborhoods that aren't known by their name: each is decided once, for all rows that have it. */
export function PlaceDecisions({ intake }: { intake: Intake }): ReactElement | null {
  const record = useRecord()
  const known = neighborhoodsOf(record).map(({ id, name }) => ({ id, name }))
  const names = new Set(known.map(({ name }) => nameKey(name)))
  const unknown = new Map<string, { named: string; count: number }>()
  for (const { named, fields } of intake.rows) {
    const key = nameKey(named)
    if (names.has(key) || fields.wording === '') continue
    unknown.set(key, { named, count: (unknown.get(key)?.count ?? 0) + 1 })
  }
  if (unknown.size === 0) return null
  const options = [
    { id: undecided, name: texts.choose },
    ...known,
    { id: leaveOut, name: texts.leaveTheseOut },
  ]
  const decide = (key: string, id: string): void => {
    const places = new Map(intake.places)
    if (id === undecided) places.delete(key)
    else places.set(key, id)
    intake.decide({ places })
  }
  return (
    <section className="intake__places" aria-label={texts.neighborhoodsToDecide}>
      <h3>{texts.whichNeighborhoodIsIt}</h3>
      <ul className="intake__fields">
        {[...unknown].map(([key, { named, count }]) => (
          <li key={key}>
            <SelectField
              label={`${named === '' ? texts.noneIsNamed : `“${named}”`} (${formatCount(count, 'row')})`}
              value={intake.places.get(key) ?? undecided}
              options={options}
              onChange={(id) => decide(key, id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
