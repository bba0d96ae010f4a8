import type { ReactElement } from 'react'
import { Button } from '../../../ui/Button'
import { Modal } from '../../../ui/Modal'
import { HelpButton } from '../../client/HelpButton'
import { cancelMeeting as texts } from './texts'

/** Asks whether a meeting is cancelled; whoever presses Enter keeps it. */
export function CancelMeeting(props: {
  onClose: () => void
  onCancelled: () => void
}): ReactElement {
  const { onClose, onCancelled } = props
  return (
    <Modal
      corner={<HelpButton page="meeting-calendar" />}
      title={texts.cancelThisMeeting}
      onClose={onClose}
    >
      <p>{texts.whatHappens}</p>
      <div className="actions-row">
        <Button
          onPress={() => {
            onClose()
            onCancelled()
          }}
        >
          {texts.cancelTheMeeting}
        </Button>
        <Button look="primary" autoFocus onPress={onClose}>
          {texts.keepIt}
        </Button>
      </div>
    </Modal>
  )
}
