import { type ReactElement, useState } from 'react'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Modal } from '../../ui/Modal'
import { useClient } from '../client/useSnapshot'

/** Renews every key; the new recovery code is shown right after. */
export function NewKeys({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const renew = async (): Promise<void> => {
    setBusy(true)
    const result = await client.dispatch({ type: 'app.renewKeys', passphrase })
    setBusy(false)
    if (!result.ok) setError(result.refusal.message)
  }
  return (
    <Modal title="Make new keys" onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void renew()
        }}
      >
        <p>
          Use this if someone may have copied the files and knew the passphrase or recovery code.
          Everything is re-encrypted. You get a new recovery code to write down, and the old one
          opens nothing here any more. Backups made before still open as they did.
        </p>
        <Field
          label="Passphrase"
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          error={error}
          autoFocus
          maxLength={1_000}
        />
        <div className="actions-row">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" isDisabled={busy || passphrase === ''}>
            {busy ? 'Re-encrypting…' : 'Make new keys'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
