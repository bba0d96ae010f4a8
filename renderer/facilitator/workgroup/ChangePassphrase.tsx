import { type ReactElement, useContext } from 'react'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/form/FormDialog'
import { useForm } from '../../ui/form/useForm'
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
    <FormDialog
      title="Change the passphrase"
      onClose={onClose}
      of={form}
      onSubmit={() => (isUsable ? void form.submit() : undefined)}
      submit="Change"
      isDisabled={!isUsable}
    >
      <Field
        {...form.field('secret')}
        label="Current passphrase or recovery code"
        type="password"
        autoFocus
        maxLength={1_000}
      />
      <PassphraseFields of={form} />
    </FormDialog>
  )
}
