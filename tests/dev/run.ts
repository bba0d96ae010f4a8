import { watch } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../tools/programs'
import { DevSession } from './devSession'
import { watchBuild } from './watchBuild'
import { BuildEvents } from './buildEvents'

/**
 * `npm run dev`: builds Candor, opens it, and follows the sources: a change of a window is loaded
 * into it, a change of the main program, the rules or the help starts Candor again. With `-- --sample` the
 * sample meeting is open after each start. Meetings are kept in `out/dev`.
 */
const { values } = parseArgs({
  options: {
    sample: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
  },
})

const tell = (line: string): void => console.log(line)
const session = new DevSession(values, tell)
const events = new BuildEvents(
  (what) => void session.follow(what),
  () => session.prepareStart(),
)

const watching = await watchBuild({
  onStarted: (part) => events.started(part),
  onBuilt: (built) => {
    tell(`${built.part} built in ${(built.ms / 1000).toFixed(1)} s`)
    events.built(built)
  },
  onFailed: (part, reason) => {
    tell(`${part} not built, what stood goes on:\n${reason}`)
    events.failed(part)
  },
})
// The pages of the help are read as they are, once a start.
const help = watch(resolve(root, 'resources/help'), () => void session.follow('restart'))
process.once('SIGINT', () => void session.close())
await session.ended
help.close()
await watching.close()
