import { LockKeyhole } from 'lucide-react'
import type { ReactElement } from 'react'
import { Segments } from '../../../ui/Choices'
import { fieldsOver } from '../../../ui/form/useForm'
import { formatCount } from '../../../ui/labels'
import { useSnapshot } from '../../client/useSnapshot'
import { NeedToKnowFields } from '../../restricted/participants/NeedToKnowFields'
import type { Keeping } from './useKeepReporters'
import './KeepReporters.css'
import { keepReporters as texts } from './texts'

/**
 * Asks whether those who reported what comes in are kept, in the private notes alone. Shows how many
 * there are and none of them: this window may be seen by others.
 */
export function KeepReporters({ keeping }: { keeping: Keeping }): ReactElement {
  const { count, need, usual, decide } = keeping
  const isLocked = useSnapshot((snapshot) => snapshot.open?.vault.notesLocked ?? true)
  return (
    <section className="intake__reporters" aria-label={texts.whoReportedThem}>
      <h3>
        <LockKeyhole aria-hidden="true" />
        {texts.whoReportedThem}
      </h3>
      <p className="muted">
        {texts.whoWasOrHowReach(formatCount(count, 'row'), count === 1 ? 'says' : 'say')}
        {isLocked && texts.toKeepUnlockPrivateNotes}
      </p>
      {!isLocked && (
        <Segments
          hideLabel
          label={texts.whoReportedThem}
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
                  ? texts.sayWhySomeoneNeedsKnow
                  : undefined,
            })}
            everyone={texts.whoeverRoom}
          />
        </div>
      )}
    </section>
  )
}

const ways = [
  { value: 'leave', label: texts.leaveItOut },
  { value: 'keep', label: texts.keepItInThePrivateNotes },
] as const
