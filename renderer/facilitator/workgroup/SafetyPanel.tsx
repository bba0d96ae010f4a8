import { type ReactElement, useContext, useState } from 'react'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { NoticeContext, useDispatch, useTold } from '../client/useSnapshot'
import { ChangePassphrase } from './ChangePassphrase'
import { RemoveWorkgroup } from './RemoveWorkgroup'
import { NewKeys } from './RenewKeys'
import { BackupDialog } from './start/BackupDialog'
import './workgroup.css'

type Dialog = 'passphrase' | 'keys' | 'drill' | 'remove'

const lockChoices = [2, 5, 10, 15, 30, 60, 120] as const

/** Backups, what opens the workgroup, and when private notes lock. */
export function SafetyPanel(): ReactElement {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const close = (): void => setDialog(null)
  return (
    <div className="panel panel--halves">
      <div className="form">
        <Backups onDrill={() => setDialog('drill')} />
        <Leaving onRemove={() => setDialog('remove')} />
      </div>
      <section className="form">
        <h2>What opens this workgroup</h2>
        <p className="muted">
          The passphrase, or the recovery code on paper. If both are lost, nobody can open it.
        </p>
        <div className="actions-row actions-row--start">
          <Button onPress={() => setDialog('passphrase')}>Change the passphrase…</Button>
          <Button onPress={() => setDialog('keys')}>Make new keys…</Button>
        </div>
        <PrivateNotes />
      </section>
      {dialog === 'passphrase' && <ChangePassphrase onClose={close} />}
      {dialog === 'keys' && <NewKeys onClose={close} />}
      {dialog === 'remove' && <RemoveWorkgroup onClose={close} />}
      {dialog === 'drill' && <BackupDialog purpose="drill" onClose={close} />}
    </div>
  )
}

function Backups({ onDrill }: { onDrill: () => void }): ReactElement {
  const dispatch = useDispatch()
  const notice = useContext(NoticeContext)
  const damage = useTold(({ open }) => open?.vault.notice ?? '')
  const save = async (): Promise<void> => {
    const result = await dispatch({ type: 'backup.save' })
    if (result.ok && result.value.id !== null)
      notice('The backup was saved and read back. Keep it away from this computer.')
  }
  return (
    <section className="form">
      <h2>Backups</h2>
      {damage !== '' && (
        <p className="warning" role="note">
          {damage}
        </p>
      )}
      <p>
        A backup is one sealed file with everything in it, private notes included. It opens with the
        passphrase or recovery code in use when it was made. Keep it on something that isn’t this
        computer.
      </p>
      <div className="actions-row actions-row--start">
        <Button look="primary" onPress={() => void save()}>
          Save a backup…
        </Button>
        <Button onPress={onDrill}>Check a backup…</Button>
      </div>
      <p className="muted small">
        Checking is a restore drill: the file is opened and read whole, in memory. Nothing here
        changes. To bring a backup back, go to the first screen and choose “Restore from a backup”.
      </p>
    </section>
  )
}

function Leaving({ onRemove }: { onRemove: () => void }): ReactElement {
  return (
    <section className="form">
      <h2>Leaving this computer</h2>
      <p className="muted">
        Before this computer goes to somebody else: save a backup, check it, and remove the
        workgroup here.
      </p>
      <div className="actions-row actions-row--start">
        <Button onPress={onRemove}>Remove this workgroup…</Button>
      </div>
    </section>
  )
}

function PrivateNotes(): ReactElement {
  const dispatch = useDispatch()
  const notice = useContext(NoticeContext)
  const vault = useTold(({ open }) => open?.vault)
  const locked = vault?.notesLocked === true
  const minutes = vault?.lockAfterMinutes ?? 10
  const lock = async (): Promise<void> => {
    const result = await dispatch({ type: 'pane.lock' })
    if (result.ok) notice('The private notes are locked. The meeting goes on without them.')
  }
  const choices = [...new Set([...lockChoices, minutes])].sort((a, b) => a - b)
  return (
    <>
      <h2>Private notes</h2>
      <p className="muted">
        They lock by themselves when nobody is at this computer, when it sleeps and when its screen
        is locked: their key is dropped from memory, and the passphrase opens them again.
      </p>
      {locked ? (
        <p>They are locked now. Open them from a meeting, beside an agenda item.</p>
      ) : (
        <>
          <SelectField
            label="Lock when nobody is here for"
            value={String(minutes)}
            options={choices.map((each) => ({ id: String(each), name: inWords(each) }))}
            onChange={(value) =>
              void dispatch({
                type: 'restricted.settings',
                fields: { lockAfterMinutes: Number(value) },
              })
            }
          />
          <div className="actions-row actions-row--start">
            <Button look="restricted" onPress={() => void lock()}>
              Lock them now
            </Button>
          </div>
        </>
      )}
    </>
  )
}

const inWords = (minutes: number): string =>
  minutes % 60 === 0 ? (minutes === 60 ? '1 hour' : `${minutes / 60} hours`) : `${minutes} minutes`
