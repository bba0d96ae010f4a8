import type { ReactElement } from 'react'
import { Modal } from '../../../ui/Modal'
import { SecretForm } from '../../../ui/SecretForm'
import { useClient } from '../../client/useSnapshot'
import { unlock as texts } from './texts'

/** Asks for what opens a workgroup: its passphrase, or the recovery code. */
export function Unlock(props: { id: string; onClose: () => void }): ReactElement {
  const client = useClient()
  return (
    <Modal title={texts.openTheWorkgroup} onClose={props.onClose}>
      <SecretForm
        label={texts.passphraseOrRecoveryCode}
        words={{ open: texts.open, opening: texts.opening, cancel: texts.cancel }}
        open={(secret) => client.dispatch({ type: 'app.openWorkgroup', id: props.id, secret })}
        onClose={props.onClose}
      />
    </Modal>
  )
}
