import type { ReactElement } from 'react'
import { useTold } from '../../client/useSnapshot'
import '../restricted.css'

/** What keeps this window out of screen captures, and that it is no more than an attempt. */
export function CaptureNote(): ReactElement {
  const captureOffered = useTold(({ pane }) => pane.captureOffered)
  return (
    <p className="private__rule">
      {captureOffered
        ? 'Candor asked the system to leave this window out of screen captures. Not every program keeps to that: don’t share this screen.'
        : 'This system offers nothing to keep this window out of screen captures: don’t share this screen.'}
    </p>
  )
}
