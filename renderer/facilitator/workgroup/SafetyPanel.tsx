import { type ReactElement, useContext, useState } from 'react'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { HelpButton } from '../client/HelpButton'
import { NoticeContext, useDispatch, useSnapshot } from '../client/useSnapshot'
import { ChangePassphrase } from './ChangePassphrase'
import { RemoveWorkgroup } from './RemoveWorkgroup'
import { RenewKeys } from './RenewKeys'
import { BackupDialog } from './start/BackupDialog'
import './workgroup.css'
import { safetyPanel as texts } from './texts'

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
        <h2>{texts.whatOpensThisWorkgroup}</h2>
        <p className="muted">{texts.thePassphraseOrRecoveryCode}</p>
        <div className="actions-row actions-row--start">
          <Button onPress={() => setDialog('passphrase')}>{texts.changeThePassphrase}</Button>
          <Button onPress={() => setDialog('keys')}>{texts.makeNewKeys}</Button>
        </div>
        <PrivateNotes />
      </section>
      {dialog === 'passphrase' && <ChangePassphrase onClose={close} />}
      {dialog === 'keys' && <RenewKeys onClose={close} />}
      {dialog === 'remove' && <RemoveWorkgroup onClose={close} />}
      {dialog === 'drill' && <BackupDialog purpose="drill" onClose={close} />}
    </div>
  )
}

function Backups({ onDrill }: { onDrill: () => void }): ReactElement {
  const dispatch = useDispatch()
  const notice = useContext(NoticeContext)
  const damage = useSnapshot(({ open }) => open?.vault.notice ?? '')
  const save = async (): Promise<void> => {
    const result = await dispatch({ type: 'backup.save' })
    if (result.ok && result.value.id !== null) notice(texts.theBackupWasSavedRead)
  }
  return (
    <section className="form">
      <h2>{texts.backups}</h2>
      {damage !== '' && (
        <p className="warning" role="note">
          {damage}
        </p>
      )}
      <p>{texts.aBackupOneSealedFile}</p>
      <div className="actions-row actions-row--start">
        <Button look="primary" onPress={() => void save()}>
          {texts.saveABackup}
        </Button>
        <Button onPress={onDrill}>{texts.checkABackup}</Button>
      </div>
      <p className="muted small">{texts.checkingRestoreDrillFileOpened}</p>
    </section>
  )
}

function Leaving({ onRemove }: { onRemove: () => void }): ReactElement {
  return (
    <section className="form">
      <h2>{texts.leavingThisComputer}</h2>
      <p className="muted">{texts.beforeThisComputerGoesSomebody}</p>
      <div className="actions-row actions-row--start">
        <Button onPress={onRemove}>{texts.removeThisWorkgroup}</Button>
      </div>
    </section>
  )
}

function PrivateNotes(): ReactElement {
  const dispatch = useDispatch()
  const notice = useContext(NoticeContext)
  const vault = useSnapshot(({ open }) => open?.vault)
  const locked = vault?.notesLocked === true
  const minutes = vault?.lockAfterMinutes ?? 10
  const lock = async (): Promise<void> => {
    const result = await dispatch({ type: 'pane.lock' })
    if (result.ok) notice(texts.thePrivateNotesLockedMeeting)
  }
  const choices = [...new Set([...lockChoices, minutes])].sort((a, b) => a - b)
  return (
    <>
      <h2>{texts.privateNotes}</h2>
      <p className="muted">{texts.theyLockByThemselvesWhen}</p>
      {locked ? (
        <p>{texts.theyLockedNowOpenThem}</p>
      ) : (
        <>
          <SelectField
            label={texts.lockWhenNobodyHereFor}
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
              {texts.lockThemNow}
            </Button>
            <HelpButton page="lock" />
          </div>
        </>
      )}
    </>
  )
}

const inWords = (minutes: number): string =>
  minutes % 60 === 0
    ? minutes === 60
      ? texts.n1Hour
      : texts.hours(minutes / 60)
    : texts.minutes(minutes)
