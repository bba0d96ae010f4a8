import { startOptions } from './launch/options'
import { runOnChromium } from './launch/run-chromium'

await runOnChromium(
  new URL('../', import.meta.url),
  startOptions(),
  async () => (await import('./core/run')).runCandor,
)
