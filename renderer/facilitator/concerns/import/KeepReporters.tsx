import { LockKeyhole } from 'lucide-react'
import type { ReactElement } from 'react'
import { Segments } from '../../../ui/Choices'
import { fieldsOver } from '../../../ui/form/useForm'
import { counted } from '../../../ui/labels'
import { useTold } from '../../client/useSnapshot'
import { NeedToKnowFields } from '../../restricted/participants/NeedToKnowFields'
import type { Keeping } from './useKeepReporters'
import './import.css'

/**
 * Asks whether those who reported what comes in are kept, in the private notes alone. Shows how many
 * there are and none of them: this window may be seen by others.
 */
export function KeepReporters({ keeping }: { keeping: Keeping }): ReactElement {
  const { count, need, usual, decide } = keeping
  const isLocked = useTold((told) => told.open?.vault.notesLocked ?? true)
  return (
    <section className="intake__reporters" aria-label="Who reported them">
      <h3>
        <LockKeyhole aria-hidden="true" />
        Who reported them
      </h3>
      <p className="muted">
        {`${counted(count, 'row')} ${count === 1 ? 'says' : 'say'} who it was or how to reach them. That is never part of a concern.`}
        {isLocked && ' To keep it, unlock the private notes first.'}
      </p>
      {!isLocked && (
        <Segments
          hideLabel
          label="Who reported them"
          value={need === null ? 'leave' : 'keep'}
          options={ways}
          onChange={(way) => decide(way === 'keep' ? usual : null)}
        />
      )}
      {!isLocked && need !== null && (
        <div className="form">
          <NeedToKnowFields
            of={fieldsOver({
              fields: need,
              set: (changed) => decide({ ...need, ...changed }),
              errorAt: (field) =>
                field === 'reason' && need.reason.trim() === ''
                  ? 'Say why someone needs to know this.'
                  : undefined,
            })}
            everyone="whoever is in the room"
          />
        </div>
      )}
    </section>
  )
}

const ways = [
  { value: 'leave', label: 'Leave it out' },
  { value: 'keep', label: 'Keep it in the private notes' },
] as const
