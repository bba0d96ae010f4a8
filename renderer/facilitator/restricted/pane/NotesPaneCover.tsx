import { EyeOff } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../ui/Button'
import { listed } from '../../../ui/labels'
import { useDispatch, useTold } from '../../client/useSnapshot'
import { CheckRoom } from './CheckRoom'
import '../restricted.css'

/** What stands in place of the private pane when the room isn't the one that was checked. */
export function PaneCover(): ReactElement {
  const dispatch = useDispatch()
  const newSince = useTold(({ pane }) => pane.newSince)
  const [checking, setChecking] = useState(false)
  return (
    <section className="private" aria-label="Private notes, covered">
      <header className="private__head">
        <EyeOff aria-hidden="true" />
        <h2>Covered</h2>
      </header>
      <p role="status" dir="auto">
        {newSince.length === 0
          ? 'Check who is in the room before private notes are opened.'
          : `The room changed: ${listed(newSince)}. Nothing private is shown until you look around again.`}
      </p>
      <div className="actions-row actions-row--start">
        <Button look="restricted" autoFocus onPress={() => setChecking(true)}>
          Look around
        </Button>
        <Button look="restricted" onPress={() => void dispatch({ type: 'pane.close' })}>
          Close
        </Button>
      </div>
      {checking && (
        <CheckRoom onChecked={() => setChecking(false)} onClose={() => setChecking(false)} />
      )}
    </section>
  )
}
