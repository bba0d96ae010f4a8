import { type ReactElement, useId, useState } from 'react'
import type { OpenEnd } from '../../../../shared/documents/openEndTable'
import { Button } from '../../../ui/Button'
import { useQuery } from '../../client/useQuery'
import { useMeeting } from '../../client/useSnapshot'
import { HalfTyped } from './HalfTyped'
import { MendDialog } from './MendDialog'
import type { HalfTypedEntry } from './useHalfTyped'
import './sections.css'
import { beforeYouClose as texts } from './texts'

/**
 * What the meeting leaves open, each a press away from where it is mended. It warns, and keeps nobody
 * from ending the meeting; only what was typed and never added is decided about first.
 */
export function BeforeYouClose(props: { halfTyped: readonly HalfTypedEntry[] }): ReactElement {
  const headingId = useId()
  const { id: meetingId, partAClosedAt } = useMeeting()
  const found = useQuery({ type: 'meeting.openEnds', meetingId })?.ends ?? null
  const ends = found ?? []
  // The one that is being mended stays until its dialog is closed, also once it is off the list.
  const [mending, setMending] = useState<OpenEnd | null>(null)
  // Nothing is said to be clear before it was looked at.
  const isClear = found !== null && ends.length + props.halfTyped.length === 0
  return (
    <section className="wrapup__section" aria-labelledby={headingId} tabIndex={-1} data-region>
      <h2 id={headingId}>{texts.beforeYouClose}</h2>
      {isClear && <p role="status">{texts.nothingIsLeftOpen}</p>}
      {isClear && <p className="muted">{texts.whatWasLookedAt}</p>}
      <HalfTyped entries={props.halfTyped} />
      {ends.length > 0 && <p className="muted">{texts.youCanEndAllTheSame}</p>}
      {partAClosedAt !== null && <p className="muted">{texts.notPartB}</p>}
      {ends.length > 0 && (
        <ul className="rows" aria-label={texts.leftOpen}>
          {ends.map((end) => (
            <li key={keyOf(end)} className="row">
              <span className="row__main" dir="auto">
                <strong>{tellEnd(end)}</strong>
                <span className="muted small">{texts.means[end.kind]}</span>
              </span>
              <Button
                small
                aria-label={texts.mendIt(texts.mend[end.kind], aboutOf(end))}
                onPress={() => setMending(end)}
              >
                {texts.mend[end.kind]}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {mending !== null && <MendDialog end={mending} onClose={() => setMending(null)} />}
    </section>
  )
}

function keyOf(end: OpenEnd): string {
  if (end.kind === 'no contact') return end.kind
  // One action may have several helpers nobody listed.
  return `${end.kind} ${end.id} ${end.kind === 'unknown helper' ? end.helper : ''}`
}

/** What it is about: its wording, or whom it is for. */
function aboutOf(end: OpenEnd): string {
  if (end.kind === 'no contact') return texts.theWorkgroup
  return end.kind === 'no carrier' ? end.name : end.wording
}

function tellEnd(end: OpenEnd): string {
  switch (end.kind) {
    case 'unknown owner':
      return texts.unknownOwner(end.owner, end.wording)
    case 'unknown helper':
      return texts.unknownHelper(end.helper, end.wording)
    case 'no place':
      return texts.noPlace(end.wording)
    case 'nobody does it':
      return texts.nobodyDoesIt(end.wording)
    case 'no contact':
      return texts.noContact
    case 'no carrier':
      return texts.noCarrier(end.name)
  }
}
