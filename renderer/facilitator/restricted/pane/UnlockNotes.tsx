import type { ReactElement } from 'react'
import { Modal } from '../../../ui/Modal'
import { SecretForm } from '../../../ui/SecretForm'
import { HelpButton } from '../../client/HelpButton'
import { useClient, useIsSampleOpen } from '../../client/useSnapshot'
import { unlockNotes as texts } from './texts'

/** Asks for what opens the private notes again. */
export function UnlockNotes(props: { onUnlock: () => void; onClose: () => void }): ReactElement {
  const client = useClient()
  const sample = useIsSampleOpen()
  return (
    <Modal
      corner={<HelpButton page="lock" />}
      title={texts.thePrivateNotesLocked}
      onClose={props.onClose}
    >
      <SecretForm
        label={sample ? null : texts.passphraseOrRecoveryCode}
        words={{ open: texts.unlock, opening: texts.unlocking, cancel: texts.keepThemLocked }}
        look="restricted"
        open={(secret) => client.dispatch({ type: 'pane.unlock', secret })}
        onOpen={props.onUnlock}
        onClose={props.onClose}
      >
        {sample && <p>{texts.thisSampleNothingRealNeeds}</p>}
      </SecretForm>
    </Modal>
  )
}
