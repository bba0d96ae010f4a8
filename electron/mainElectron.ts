import { app } from 'electron'
import { fileURLToPath } from 'node:url'
import { ElectronHost } from './hosts/electron/host'
import { beginElectron, tellStartFailure } from './hosts/electron/startup'
import { startOptions } from './hosts/startOptions'
import { hearUnforeseen } from './launch/hearUnforeseen'
import { runHost } from './launch/runHost'

hearUnforeseen()
const options = startOptions()
const start = beginElectron(options.dataDir, process.env['CANDOR_TEST'] === '1')

if (start.kind === 'go') {
  const host = new ElectronHost({
    rendererDir: fileURLToPath(new URL('../renderer', import.meta.url)),
    preloadDir: fileURLToPath(new URL('../preload', import.meta.url)),
  })
  // Not awaited: Electron is not ready before this module has been evaluated to its end.
  void runHost(
    host,
    options,
    async () => (await import('./app/runApplication')).runCandor,
    tellStartFailure,
  )
} else {
  if (start.kind === 'refused') tellStartFailure(start.words)
  app.exit(start.kind === 'refused' ? 1 : 0)
}
