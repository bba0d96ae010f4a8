import { type ReactElement, useContext } from 'react'
import { Modal } from '../../ui/Modal'
import { SecretForm } from '../../ui/SecretForm'
import { counted } from '../../ui/labels'
import { NoticeContext, useClient, useRecord, useTold } from '../client/useSnapshot'

/** Takes the open workgroup off this computer for good, once its secret was typed. */
export function RemoveWorkgroup({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const notice = useContext(NoticeContext)
  const meetings = useRecord().meeting.size
  const workgroups = useTold((told) => told.workgroups)
  const openId = useTold(({ open }) => open?.workgroupId)
  const sample = workgroups.some((row) => row.id === openId && row.sample)
  return (
    <Modal title="Remove this workgroup from this computer" onClose={onClose}>
      <SecretForm
        label={sample ? null : 'Passphrase or recovery code'}
        words={{ open: 'Remove it for good', opening: 'Removing…', cancel: 'Keep it' }}
        look="stop"
        open={async (secret) => {
          const result = await client.dispatch({ type: 'app.removeWorkgroup', secret })
          // It was left by then, and this dialog with it: the first screen has to say what is wrong.
          if (!result.ok && client.get()?.snapshot.open == null) notice(result.refusal.message)
          return result
        }}
        onOpen={() => notice('The workgroup is gone from this computer.')}
        onClose={onClose}
      >
        <p>
          All of it goes: {counted(meetings, 'meeting')}, minutes, concerns, figures, and the
          private notes. It can’t be undone.
        </p>
        {!sample && (
          <p>
            A backup saved elsewhere stays as it is, and opens with the passphrase or recovery code
            in use when it was made. Without one, nothing of this workgroup is left.
          </p>
        )}
      </SecretForm>
    </Modal>
  )
}
