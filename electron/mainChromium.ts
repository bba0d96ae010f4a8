import { startOptions } from './hosts/startOptions'
import { runOnChromium } from './launch/runChromium'

await runOnChromium(
  new URL('../', import.meta.url),
  startOptions(),
  async () => (await import('./app/runApplication')).runCandor,
)
