import { FolderOpen, LockKeyhole, Plus, Sprout } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../ui/Button'
import { clockTime } from '../../../ui/formatDate'
import { useHelpPage } from '../../client/help'
import { HelpButton } from '../../client/HelpButton'
import { useActions } from '../../client/paletteCommands'
import { useDispatch, useTold } from '../../client/useSnapshot'
import { BackupDialog } from './BackupDialog'
import { NewWorkgroup } from './NewWorkgroup'
import { Unlock } from './Unlock'
import './start.css'

/** The first thing one sees: try it, start one's own, or go on. */
export function StartScreen(): ReactElement {
  const workgroups = useTold((told) => told.workgroups)
  const dispatch = useDispatch()
  useHelpPage('first-meeting')
  const [creating, setCreating] = useState(false)
  const [restoring, setRestoring] = useState(false)
  const [unlocking, setUnlocking] = useState<string | null>(null)
  const open = (id: string, sample: boolean): void => {
    if (sample) void dispatch({ type: 'app.openWorkgroup', id, secret: '' })
    else setUnlocking(id)
  }
  const trySample = (): void => void dispatch({ type: 'app.sample' })
  useActions([
    { id: 'sample', title: 'Try the sample meeting', group: 'Go to', run: trySample },
    { id: 'new', title: 'Set up a new workgroup', group: 'Go to', run: () => setCreating(true) },
    {
      id: 'restore',
      title: 'Restore from a backup',
      group: 'Go to',
      run: () => setRestoring(true),
    },
  ])
  return (
    <main className="start">
      <header className="start__head">
        <h1>Candor</h1>
        <div className="start__help">
          <HelpButton />
        </div>
        <p>Runs the workgroup’s meeting, and tells every neighborhood what came of it.</p>
      </header>
      <div className="start__choices">
        <section className="card start__choice">
          <Sprout aria-hidden="true" />
          <h2>Try the sample meeting</h2>
          <p className="muted">
            Larkmoor, an invented town: an agenda, people at the table, actions from last time.
            Nothing in it is real.
          </p>
          <Button look="primary" onPress={trySample}>
            Try the sample meeting
          </Button>
        </section>
        <section className="card start__choice">
          <Plus aria-hidden="true" />
          <h2>New workgroup</h2>
          <p className="muted">
            Your goal sentence and your neighborhoods are enough to begin. People and agenda can
            follow.
          </p>
          <Button onPress={() => setCreating(true)}>New workgroup</Button>
        </section>
        <section className="card start__choice">
          <FolderOpen aria-hidden="true" />
          <h2>Open</h2>
          {workgroups.length === 0 ? (
            <p className="muted">Workgroups kept on this computer appear here.</p>
          ) : (
            <ul className="start__list" aria-label="Workgroups on this computer">
              {workgroups.map((workgroup) => (
                <li key={workgroup.id}>
                  <Button onPress={() => open(workgroup.id, workgroup.sample)}>
                    {workgroup.sample ? (
                      <span className="start__name">Larkmoor, the sample</span>
                    ) : (
                      <>
                        <LockKeyhole aria-hidden="true" />
                        <span className="start__name">Workgroup</span>
                      </>
                    )}
                    <span className="muted small">{lastUsedWords(workgroup.lastUsed)}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <Button onPress={() => setRestoring(true)}>Restore from a backup…</Button>
        </section>
      </div>
      <p className="start__foot muted small">
        Everything stays on this computer, sealed with your passphrase. Candor never connects to a
        network.
      </p>
      {unlocking !== null && <Unlock id={unlocking} onClose={() => setUnlocking(null)} />}
      {restoring && <BackupDialog purpose="restore" onClose={() => setRestoring(false)} />}
      {creating && <NewWorkgroup onClose={() => setCreating(false)} />}
    </main>
  )
}

/** When a workgroup was last used; its name is inside the vault. */
const lastUsedWords = (instant: number): string =>
  `used ${new Date(instant).toLocaleDateString('en-US', { month: 'short', day: 'numeric' })}, ${clockTime(instant)}`
