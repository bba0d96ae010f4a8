import { EyeOff } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { DocumentFinding } from '../../../shared/restricted/contract'
import { Button } from '../../ui/Button'
import { formatCount } from '../../ui/labels'
import { helpOn } from '../client/help'
import { type Target, useGoTo } from '../client/navigate'
import { UnlockNotes } from '../restricted/pane/UnlockNotes'
import type { Export, Stopped } from './useExport'
import './stopped.css'
import { nameWarning as texts } from './texts'

interface Asked {
  readonly leaving: Export
  readonly stopped: Stopped
  /** What was looked through, in words. */
  readonly what: string
  /** Where a text is found, to be changed there; null when there is no way to it. */
  readonly targetOf: (finding: DocumentFinding) => Target | null
}

/** Says why a document hasn't left, place by place, and what can be done about each. */
export function NameWarning({ leaving, stopped, what, targetOf }: Asked): ReactElement {
  return (
    <section className="stopped" role="alert" aria-label={texts.notSaved} {...helpOn('names')}>
      {stopped.kind === 'locked' ? (
        <Locked onLeave={stopped.leave} onUnlocked={leaving.dismiss} />
      ) : (
        <>
          <p className="stopped__head">
            <EyeOff aria-hidden="true" />
            {texts.nothingHasBeenSavedPrinted(formatCount(stopped.findings.length, 'place'), what)}
          </p>
          <ol className="stopped__list">
            {stopped.findings.map((finding) => (
              <Found
                key={`${finding.place} ${finding.start}`}
                finding={finding}
                target={targetOf(finding)}
                onPass={() => leaving.pass(finding)}
              />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function Found(props: {
  finding: DocumentFinding
  target: Target | null
  onPass: () => void
}): ReactElement {
  const { where, excerpt, near, sure } = props.finding
  const { target } = props
  const goTo = useGoTo()
  return (
    <li className="stopped__row">
      <span dir="auto">
        <strong>{where}</strong>
        {near ? texts.nearly : sure === 'maybe' && texts.maybe}: <q>{excerpt}</q>
      </span>
      {target !== null && (
        <Button
          small
          look="restricted"
          aria-label={texts.goThereOf(where)}
          onPress={() => goTo(target)}
        >
          {texts.goThere}
        </Button>
      )}
      <Button
        small
        look="restricted"
        aria-label={texts.differentPersonOf(where)}
        onPress={props.onPass}
      >
        {texts.differentPerson}
      </Button>
    </li>
  )
}

function Locked(props: { onLeave: () => void; onUnlocked: () => void }): ReactElement {
  const [unlocking, setUnlocking] = useState(false)
  return (
    <>
      <p className="stopped__head">
        <EyeOff aria-hidden="true" />
        {texts.namesCantBeCheckedWhile}
      </p>
      <div className="actions-row actions-row--start">
        <Button look="restricted" onPress={() => setUnlocking(true)}>
          {texts.unlock}
        </Button>
        <Button look="restricted" onPress={props.onLeave}>
          {texts.goOnWithoutCheck}
        </Button>
      </div>
      {unlocking && <UnlockNotes onUnlock={props.onUnlocked} onClose={() => setUnlocking(false)} />}
    </>
  )
}
