import { parseArgs } from 'node:util'
import { DevSession } from './devSession'
import { watchBuild } from './watchBuild'
import { BuildEvents } from './buildEvents'

/**
 * `npm run dev`: builds Candor, opens it, and follows the sources: a change of a window is loaded
 * into it, a change of the main program or the rules starts Candor again. With `-- --sample` the
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
const events = new BuildEvents((what) => void session.follow(what))

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
process.once('SIGINT', () => void session.close())
await session.ended
await watching.close()
