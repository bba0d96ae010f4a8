import { failureForLog } from '../kernel/failureLog'

let isHeard = false

/**
 * Hears what nothing else in the program caught, and goes on: every change is on disk before it is
 * said to be. Of the failure only its kind and place in the program are told. Left to itself Electron
 * would show its message in a dialog, and Node print it; either may repeat what someone typed.
 * `tell` gets each report.
 */
export function hearUnforeseen(
  tell: (report: string) => void = (line) => console.error(line),
): void {
  if (isHeard) return
  isHeard = true
  // Whoever started the program may have gone: what can't be written is no failure of its own, and
  // telling of it would be the next one.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
  process.on('uncaughtException', (error: unknown) =>
    tell(`Something unforeseen: ${failureForLog(error)}`),
  )
  process.on('unhandledRejection', (reason: unknown) =>
    tell(`Something unforeseen: ${failureForLog(reason)}`),
  )
}
