import { howMany } from '../report'
import { buildRun, runBuilt } from './build'

/**
 * `npm run verify:electron -- --n 20000`: plays random lives of Candor on a strict stand-in for
 * Electron, on four desktops. Ends with its figures, and not with 0 when a promise was broken.
 */
const lives = howMany(20_000)
const { held, output } = await runBuilt(await buildRun(null), lives)
process.stdout.write(output)
process.exitCode = held ? 0 : 1
