import type { ReactElement } from 'react'
import type { AgendaItem } from '../../../../shared/meeting/tables'
import { Button } from '../../../ui/Button'
import { Modal } from '../../../ui/Modal'
import { HelpButton } from '../../client/HelpButton'
import { useDispatch } from '../../client/useSnapshot'
import { finishDialog as texts } from './texts'

/** Asks whether an item that was begun seconds ago is finished already; whoever presses Enter lets it go on. */
export function FinishDialog(props: { item: AgendaItem; onClose: () => void }): ReactElement {
  const { item, onClose } = props
  const dispatch = useDispatch()
  const finish = (): void => {
    onClose()
    void dispatch({ type: 'item.finish', id: item.id })
  }
  return (
    <Modal corner={<HelpButton page="run-items" />} title={texts.finishedAlready} onClose={onClose}>
      <p dir="auto">{texts.wasBegunSecondsAgo(item.title)}</p>
      <div className="actions-row">
        <Button onPress={finish}>{texts.finishIt}</Button>
        <Button look="primary" autoFocus onPress={onClose}>
          {texts.keepItGoing}
        </Button>
      </div>
    </Modal>
  )
}
