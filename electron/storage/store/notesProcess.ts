import { FrameReader, frameOf } from './databaseFrames'
import type { Saying } from './databaseLink'
import { DatabaseServer } from './databaseServer'

/**
 * The process that holds the database of restricted notes. Its program ends it; what is meant for
 * that one, like an interrupt typed in a terminal, is not for this one to follow. When its program
 * is gone, so is what it reads from, and it ends as well.
 */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

const server = new DatabaseServer((message) => void process.stdout.write(frameOf(message)))
const reader = new FrameReader((message) => server.hear(message as Saying))
process.stdin.on('data', (piece) => reader.take(piece))
process.stdin.on('end', () => process.exit())
