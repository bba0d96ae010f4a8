import { FolderOpen, LockKeyhole, Plus, Sprout } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../ui/Button'
import { clockTime } from '../../../ui/formatDate'
import { useHelpPage } from '../../client/help'
import { HelpButton } from '../../client/HelpButton'
import { usePaletteCommands } from '../../client/paletteCommands'
import { useDispatch, useSnapshot } from '../../client/useSnapshot'
import { BackupDialog } from './BackupDialog'
import { NewWorkgroup } from './NewWorkgroup'
import { Unlock } from './Unlock'
import '../workgroup.css'
import './StartScreen.css'
import { startScreen as texts } from './texts'

/** The first thing one sees: try it, start one's own, or go on. */
export function StartScreen(): ReactElement {
  const folder = useSnapshot((told) => told.folder)
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
  usePaletteCommands(
    !folder.isUsable
      ? []
      : [
          { id: 'sample', title: texts.tryTheSampleMeeting, group: 'go to', run: trySample },
          {
            id: 'new',
            title: texts.setUpNewWorkgroup,
            group: 'go to',
            run: () => setCreating(true),
          },
          {
            id: 'restore',
            title: texts.restoreFromABackup,
            group: 'go to',
            run: () => setRestoring(true),
          },
        ],
  )
  return (
    <main className="start" tabIndex={-1} data-region aria-label={texts.candor}>
      <header className="start__head">
        <h1>{texts.candor}</h1>
        <div className="start__help">
          <HelpButton />
        </div>
        <p>{texts.runsWorkgroupsMeetingTellsEvery}</p>
      </header>
      {folder.notice !== '' && (
        <p className="warning" role="note">
          {folder.notice}
        </p>
      )}
      {folder.isUsable ? (
        <Choices
          onSample={trySample}
          onNew={() => setCreating(true)}
          onOpen={open}
          onRestore={() => setRestoring(true)}
        />
      ) : (
        <div className="actions-row actions-row--start">
          <Button look="primary" onPress={() => void dispatch({ type: 'app.quit' })}>
            {texts.quitCandor}
          </Button>
        </div>
      )}
      <p className="start__foot muted small">{texts.everythingStaysOnThisComputer}</p>
      {unlocking !== null && <Unlock id={unlocking} onClose={() => setUnlocking(null)} />}
      {restoring && <BackupDialog purpose="restore" onClose={() => setRestoring(false)} />}
      {creating && <NewWorkgroup onClose={() => setCreating(false)} />}
    </main>
  )
}

interface ChoicesProps {
  readonly onSample: () => void
  readonly onNew: () => void
  readonly onOpen: (id: string, sample: boolean) => void
  readonly onRestore: () => void
}

/** What one can begin with. */
function Choices({ onSample, onNew, onOpen, onRestore }: ChoicesProps): ReactElement {
  const workgroups = useSnapshot((told) => told.workgroups)
  return (
    <div className="start__choices">
      <section className="card start__choice">
        <Sprout aria-hidden="true" />
        <h2>{texts.tryTheSampleMeeting}</h2>
        <p className="muted">{texts.larkmoorInventedTownAgendaPeople}</p>
        <Button look="primary" onPress={onSample}>
          {texts.tryTheSampleMeeting}
        </Button>
      </section>
      <section className="card start__choice">
        <Plus aria-hidden="true" />
        <h2>{texts.newWorkgroup}</h2>
        <p className="muted">{texts.yourGoalSentenceYourNeighborhoods}</p>
        <Button onPress={onNew}>{texts.newWorkgroup}</Button>
      </section>
      <section className="card start__choice">
        <FolderOpen aria-hidden="true" />
        <h2>{texts.open}</h2>
        {workgroups.length === 0 ? (
          <p className="muted">{texts.workgroupsKeptOnThisComputer}</p>
        ) : (
          <ul className="start__list" aria-label={texts.workgroupsOnThisComputer}>
            {workgroups.map((workgroup) => (
              <li key={workgroup.id}>
                <Button onPress={() => onOpen(workgroup.id, workgroup.sample)}>
                  {workgroup.sample ? (
                    <span className="start__name">{texts.larkmoorTheSample}</span>
                  ) : (
                    <>
                      <LockKeyhole aria-hidden="true" />
                      <span className="start__name">{texts.workgroup}</span>
                    </>
                  )}
                  <span className="muted small">{lastUsedWords(workgroup.lastUsed)}</span>
                </Button>
                {workgroup.removalBegun && <p className="small">{texts.removalBegun}</p>}
              </li>
            ))}
          </ul>
        )}
        <Button onPress={onRestore}>{texts.restoreFromABackupLabel}</Button>
      </section>
    </div>
  )
}

/** When a workgroup was last used; its name is inside the vault. */
const lastUsedWords = (instant: number): string =>
  texts.used(
    new Date(instant).toLocaleDateString('en-US', { month: 'short', day: 'numeric' }),
    clockTime(instant),
  )
