import type { Host } from '../hosts/port'
import { dataReaderInThread } from '../data/dataReaderThread'
import type { OpenKeeper } from '../store/keeperThread'
import { keeperInThread } from '../store/workerThread'
import { nodeFiles } from '../vault/files'
import { Candor } from './candor'
import { drawInThread } from './chartsLoader'
import { typesetInThreads } from './documentsLoader'
import { failureForLog } from './failureLog'
import { typesetRestrictedInThreads } from './restrictedDocumentsLoader'

/** The built thread of a compartment; it lies beside the built main program. */
const storeThread = new URL('./storeThread.js', import.meta.url)

/** The built threads that set papers, and restricted prints. */
const paperThread = new URL('./paperThread.js', import.meta.url)
const restrictedPaperThread = new URL('./restrictedPaperThread.js', import.meta.url)
/** The built thread that draws charts. */
const chartThread = new URL('./chartThread.js', import.meta.url)
/** The built thread that reads files of open data. */
const dataThread = new URL('./dataThread.js', import.meta.url)

/** Of the process, not of one run in it: what a run started ahead and didn't need serves the next. */
let openKeeper: OpenKeeper | null = null

const checkEveryMs = 2_000

/** What the program is started with. */
export interface RunOptions {
  /** Where workgroups are kept. */
  readonly dataDir: string
  /** Has something done when Candor is started again while it runs. */
  readonly onStartedAgain?: (comeToFront: () => void) => void
  /** Milliseconds since 1970; the machine's clock when absent. */
  readonly now?: () => number
}

/** Runs Candor on a host: resolves once the facilitator's window is open. */
export async function runCandor(host: Host, options: RunOptions): Promise<void> {
  openKeeper ??= keeperInThread(storeThread)
  typesetInThreads(paperThread)
  typesetRestrictedInThreads(restrictedPaperThread)
  drawInThread(chartThread)
  const tools = { files: nodeFiles, openKeeper }
  const candor = new Candor(
    host,
    options.dataDir,
    options.now ?? Date.now,
    tools,
    dataReaderInThread(dataThread),
  )
  const ticking = setInterval(() => candor.tick(), checkEveryMs)
  await host.start({
    onRequest: async (role, payload) => {
      try {
        return await candor.request(role, payload)
      } catch (error) {
        console.error(`A request of the ${role} failed: ${failureForLog(error)}`)
        throw error
      }
    },
    onWindowGone: (role, why) => candor.windowGone(role, why),
    onDisplaysChanged: (displays) => candor.displaysChanged(displays),
    onPanicKey: () => void candor.panicKey(),
    onLocked: () => candor.locked(),
    onQuit: async () => {
      clearInterval(ticking)
      await candor.close()
    },
  })
  options.onStartedAgain?.(() => void candor.comeToFront())
  await candor.open()
}
