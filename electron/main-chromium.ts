import { createChromiumHost } from './hosts/chromium/create'
import { startOptions } from './launch/options'
import { runHost } from './launch/run-host'

const options = startOptions()
const host = await createChromiumHost(new URL('../', import.meta.url), options)
await runHost(host, options, async () => (await import('./core/run')).runCandor)
