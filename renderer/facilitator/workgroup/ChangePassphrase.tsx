import { type ReactElement, useContext, useState } from 'react'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Modal } from '../../ui/Modal'
import { NoticeContext, useClient } from '../client/useSnapshot'
import { PassphraseFields } from './start/PassphraseFields'

/** Changes the passphrase; the recovery code stays as it is. */
export function ChangePassphrase({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const notice = useContext(NoticeContext)
  const [secret, setSecret] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [error, setError] = useState<{ field: string; message: string }>()
  const errorOf = (field: string): string | undefined =>
    error?.field === field ? error.message : undefined
  const change = async (): Promise<void> => {
    if (again !== passphrase) return
    const result = await client.dispatch({ type: 'app.changePassphrase', secret, passphrase })
    if (result.ok) {
      notice('The new passphrase opens this workgroup from now on.')
      onClose()
    } else setError({ field: result.refusal.field ?? 'secret', message: result.refusal.message })
  }
  return (
    <Modal title="Change the passphrase" onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void change()
        }}
      >
        <Field
          label="Current passphrase or recovery code"
          type="password"
          value={secret}
          onChange={setSecret}
          error={errorOf('secret')}
          autoFocus
          maxLength={1_000}
        />
        <PassphraseFields
          value={passphrase}
          again={again}
          onChange={setPassphrase}
          onAgain={setAgain}
          error={errorOf('passphrase')}
        />
        <div className="actions-row">
          <Button onPress={onClose}>Cancel</Button>
          <Button
            look="primary"
            type="submit"
            isDisabled={passphrase === '' || again !== passphrase}
          >
            Change
          </Button>
        </div>
      </form>
    </Modal>
  )
}
