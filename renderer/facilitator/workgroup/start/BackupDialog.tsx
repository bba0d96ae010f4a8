import { type ReactElement, useContext, useState } from 'react'
import { HelpButton } from '../../client/HelpButton'
import type { BackupContents, OpenedBackup } from '../../../../shared/workgroup/backupContract'
import { Button } from '../../../ui/Button'
import { RefusalNote } from '../../../ui/form/Form'
import { useSubmit } from '../../../ui/form/useSubmit'
import { Modal } from '../../../ui/Modal'
import { SecretForm } from '../../../ui/SecretForm'
import { clockTime, dateInWords } from '../../../ui/formatDate'
import { NoticeContext, useClient } from '../../client/useSnapshot'
import './start.css'

/** A restore drill writes nothing; a restore adds the backup beside what is there. */
type Purpose = 'drill' | 'restore'

const titles: { readonly [P in Purpose]: string } = {
  drill: 'Check a backup',
  restore: 'Restore from a backup',
}

/** Picks a backup, opens it with its secret, shows what is in it, and on request brings it back. */
export function BackupDialog(props: { purpose: Purpose; onClose: () => void }): ReactElement {
  const [picked, setPicked] = useState<{ token: string; name: string } | null>(null)
  const [opened, setOpened] = useState<OpenedBackup | null>(null)
  return (
    <Modal
      title={titles[props.purpose]}
      corner={<HelpButton page="safety" />}
      onClose={props.onClose}
    >
      {picked === null ? (
        <Pick purpose={props.purpose} onPick={setPicked} onClose={props.onClose} />
      ) : opened === null ? (
        <Open picked={picked} onOpen={setOpened} onClose={props.onClose} />
      ) : (
        <Look
          opened={opened}
          purpose={props.purpose}
          token={picked.token}
          onClose={props.onClose}
        />
      )}
    </Modal>
  )
}

function Pick(props: {
  purpose: Purpose
  onPick: (picked: { token: string; name: string }) => void
  onClose: () => void
}): ReactElement {
  const client = useClient()
  const picking = useSubmit(() => client.ask({ type: 'backup.pick' }), {
    onDone: (picked) => (picked === null ? undefined : props.onPick(picked)),
  })
  return (
    <div className="form">
      <p>
        {props.purpose === 'drill'
          ? 'A drill shows, before it is needed, that a backup can be brought back. The file is opened and read whole, in memory. Nothing is changed.'
          : 'The backup becomes a workgroup of its own on this computer. Whatever is here already stays as it is.'}
      </p>
      <RefusalNote of={picking} />
      <div className="actions-row">
        <Button onPress={props.onClose}>Cancel</Button>
        <Button look="primary" autoFocus onPress={() => void picking.submit()}>
          Choose the backup…
        </Button>
      </div>
    </div>
  )
}

function Open(props: {
  picked: { token: string; name: string }
  onOpen: (opened: OpenedBackup) => void
  onClose: () => void
}): ReactElement {
  const client = useClient()
  return (
    <SecretForm
      label="Passphrase or recovery code when the backup was made"
      words={{ open: 'Open', opening: 'Reading all of it…', cancel: 'Cancel' }}
      open={(secret) => client.ask({ type: 'backup.look', token: props.picked.token, secret })}
      onOpen={props.onOpen}
      onClose={props.onClose}
    >
      <p dir="auto">{props.picked.name}</p>
    </SecretForm>
  )
}

const rows: readonly { key: keyof BackupContents; title: string }[] = [
  { key: 'meetings', title: 'Meetings' },
  { key: 'lastMeeting', title: 'Latest meeting' },
  { key: 'items', title: 'Agenda items' },
  { key: 'decisions', title: 'Decisions' },
  { key: 'actions', title: 'Actions' },
  { key: 'concerns', title: 'Concerns heard' },
  { key: 'members', title: 'People at the table' },
  { key: 'notes', title: 'Private notes' },
]

function Look(props: {
  opened: OpenedBackup
  purpose: Purpose
  token: string
  onClose: () => void
}): ReactElement {
  const client = useClient()
  const notice = useContext(NoticeContext)
  const { contents, here, madeAt } = props.opened
  const restoring = useSubmit(
    () => client.dispatch({ type: 'backup.restore', token: props.token }),
    {
      onDone: () => {
        notice(
          'The backup was brought back. It is the workgroup used last; its passphrase opens it.',
        )
        props.onClose()
      },
    },
  )
  return (
    <div className="form">
      <p>
        <strong dir="auto">{contents.name}</strong>, as it was on{' '}
        {new Date(madeAt).toLocaleDateString('en-US', { dateStyle: 'long' })} at {clockTime(madeAt)}
        . Every part of it is whole.
      </p>
      <table className="compare">
        <thead>
          <tr>
            <th scope="col">What is in it</th>
            <th scope="col">In the backup</th>
            {here !== null && <th scope="col">Here now</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, title }) => (
            <tr key={key} data-differs={here !== null && here[key] !== contents[key]}>
              <th scope="row">{title}</th>
              <td>{cell(contents[key])}</td>
              {here !== null && <td>{cell(here[key])}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <RefusalNote of={restoring} />
      <div className="actions-row">
        <Button onPress={props.onClose}>{props.purpose === 'drill' ? 'Done' : 'Cancel'}</Button>
        {props.purpose === 'restore' && (
          <Button
            look="primary"
            isDisabled={restoring.isBusy}
            onPress={() => void restoring.submit()}
          >
            {restoring.isBusy ? 'Bringing it back…' : 'Add it to this computer'}
          </Button>
        )}
      </div>
    </div>
  )
}

function cell(value: string | number | null): string {
  if (value === null) return 'locked'
  if (typeof value === 'number') return String(value)
  return value === '' ? 'none' : dateInWords(value)
}
