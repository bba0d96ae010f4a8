import './production'
import type { Host } from '../hosts/port'
import type { StartOptions } from '../hosts/startOptions'
import { hearUnforeseen } from './hearUnforeseen'
import { claimFolder, type Claim } from './singleInstanceLock'
import { startFailureWords } from './startFailure'
import { inUseWords, unusableWords } from './unusableFolder'

/** The application, as its main entries see it. */
export type App = (
  host: Host,
  options: {
    readonly dataDir: string
    /** Why the data folder can't be used, in words; absent when it can. Nothing is read or written there then. */
    readonly unusable?: string
    /** Has something done when Candor is started again while it runs. */
    readonly onStartedAgain: (comeToFront: () => void) => void
  },
) => Promise<void>

/**
 * Runs the application on a host; a machine that can't run it is told of by `tell`, in words, and a
 * folder that can't be used is told of in the window. The application is loaded here, by a dynamic
 * import: what it needs from node_modules would otherwise be loaded before anything in this bundle
 * runs. Resolves with what lets go of the data folder, for who goes on without it; the end of the
 * process does so anyway.
 */
export async function runHost(
  host: Host,
  options: StartOptions,
  load: () => Promise<App>,
  tell: (words: string) => void = writeLine,
): Promise<() => void> {
  hearUnforeseen()
  const claimed = await claim(options.dataDir)
  if (claimed === 'open already') {
    process.stdout.write('Candor is open already; its window was asked to come to the front.\n')
    process.exit(0)
  }
  const mine = typeof claimed === 'string' ? null : claimed
  const letGo = (): void => {
    process.off('exit', letGo)
    mine?.release()
  }
  process.once('exit', letGo)
  try {
    const app = await load()
    await app(host, {
      dataDir: options.dataDir,
      ...(typeof claimed === 'string' ? { unusable: claimed } : {}),
      onStartedAgain: (comeToFront) => {
        if (mine !== null) mine.onAsked = comeToFront
      },
    })
  } catch (error) {
    tell(startFailureWords(error))
    process.exit(1)
  }
  return letGo
}

const writeLine = (words: string): void => void process.stderr.write(`${words}\n`)

/** The folder, claimed; or that Candor is open already; or why the folder can't be used, in words. */
async function claim(dataDir: string): Promise<Claim | string> {
  try {
    const claiming = await claimFolder(dataDir)
    if (claiming.kind === 'claimed') return claiming
    return claiming.kind === 'in use' ? inUseWords(claiming) : 'open already'
  } catch (error) {
    return unusableWords(error)
  }
}
