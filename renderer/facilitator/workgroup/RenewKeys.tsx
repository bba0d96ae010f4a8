import type { ReactElement } from 'react'
import { Modal } from '../../ui/Modal'
import { SecretForm } from '../../ui/SecretForm'
import { useClient } from '../client/useSnapshot'

/** Renews every key; the new recovery code is shown right after. */
export function NewKeys({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  return (
    <Modal title="Make new keys" onClose={onClose}>
      <SecretForm
        label="Passphrase"
        words={{ open: 'Make new keys', opening: 'Re-encrypting…', cancel: 'Cancel' }}
        open={(passphrase) => client.dispatch({ type: 'app.renewKeys', passphrase })}
        onClose={onClose}
      >
        <p>
          Use this if someone may have copied the files and knew the passphrase or recovery code.
          Everything is re-encrypted. You get a new recovery code to write down, and the old one
          opens nothing here any more. Backups made before still open as they did.
        </p>
      </SecretForm>
    </Modal>
  )
}
