import { checks, runChecks } from './tools/checks'

/** `npm run check`: everything that can be told about the sources without running Candor. */
const ended = await runChecks(checks)
process.exitCode = ended.every(({ ok }) => ok) ? 0 : 1
