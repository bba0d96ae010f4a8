import { useState, type ReactElement } from 'react'
import { Button, Field, Modal } from '../../ui/controls'
import { useClient } from '../state/hooks'

/** Asks for what opens a workgroup: its passphrase, or the recovery code. */
export function Unlock(props: { id: string; onClose: () => void }): ReactElement {
  const client = useClient()
  const [secret, setSecret] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const unlock = async (): Promise<void> => {
    setBusy(true)
    const result = await client.dispatch({ type: 'app.openWorkgroup', id: props.id, secret })
    setBusy(false)
    if (!result.ok) setError(result.refusal.message)
  }
  return (
    <Modal title="Open the workgroup" onClose={props.onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void unlock()
        }}
      >
        <Field
          label="Passphrase or recovery code"
          type="password"
          value={secret}
          onChange={setSecret}
          error={error}
          autoFocus
          maxLength={1_000}
        />
        <div className="actions-row">
          <Button onPress={props.onClose}>Cancel</Button>
          <Button look="primary" type="submit" isDisabled={busy || secret === ''}>
            {busy ? 'Opening…' : 'Open'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
