import { Check, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/Button'
import { useDispatch, useTold } from '../client/useSnapshot'
import './shell.css'

/** Whether everything is on disk, as the core knows it. */
export function SavedMark(): ReactElement {
  const saved = useTold((told) => told.saved)
  const dispatch = useDispatch()
  if (saved.state === 'failed')
    return (
      <div className="saved saved--failed" role="alert">
        <TriangleAlert aria-hidden="true" />
        <span>{saved.message}</span>
        <Button small onPress={() => void dispatch({ type: 'app.retrySave' })}>
          Save again
        </Button>
        <Button small onPress={() => void dispatch({ type: 'backup.save' })}>
          Save a copy elsewhere…
        </Button>
      </div>
    )
  return (
    <span className="saved">
      {saved.state === 'saved' && <Check aria-hidden="true" />}
      {saved.state === 'saved' ? 'Saved' : 'Saving…'}
    </span>
  )
}
