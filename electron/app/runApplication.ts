import type { Host } from '../hosts/port'
import { dataReaderInThread } from '../openData/dataReaderClient'
import { checkBackupsInThread } from '../storage/store/backupClient'
import { keeperInProcess } from '../storage/store/databaseProcess'
import type { OpenKeeper } from '../storage/store/databaseWorker'
import { keeperInThread } from '../storage/store/databaseClient'
import { nodeFiles } from '../storage/vault/nodeFiles'
import { Candor } from './application'
import { drawInThread } from '../comparison/drawChart'
import { typesetInThreads } from '../documents/renderInWorker'
import { clearMemory } from '../kernel/clearMemory'
import { clocksHere } from '../kernel/clock'
import { failureForLog } from '../kernel/failureLog'
import { typesetRestrictedInThreads } from '../restricted/renderInWorker'

/**
 * Who holds the database of the shared record, and that of the restricted notes; built, they lie
 * beside the built main program.
 */
const storeWorker = new URL('./storeWorker.js', import.meta.url)
const notesProcess = new URL('./notesProcess.js', import.meta.url)

/** The built thread that looks into a backup. */
const backupWorker = new URL('./backupWorker.js', import.meta.url)

/** The built threads that set documents, and restricted prints. */
const documentWorker = new URL('./documentWorker.js', import.meta.url)
const restrictedDocumentWorker = new URL('./restrictedDocumentWorker.js', import.meta.url)
/** The built thread that draws charts. */
const chartWorker = new URL('./chartWorker.js', import.meta.url)
/** The built thread that reads files of open data. */
const importWorker = new URL('./importWorker.js', import.meta.url)

/** Of the process, not of one run in it: what a run started ahead and didn't need serves the next. */
let openKeeper: OpenKeeper | null = null

const checkEveryMs = 2_000

/** What the program is started with. */
export interface RunOptions {
  /** Where workgroups are kept. */
  readonly dataDir: string
  /** Why that folder can't be used, in words; nothing is read or written there then. */
  readonly unusable?: string
  /** Has something done when Candor is started again while it runs. */
  readonly onStartedAgain?: (comeToFront: () => void) => void
}

/** The restricted notes go with a process of their own; for the shared record a thread will do. */
function keepers(): OpenKeeper {
  const record = keeperInThread(storeWorker)
  const restricted = keeperInProcess(notesProcess)
  return (place, take) => (place.compartment === 'record' ? record : restricted)(place, take)
}

/** Runs Candor on a host: resolves once the facilitator's window is open. */
export async function runCandor(host: Host, options: RunOptions): Promise<void> {
  openKeeper ??= keepers()
  typesetInThreads(documentWorker)
  typesetRestrictedInThreads(restrictedDocumentWorker)
  drawInThread(chartWorker)
  const checkBackups = checkBackupsInThread(backupWorker)
  const tools = { files: nodeFiles, openKeeper, clearMemory, checkBackups }
  const candor = new Candor(
    host,
    { path: options.dataDir, unusable: options.unusable ?? null },
    clocksHere,
    tools,
    dataReaderInThread(importWorker),
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
