import { endOnUnforeseen } from '../../kernel/endOnUnforeseen'
import { serveThread, type ThreadPort } from '../../threads/serveThread'
import type { ToThread } from '../../threads/threadContract'
import { FrameReader, frameOf } from './databaseFrames'
import { databaseWork } from './databaseServer'

/**
 * The process that holds the database of restricted notes. Its program ends it; what is meant for
 * that one, like an interrupt typed in a terminal, is not for this one to follow. When its program
 * is gone, so is what it reads from, and it ends as well.
 */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

endOnUnforeseen()

/** Speaks with the program through the pipes it was started with. */
const port: ThreadPort = {
  postMessage: (message) => void process.stdout.write(frameOf(message)),
  on: (_event, listener) => {
    const reader = new FrameReader((message) => listener(message as ToThread))
    process.stdin.on('data', (piece) => reader.take(piece))
  },
}

serveThread(databaseWork(), port)
process.stdin.on('end', () => process.exit())
