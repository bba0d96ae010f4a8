import type { ReactElement } from 'react'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { useMeeting } from '../client/useSnapshot'
import { WhatChanged } from './WhatChanged'

/** What became different in this meeting's record, over whatever one is doing. */
export function MeetingChanges({ onClose }: { onClose: () => void }): ReactElement {
  return (
    <Modal title="What changed at this meeting" wide onClose={onClose}>
      <WhatChanged about={useMeeting().id} />
      <div className="actions-row">
        <Button onPress={onClose}>Close</Button>
      </div>
    </Modal>
  )
}
