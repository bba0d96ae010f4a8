import type { ReactElement } from 'react'
import { useSnapshot } from '../../client/useSnapshot'
import '../restricted.css'
import { captureNote as texts } from './texts'

/** What keeps this window out of screen captures, and that it is no more than an attempt. */
export function CaptureNote(): ReactElement {
  const captureOffered = useSnapshot(({ pane }) => pane.captureOffered)
  return (
    <p className="private__rule">
      {captureOffered ? texts.candorAskedSystemLeaveThis : texts.thisSystemOffersNothingKeep}
    </p>
  )
}
