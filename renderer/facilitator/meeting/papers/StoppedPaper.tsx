import { useState, type ReactElement } from 'react'
import { EyeOff } from 'lucide-react'
import type { PaperFinding } from '../../../../shared/contracts/restricted'
import { Button } from '../../../ui/controls'
import { counted } from '../../../ui/words'
import { useGoTo } from '../../state/goTo'
import { useMeeting } from '../../state/hooks'
import { UnlockNotes } from '../panels/UnlockNotes'
import type { Leaving, Stopped } from './useLeaving'

/** Says why a paper hasn't left, place by place, and what can be done about each. */
export function StoppedPaper(props: { leaving: Leaving; stopped: Stopped }): ReactElement {
  const { leaving, stopped } = props
  return (
    <section className="stopped" role="alert" aria-label="Not saved">
      {stopped.kind === 'locked' ? (
        <Locked onLeave={stopped.leave} onUnlocked={leaving.dismiss} />
      ) : (
        <>
          <p className="stopped__head">
            <EyeOff aria-hidden="true" />
            Nothing has left yet. {counted(stopped.findings.length, 'place')} in this paper or its
            meeting’s record may name a participant, or who raised a concern.
          </p>
          <ol className="stopped__list">
            {stopped.findings.map((finding) => (
              <Found
                key={`${finding.place} ${finding.start}`}
                finding={finding}
                onPass={() => leaving.pass(finding)}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function Found(props: { finding: PaperFinding; onPass: () => void }): ReactElement {
  const { where, excerpt, itemId, near } = props.finding
  return (
    <li className="stopped__row">
      <span dir="auto">
        <strong>{where}</strong>
        {near && ' (nearly)'}: <q>{excerpt}</q>
      </span>
      {itemId !== null && <GoThere finding={props.finding} itemId={itemId} />}
      <Button small look="restricted" aria-label={`Somebody else: ${where}`} onPress={props.onPass}>
        Somebody else
      </Button>
    </li>
  )
}

/** Leads to an item of the open meeting. */
function GoThere(props: { finding: PaperFinding; itemId: string }): ReactElement {
  const { where, rowId } = props.finding
  const meetingId = useMeeting().id
  const goTo = useGoTo()
  return (
    <Button
      small
      look="restricted"
      aria-label={`Go there: ${where}`}
      onPress={() => goTo({ meetingId, tab: null, itemId: props.itemId, rowId })}
    >
      Go there
    </Button>
  )
}

function Locked(props: { onLeave: () => void; onUnlocked: () => void }): ReactElement {
  const [unlocking, setUnlocking] = useState(false)
  return (
    <>
      <p className="stopped__head">
        <EyeOff aria-hidden="true" />
        Names can’t be checked while the private notes are locked.
      </p>
      <div className="actions-row actions-row--start">
        <Button look="restricted" onPress={() => setUnlocking(true)}>
          Unlock…
        </Button>
        <Button look="restricted" onPress={props.onLeave}>
          Go on without the check
        </Button>
      </div>
      {unlocking && <UnlockNotes onUnlock={props.onUnlocked} onClose={() => setUnlocking(false)} />}
    </>
  )
}
