import { type ReactElement, useContext } from 'react'
import { Field } from '../../ui/Field'
import { FormDialog } from '../../ui/form/FormDialog'
import { useForm } from '../../ui/form/useForm'
import { HelpButton } from '../client/HelpButton'
import { NoticeContext, useClient } from '../client/useSnapshot'
import { PassphraseFields } from './start/PassphraseFields'
import { changePassphrase as texts } from './texts'

/** Changes the passphrase; the recovery code stays as it is. */
export function ChangePassphrase({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const notice = useContext(NoticeContext)
  const form = useForm({
    initial: { secret: '', passphrase: '', again: '' },
    send: ({ secret, passphrase }) =>
      client.dispatch({ type: 'app.changePassphrase', secret, passphrase }),
    onDone: () => {
      notice(texts.theNewPassphraseOpensThis)
      onClose()
    },
  })
  const { passphrase, again } = form.fields
  const isUsable = passphrase !== '' && again === passphrase
  return (
    <FormDialog
      corner={<HelpButton page="passphrase" />}
      title={texts.changeThePassphrase}
      onClose={onClose}
      of={form}
      onSubmit={() => (isUsable ? void form.submit() : undefined)}
      submit={texts.change}
      isDisabled={!isUsable}
    >
      <Field
        {...form.field('secret')}
        label={texts.currentPassphraseOrRecoveryCode}
        type="password"
        autoFocus
        maxLength={1_000}
      />
      <PassphraseFields of={form} />
    </FormDialog>
  )
}
