import type { ReactElement } from 'react'
import { overBy, standings, waitingFor } from '../../../shared/capacity/usage'
import { formatCount, shorten } from '../../ui/labels'
import { useRecord } from '../client/useSnapshot'
import { UsageLine } from './UsageLine'
import { capacityAside as texts } from './texts'

/** So many are told beside an agenda; the workgroup has all of them. */
const mostShown = 8
const longestName = 80

/** How much there still is to promise, what is promised beyond it first; nothing where none is stated. */
export function CapacityAside(): ReactElement | null {
  const record = useRecord()
  const all = standings(record)
    .filter(({ capacity, promised }) => !capacity.off || promised > 0)
    .sort((a, b) => Number(overBy(b) > 0) - Number(overBy(a) > 0))
  if (all.length === 0) return null
  return (
    <section>
      <h2>{texts.availableCapacity}</h2>
      <ul className="rows">
        {all.slice(0, mostShown).map((standing) => {
          const waiting = waitingFor(record, standing.capacity.id).length
          return (
            <li key={standing.capacity.id} className="row row--stack">
              <span dir="auto">{shorten(standing.capacity.name, longestName)}</span>
              <UsageLine standing={standing} />
              {waiting > 0 && (
                <span className="muted small">
                  {texts.cantBeDoneYet(formatCount(waiting, 'action'))}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {all.length > mostShown && (
        <p className="muted small">{texts.andMoreUnderCapacityWorkgroup(all.length - mostShown)}</p>
      )}
    </section>
  )
}
