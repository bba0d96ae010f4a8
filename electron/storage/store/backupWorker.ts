import { serveThread } from '../../threads/serveThread'
import { backupWork } from './backupCheck'
import type { BackupWork } from './backupMessages'

/** The thread that looks into one backup; when it ends, all it knew is gone. */
serveThread<BackupWork>(backupWork)
