import { Check, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/Button'
import { useDispatch, useSnapshot } from '../client/useSnapshot'
import './SavedMark.css'
import { savedMark as texts } from './texts'

/** Whether everything is on disk, as the core knows it. */
export function SavedMark(): ReactElement {
  const saved = useSnapshot((snapshot) => snapshot.saved)
  const dispatch = useDispatch()
  if (saved.state === 'failed')
    return (
      <div className="saved saved--failed" role="alert">
        <TriangleAlert aria-hidden="true" />
        <span>{saved.message}</span>
        <Button small onPress={() => void dispatch({ type: 'app.retrySave' })}>
          {texts.saveAgain}
        </Button>
        <Button small onPress={() => void dispatch({ type: 'backup.save' })}>
          {texts.saveACopyElsewhere}
        </Button>
      </div>
    )
  return (
    <span className="saved">
      {saved.state === 'saved' && <Check aria-hidden="true" />}
      {saved.state === 'saved' ? texts.saved : texts.saving}
    </span>
  )
}
