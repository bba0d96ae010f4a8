import './production'
import { HostUnavailable, type Host } from '../hosts/port'
import { claimFolder } from './singleInstanceLock'
import type { StartOptions } from '../hosts/startOptions'

/** The application, as its main entries see it. */
export type App = (
  host: Host,
  options: {
    readonly dataDir: string
    /** Has something done when Candor is started again while it runs. */
    readonly onStartedAgain: (comeToFront: () => void) => void
  },
) => Promise<void>

/**
 * Runs the application on a host; a machine that can't run it gets one line, not a stack. The
 * application is loaded here, by a dynamic import: what it needs from node_modules would otherwise
 * be loaded before anything in this bundle runs. Resolves with what lets go of the data folder, for
 * who goes on without it; the end of the process does so anyway.
 */
export async function runHost(
  host: Host,
  options: StartOptions,
  load: () => Promise<App>,
): Promise<() => void> {
  const claim = await claimFolder(options.dataDir)
  if (claim === null) {
    process.stdout.write('Candor is open already; its window was asked to come to the front.\n')
    process.exit(0)
  }
  const letGo = (): void => {
    process.off('exit', letGo)
    claim.release()
  }
  process.once('exit', letGo)
  try {
    const app = await load()
    await app(host, {
      dataDir: options.dataDir,
      onStartedAgain: (comeToFront) => {
        claim.onAsked = comeToFront
      },
    })
  } catch (error) {
    if (!(error instanceof HostUnavailable)) throw error
    process.stderr.write(`Candor cannot start: ${error.message}\n`)
    process.exit(1)
  }
  return letGo
}
