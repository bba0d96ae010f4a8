import type { ReactElement } from 'react'
import { Modal } from '../../../ui/Modal'
import { SecretForm } from '../../../ui/SecretForm'
import { useClient, useTold } from '../../client/useSnapshot'

/** Asks for what opens the private notes again. */
export function UnlockNotes(props: { onUnlock: () => void; onClose: () => void }): ReactElement {
  const client = useClient()
  const workgroups = useTold((told) => told.workgroups)
  const openId = useTold(({ open }) => open?.workgroupId)
  const sample = workgroups.some((row) => row.id === openId && row.sample)
  return (
    <Modal title="The private notes are locked" onClose={props.onClose}>
      <SecretForm
        label={sample ? null : 'Passphrase or recovery code'}
        words={{ open: 'Unlock', opening: 'Unlocking…', cancel: 'Keep them locked' }}
        look="restricted"
        open={(secret) => client.dispatch({ type: 'pane.unlock', secret })}
        onOpen={props.onUnlock}
        onClose={props.onClose}
      >
        {sample && <p>This is the sample: nothing in it is real, and it needs no passphrase.</p>}
      </SecretForm>
    </Modal>
  )
}
