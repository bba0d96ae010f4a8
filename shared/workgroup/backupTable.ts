import { id, instant } from '../kernel/columns'
import { z } from '../kernel/zod'

/**
 * That a backup was saved: everything was copied out of reach, so what is purged later is still
 * there. Kept here since notes may be locked while one is saved; it says nothing of them.
 */
export const BackupMade = z.strictObject({ id, at: instant })
