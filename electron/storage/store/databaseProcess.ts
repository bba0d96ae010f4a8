import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { FrameReader, frameOf } from './databaseFrames'
import { type DatabaseLink, keeperOver } from './databaseLink'
import type { Answer, ToldRows } from './databaseMessages'
import type { OpenKeeper } from './databaseWorker'

/**
 * Holds each database in a process of its own, started from the built file of `notesProcess.ts`.
 * What a thread had in memory stays in the memory of its program; a process takes it along.
 */
export const keeperInProcess = (file: URL): OpenKeeper => keeperOver(() => processLink(file))

function processLink(file: URL): DatabaseLink {
  const child = spawn(process.execPath, [fileURLToPath(file)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Electron's program is Node when it is asked to be; Node's own doesn't read this.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const setInUse = (inUse: boolean): void => {
    for (const part of [child, child.stdin as unknown as Socket, child.stdout as unknown as Socket])
      if (inUse) part.ref()
      else part.unref()
  }
  // One that waits for work must not keep the program from ending; it ends when its input does.
  setInUse(false)
  return {
    say: (saying) => {
      const frame = frameOf(saying)
      child.stdin.write(frame, () => frame.fill(0))
    },
    listen: (onMessage, onEnd) => {
      const reader = new FrameReader((message) => onMessage(message as Answer | ToldRows))
      child.stdout.on('data', (piece: Buffer) => reader.take(piece))
      const ended = (): void => onEnd(new Error('the process of a database has ended'))
      for (const stream of [child.stdin, child.stdout]) stream.on('error', ended)
      child.on('error', ended)
      child.on('exit', ended)
    },
    setInUse,
    end: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}
