import { codeOf } from './lockFile'
import type { Claiming } from './singleInstanceLock'

/* What is said in the window when the data folder can't be used: what is so, and what to do. */

const causes: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['Candor may not write to its folder', 'Give yourself permission to it'],
  EPERM: ['Candor may not write to its folder', 'Give yourself permission to it'],
  EROFS: ['Candor’s folder can only be read', 'Make its disk writable'],
  ENOSPC: ['The disk with Candor’s folder is full', 'Free some space'],
  EDQUOT: ['Your disk quota is used up', 'Free some space'],
  ENOTDIR: ['There is a file where Candor’s folder should be', 'Move it away'],
  EEXIST: ['There is a file where Candor’s folder should be', 'Move it away'],
  ELOOP: ['Candor’s folder is a link that leads in a circle', 'Remove it'],
  ENOENT: ['Candor’s folder isn’t there', 'Connect the disk it is on'],
  EIO: ['The disk with Candor’s folder reports an error', 'Check the disk'],
  EBUSY: ['Another program keeps changing Candor’s folder', 'Close it'],
}

/** One line for the system's error. */
export function unusableWords(error: unknown): string {
  const [what, todo] = causes[codeOf(error)] ?? ['Candor can’t use its folder', 'Check its disk']
  return `${what}. ${todo}, or set CANDOR_DATA_DIR to another folder, then start Candor again. Nothing was changed.`
}

/** One line for a folder that another Candor has which can't be asked to come to the front. */
export const inUseWords = ({ host, here }: Extract<Claiming, { kind: 'in use' }>): string =>
  here
    ? 'Candor is open already on this computer, with this folder, but doesn’t answer. Close it there, then start Candor again.'
    : `Candor is open with this folder on another computer (${host.replace(/[^\w.-]/g, '').slice(0, 40)}). Close it there, then start Candor again here.`
