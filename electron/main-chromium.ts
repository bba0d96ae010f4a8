import { runCandor } from './core/run'
import { createChromiumHost } from './hosts/chromium/create'
import { startOptions } from './launch/options'
import { runHost } from './launch/run-host'

const options = startOptions()
const built = new URL('../', import.meta.url)
await runHost(await createChromiumHost(built, options), options, runCandor)
