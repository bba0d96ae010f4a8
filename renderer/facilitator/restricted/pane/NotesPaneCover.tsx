import { EyeOff } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../ui/Button'
import { formatList } from '../../../ui/labels'
import { useDispatch, useSnapshot } from '../../client/useSnapshot'
import { CheckRoom } from './CheckRoom'
import '../restricted.css'
import { notesPaneCover as texts } from './texts'

/** What stands in place of the private pane when the room isn't the one that was checked. */
export function NotesPaneCover(): ReactElement {
  const dispatch = useDispatch()
  const newSince = useSnapshot(({ pane }) => pane.newSince)
  const [checking, setChecking] = useState(false)
  return (
    <section className="private" aria-label={texts.privateNotesCovered}>
      <header className="private__head">
        <EyeOff aria-hidden="true" />
        <h2>{texts.covered}</h2>
      </header>
      <p role="status" dir="auto">
        {newSince.length === 0
          ? texts.checkWhoRoomBeforePrivate
          : texts.theRoomChangedNothingPrivate(formatList(newSince))}
      </p>
      <div className="actions-row actions-row--start">
        <Button look="restricted" autoFocus onPress={() => setChecking(true)}>
          {texts.lookAround}
        </Button>
        <Button look="restricted" onPress={() => void dispatch({ type: 'pane.close' })}>
          {texts.close}
        </Button>
      </div>
      {checking && (
        <CheckRoom onChecked={() => setChecking(false)} onClose={() => setChecking(false)} />
      )}
    </section>
  )
}
