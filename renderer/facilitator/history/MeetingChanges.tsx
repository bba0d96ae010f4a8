import type { ReactElement } from 'react'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { HelpButton } from '../client/HelpButton'
import { useMeeting } from '../client/useSnapshot'
import { WhatChanged } from './WhatChanged'
import { meetingChanges as texts } from './texts'

/** What became different in this meeting's record, over whatever one is doing. */
export function MeetingChanges({ onClose }: { onClose: () => void }): ReactElement {
  return (
    <Modal
      corner={<HelpButton page="what-changed" />}
      title={texts.whatChangedAtThisMeeting}
      wide
      onClose={onClose}
    >
      <WhatChanged about={useMeeting().id} />
      <div className="actions-row">
        <Button onPress={onClose}>{texts.close}</Button>
      </div>
    </Modal>
  )
}
