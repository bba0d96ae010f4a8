import type { ReactElement } from 'react'
import { Modal } from '../../ui/Modal'
import { SecretForm } from '../../ui/SecretForm'
import { HelpButton } from '../client/HelpButton'
import { useClient } from '../client/useSnapshot'
import { renewKeys as texts } from './texts'

/** Renews every key; the new recovery code is shown right after. */
export function RenewKeys({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  return (
    <Modal corner={<HelpButton page="recovery-code" />} title={texts.makeNewKeys} onClose={onClose}>
      <SecretForm
        label={texts.passphrase}
        words={{ open: texts.makeNewKeys, opening: texts.reEncrypting, cancel: texts.cancel }}
        open={(passphrase) => client.dispatch({ type: 'app.renewKeys', passphrase })}
        onClose={onClose}
      >
        <p>{texts.useThisIfSomeoneMay}</p>
      </SecretForm>
    </Modal>
  )
}
