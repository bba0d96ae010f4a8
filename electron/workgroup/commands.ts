import { refuse } from '../../shared/kernel/result'
import type { meetingAppCommands } from '../../shared/meeting/contract'
import type { workgroupAppCommands } from '../../shared/workgroup/contract'
import { type Handlers, nothing, type Outcome } from '../kernel/handlers'
import type { Backups } from './backups'
import type { Workgroups } from './workgroups'

/** What the commands of workgroups work on. */
export interface WorkgroupParts {
  readonly workgroups: Workgroups
  readonly backups: Backups
  /** Goes elsewhere once nothing unsaved would be lost and everything is off the projector. */
  readonly moveTo: (go: () => Promise<Outcome>) => Promise<Outcome>
}

/** How workgroups are made, opened and left, their keys changed and their backups made. */
export const workgroupHandlers = ({
  workgroups,
  backups,
  moveTo,
}: WorkgroupParts): Handlers<typeof workgroupAppCommands & typeof meetingAppCommands> => ({
  'app.newWorkgroup': (command) => moveTo(() => workgroups.create(command)),
  'app.sample': () => moveTo(() => workgroups.createSample()),
  'app.openWorkgroup': ({ id, secret }) => moveTo(() => workgroups.open(id, secret)),
  'app.changePassphrase': ({ secret, passphrase }) =>
    workgroups.changePassphrase(secret, passphrase),
  'app.recoveryNoted': ({ lastGroup }) => workgroups.noteRecovery(lastGroup),
  'app.leaveWorkgroup': () => moveTo(() => workgroups.leave()),
  'app.openMeeting': ({ meetingId }) =>
    moveTo(() => Promise.resolve(workgroups.openMeeting(meetingId))),
  'app.removeWorkgroup': ({ secret }) => moveTo(() => workgroups.remove(secret)),
  'app.renewKeys': ({ passphrase }) => workgroups.renewKeys(passphrase),
  'backup.save': () => {
    const { current } = workgroups
    return current === null ? refuse('Open a workgroup first.') : backups.save(current)
  },
  'backup.stop': () => {
    backups.stop()
    return nothing
  },
  'backup.restore': ({ token }) =>
    moveTo(async () => {
      const folder = workgroups.freshFolder()
      if (!(await backups.restore(token, folder))) return refuse('Check the backup again.')
      return workgroups.leave()
    }),
})
