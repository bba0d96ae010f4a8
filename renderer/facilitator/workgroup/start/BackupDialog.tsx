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
import './BackupDialog.css'
import { backupDialog as texts } from './texts'

/** A restore drill writes nothing; a restore adds the backup beside what is there. */
type Purpose = 'drill' | 'restore'

const titles: { readonly [P in Purpose]: string } = {
  drill: texts.checkABackup,
  restore: texts.restoreFromABackup,
}

/** Picks a backup, opens it with its secret, shows what is in it, and on request brings it back. */
export function BackupDialog(props: { purpose: Purpose; onClose: () => void }): ReactElement {
  const client = useClient()
  const close = (): void => {
    // What is still being read isn't waited for.
    void client.dispatch({ type: 'backup.stop' })
    props.onClose()
  }
  const [picked, setPicked] = useState<{ token: string; name: string } | null>(null)
  const [opened, setOpened] = useState<OpenedBackup | null>(null)
  return (
    <Modal title={titles[props.purpose]} corner={<HelpButton page="restore" />} onClose={close}>
      {picked === null ? (
        <Pick purpose={props.purpose} onPick={setPicked} onClose={close} />
      ) : opened === null ? (
        <Open picked={picked} onOpen={setOpened} onClose={close} />
      ) : (
        <Look opened={opened} purpose={props.purpose} token={picked.token} onClose={close} />
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
          ? texts.aDrillShowsBeforeNeeded
          : texts.theBackupBecomesWorkgroupIts}
      </p>
      <RefusalNote of={picking} />
      <div className="actions-row">
        <Button onPress={props.onClose}>{texts.cancel}</Button>
        <Button look="primary" autoFocus onPress={() => void picking.submit()}>
          {texts.chooseTheBackup}
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
      label={texts.passphraseOrRecoveryCodeWhen}
      words={{ open: texts.open, opening: texts.readingAllOfIt, cancel: texts.cancel }}
      open={(secret) => client.ask({ type: 'backup.look', token: props.picked.token, secret })}
      onOpen={props.onOpen}
      onClose={props.onClose}
    >
      <p dir="auto">{props.picked.name}</p>
    </SecretForm>
  )
}

const rows: readonly { key: keyof BackupContents; title: string }[] = [
  { key: 'meetings', title: texts.meetings },
  { key: 'lastMeeting', title: texts.latestMeeting },
  { key: 'items', title: texts.agendaItems },
  { key: 'decisions', title: texts.decisions },
  { key: 'actions', title: texts.actions },
  { key: 'concerns', title: texts.concernsHeard },
  { key: 'members', title: texts.peopleAtTheTable },
  { key: 'notes', title: texts.privateNotes },
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
        notice(texts.theBackupWasBroughtBack)
        props.onClose()
      },
    },
  )
  return (
    <div className="form">
      <p>
        <strong dir="auto">{contents.name}</strong>
        {texts.asWasOnAtEvery(
          new Date(madeAt).toLocaleDateString('en-US', { dateStyle: 'long' }),
          clockTime(madeAt),
        )}
      </p>
      <table className="compare">
        <thead>
          <tr>
            <th scope="col">{texts.whatIsInIt}</th>
            <th scope="col">{texts.inTheBackup}</th>
            {here !== null && <th scope="col">{texts.hereNow}</th>}
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
        <Button onPress={props.onClose}>
          {props.purpose === 'drill' ? texts.done : texts.cancel}
        </Button>
        {props.purpose === 'restore' && (
          <Button
            look="primary"
            isDisabled={restoring.isBusy}
            onPress={() => void restoring.submit()}
          >
            {restoring.isBusy ? texts.bringingItBack : texts.addThisComputer}
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
