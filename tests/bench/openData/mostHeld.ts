import { readFileSync } from 'node:fs'

/**
 * The most memory a process has held, in MiB: this one, unless another is named. What the system
 * counts as its maximum otherwise begins with that of the process it was started by.
 */
export function mostHeld(pid = 'self'): number {
  try {
    const told = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return Number(told?.[1] ?? 0) / 1024
  } catch {
    // Only Linux tells it so.
    return process.resourceUsage().maxRSS / 1024
  }
}
