import { fileURLToPath } from 'node:url'
import { ElectronHost } from './hosts/electron/host'
import { startOptions } from './launch/options'
import { runHost } from './launch/run-host'

const options = startOptions()
const host = new ElectronHost({
  rendererDir: fileURLToPath(new URL('../renderer', import.meta.url)),
  preloadDir: fileURLToPath(new URL('../preload', import.meta.url)),
})

// Not awaited: Electron is not ready before this module has been evaluated to its end.
runHost(host, options, async () => (await import('./core/run')).runCandor).catch(
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exit(1)
  },
)
