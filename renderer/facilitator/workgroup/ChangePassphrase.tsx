import { type ReactElement, useContext } from 'react'
import { Field } from '../../ui/Field'
import { Form, FormButtons } from '../../ui/form/Form'
import { useForm } from '../../ui/form/useForm'
import { Modal } from '../../ui/Modal'
import { NoticeContext, useClient } from '../client/useSnapshot'
import { PassphraseFields } from './start/PassphraseFields'

/** Changes the passphrase; the recovery code stays as it is. */
export function ChangePassphrase({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const notice = useContext(NoticeContext)
  const form = useForm({
    initial: { secret: '', passphrase: '', again: '' },
    send: ({ secret, passphrase }) =>
      client.dispatch({ type: 'app.changePassphrase', secret, passphrase }),
    onDone: () => {
      notice('The new passphrase opens this workgroup from now on.')
      onClose()
    },
  })
  const { passphrase, again } = form.fields
  const isUsable = passphrase !== '' && again === passphrase
  return (
    <Modal title="Change the passphrase" onClose={onClose}>
      <Form
        of={form}
        onSubmit={() => (isUsable ? void form.submit() : undefined)}
        buttons={
          <FormButtons of={form} submit="Change" isDisabled={!isUsable} onCancel={onClose} />
        }
      >
        <Field
          {...form.field('secret')}
          label="Current passphrase or recovery code"
          type="password"
          autoFocus
          maxLength={1_000}
        />
        <PassphraseFields of={form} />
      </Form>
    </Modal>
  )
}
