import type { ReactElement } from 'react'
import { Modal } from '../../../ui/Modal'
import { SecretForm } from '../../../ui/SecretForm'
import { useClient } from '../../client/useSnapshot'

/** Asks for what opens a workgroup: its passphrase, or the recovery code. */
export function Unlock(props: { id: string; onClose: () => void }): ReactElement {
  const client = useClient()
  return (
    <Modal title="Open the workgroup" onClose={props.onClose}>
      <SecretForm
        label="Passphrase or recovery code"
        words={{ open: 'Open', opening: 'Opening…', cancel: 'Cancel' }}
        open={(secret) => client.dispatch({ type: 'app.openWorkgroup', id: props.id, secret })}
        onClose={props.onClose}
      />
    </Modal>
  )
}
