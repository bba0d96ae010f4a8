import type { Finding } from '../storage/vault/recoveryFindings'

/** What was found wrong with the files, what is safe and what to do; empty when nothing was. */
export function findingsInWords(findings: readonly Finding[]): string {
  const count = (...kinds: readonly Finding['what'][]): number =>
    new Set(findings.filter(({ what }) => kinds.includes(what)).map(({ file }) => file)).size
  const [forks, damaged, strays, torn, foreign] = [
    count('fork'),
    count('damaged', 'gap'),
    count('stray'),
    count('torn'),
    count('foreign'),
  ]
  return [
    forks > 0 && forkWords(forks),
    damaged > 0 && damagedWords(damaged),
    forks + damaged === 0 && strays > 0 && strayWords(strays),
    forks + damaged === 0 && torn > 0 && tornWords,
    foreign > 0 && foreignWords(foreign),
  ]
    .filter((part) => part !== false)
    .join(' ')
}

const forkWords = (count: number): string =>
  `Two copies of Candor saved to this workgroup at the same time. What you see is one side. The changes of the other are still in ${count === 1 ? 'a file' : `${count} files`} of the folder, but are not shown. Compare with whoever had it open, and make a backup of each side before you go on.`

const strayWords = (count: number): string =>
  `Candor can’t tell whether all changes in ${count === 1 ? 'a file' : `${count} files`} of this workgroup’s folder are in what you see: another copy of Candor may have saved here as well, or older files were copied back. Nothing was removed. Compare with whoever else has it open, and make a backup before you go on.`

const damagedWords = (count: number): string =>
  `${count === 1 ? 'A file' : `${count} files`} of this workgroup was found damaged and left as it is. What you see is what could be read whole; the latest changes may be missing. Make a backup now, and have the disk checked.`

const tornWords =
  'Candor closed unexpectedly last time. A change that was being saved at that moment is missing; everything before it is here.'

const foreignWords = (count: number): string =>
  `${count === 1 ? 'A file' : `${count} files`} in this workgroup’s folder ${count === 1 ? 'isn’t' : 'aren’t'} Candor’s, though named like it. Candor left ${count === 1 ? 'it' : 'them'} alone and nothing is missing. Find out who can write to this folder.`
