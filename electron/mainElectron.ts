import { fileURLToPath } from 'node:url'
import { ElectronHost } from './hosts/electron/host'
import { startOptions } from './hosts/startOptions'
import { runHost } from './launch/runHost'

const options = startOptions()
const host = new ElectronHost({
  rendererDir: fileURLToPath(new URL('../renderer', import.meta.url)),
  preloadDir: fileURLToPath(new URL('../preload', import.meta.url)),
})

// Not awaited: Electron is not ready before this module has been evaluated to its end.
runHost(host, options, async () => (await import('./app/runApplication')).runCandor).catch(
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exit(1)
  },
)
