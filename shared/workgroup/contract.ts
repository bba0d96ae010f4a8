import { id } from '../kernel/columns'
import { commandsOf, queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { OpenedBackup, PickedBackup } from './backupContract'

export const Saved = z.strictObject({
  state: z.enum(['saved', 'saving', 'failed']),
  /** When the last change reached the disk; null before the first. */
  at: z.number().nullable(),
  /** What happened and what to do; empty unless failed. */
  message: z.string(),
})

/** What the facilitator's window may ask of this feature, and what it is answered. */
export const workgroupQueries = queriesOf({
  /** Lets the user pick a backup. */
  'backup.pick': { carries: {}, answer: PickedBackup },
  /** Opens a picked backup in memory and checks all of it. */
  'backup.look': { carries: { token: id, secret: z.string().max(1_000) }, answer: OpenedBackup },
})

/** Making, opening and leaving workgroups, their keys and backups. */
export const workgroupAppCommands = commandsOf({
  'app.newWorkgroup': {
    carries: {
      name: z.string().max(500),
      goalSentence: z.string().max(400),
      neighborhoods: z.array(z.string().max(500)).max(200),
      passphrase: z.string().max(1_000),
    },
    label: 'Create workgroup',
    makesNew: true,
  },
  /** The user has written the recovery code down and typed its last group. */
  'app.recoveryNoted': {
    carries: { lastGroup: z.string().max(20) },
    label: 'Confirm recovery code',
  },
  'app.sample': { carries: {}, label: 'Open sample' },
  /** `secret`: the passphrase or the recovery code; the sample needs none. */
  'app.openWorkgroup': { carries: { id, secret: z.string().max(1_000) }, label: 'Open workgroup' },
  /** `secret`: the passphrase so far, or the recovery code. */
  'app.changePassphrase': {
    carries: {
      secret: z.string().max(1_000),
      passphrase: z.string().max(1_000),
    },
    label: 'Change passphrase',
  },
  'app.leaveWorkgroup': { carries: {}, label: 'Leave workgroup' },
  /* Makes new keys and a new recovery code, and seals everything anew. */
  /** Takes the open workgroup off this computer for good; its secret says that it is meant. */
  'app.removeWorkgroup': { carries: { secret: z.string().max(1_000) }, label: 'Remove workgroup' },
  'app.renewKeys': { carries: { passphrase: z.string().max(1_000) }, label: 'Renew keys' },
  /** Saves everything as it is now in one sealed file. */
  'backup.save': { carries: {}, label: 'Save backup', immediate: true },
  /** Stops looking into a backup. */
  'backup.stop': { carries: {}, label: 'Stop checking the backup', immediate: true },
  /** Brings back the backup that was looked at under this token, as a workgroup of its own. */
  'backup.restore': { carries: { token: id }, label: 'Restore backup', makesNew: true },
})
