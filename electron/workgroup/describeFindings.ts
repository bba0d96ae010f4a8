import type { Finding } from '../storage/vault/recoveryFindings'

/** What was found wrong with the files, what is safe and what to do; empty when nothing was. */
export function findingsInWords(findings: readonly Finding[]): string {
  const damaged = new Set(findings.filter(({ what }) => what !== 'torn').map(({ file }) => file))
  if (damaged.size > 0)
    return `${damaged.size === 1 ? 'A file' : `${damaged.size} files`} of this workgroup was found damaged and left as it is. What you see is what could be read whole; the latest changes may be missing. Make a backup now, and have the disk checked.`
  if (findings.length > 0)
    return 'Candor closed unexpectedly last time. A change that was being saved at that moment is missing; everything before it is here.'
  return ''
}
