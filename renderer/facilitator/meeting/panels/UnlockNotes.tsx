import { useState, type ReactElement } from 'react'
import { Button, Field, Modal } from '../../../ui/controls'
import { useClient, useTold } from '../../state/hooks'

/** Asks for what opens the private notes again. */
export function UnlockNotes(props: { onUnlock: () => void; onClose: () => void }): ReactElement {
  const client = useClient()
  const workgroups = useTold((told) => told.workgroups)
  const openId = useTold(({ open }) => open?.workgroupId)
  const sample = workgroups.some((row) => row.id === openId && row.sample)
  const [secret, setSecret] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const unlock = async (): Promise<void> => {
    setBusy(true)
    const result = await client.dispatch({ type: 'pane.unlock', secret })
    setBusy(false)
    if (result.ok) props.onUnlock()
    else setError(result.refusal.message)
  }
  return (
    <Modal title="The private notes are locked" onClose={props.onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void unlock()
        }}
      >
        {sample ? (
          <p>This is the sample: nothing in it is real, and it needs no passphrase.</p>
        ) : (
          <Field
            label="Passphrase or recovery code"
            type="password"
            value={secret}
            onChange={setSecret}
            error={error}
            autoFocus
            maxLength={1_000}
          />
        )}
        <div className="actions-row">
          <Button onPress={props.onClose}>Keep them locked</Button>
          <Button
            look="restricted"
            type="submit"
            autoFocus={sample}
            isDisabled={busy || (!sample && secret === '')}
          >
            {busy ? 'Unlocking…' : 'Unlock'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
