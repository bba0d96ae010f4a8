import { type ReactElement, useContext } from 'react'
import { Modal } from '../../ui/Modal'
import { SecretForm } from '../../ui/SecretForm'
import { formatCount } from '../../ui/labels'
import { HelpButton } from '../client/HelpButton'
import { NoticeContext, useClient, useIsSampleOpen, useRecord } from '../client/useSnapshot'
import { removeWorkgroup as texts } from './texts'

/** Takes the open workgroup off this computer for good, once its secret was typed. */
export function RemoveWorkgroup({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const notice = useContext(NoticeContext)
  const meetings = useRecord().meeting.size
  const sample = useIsSampleOpen()
  return (
    <Modal
      corner={<HelpButton page="leave-computer" />}
      title={texts.removeThisWorkgroupFromThis}
      onClose={onClose}
    >
      <SecretForm
        label={sample ? null : texts.passphraseOrRecoveryCode}
        words={{ open: texts.removeItForGood, opening: texts.removing, cancel: texts.keepIt }}
        look="stop"
        open={async (secret) => {
          const result = await client.dispatch({ type: 'app.removeWorkgroup', secret })
          // It was left by then, and this dialog with it: the first screen has to say what is wrong.
          if (!result.ok && client.get()?.snapshot.open == null) notice(result.refusal.message)
          return result
        }}
        onOpen={() => notice(texts.theWorkgroupGoneFromThis)}
        onClose={onClose}
      >
        <p>{texts.allGoesMinutesConcernsData(formatCount(meetings, 'meeting'))}</p>
        {!sample && <p>{texts.aBackupSavedElsewhereStays}</p>}
      </SecretForm>
    </Modal>
  )
}
