import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { ThreadClient, type ThreadLine } from '../../threads/threadClient'
import type { FromThread } from '../../threads/threadContract'
import { FrameReader, frameOf } from './databaseFrames'
import type { DatabaseWork } from './databaseMessages'
import { databaseErrors, keeperOver } from './databaseOver'
import type { OpenKeeper } from './databaseWorker'

/**
 * Holds each database in a process of its own, started from the built file of `notesProcess.ts`.
 * What a thread had in memory stays in the memory of its program; a process takes it along.
 */
export const keeperInProcess = (file: URL): OpenKeeper =>
  keeperOver(
    () =>
      new ThreadClient<DatabaseWork>(processLine(file), {
        what: 'the process of a database',
        errors: databaseErrors,
      }),
  )

function processLine(file: URL): ThreadLine {
  // A program that is deaf to the signal that opens a debugger wants its notes to be so, too.
  const deaf = process.execArgv.filter((arg) => arg === '--disable-sigusr1')
  const child = spawn(process.execPath, [...deaf, fileURLToPath(file)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Started without a console, it doesn't open one.
    windowsHide: true,
    // Electron's program is Node when it is asked to be; Node's own doesn't read this.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  })
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const parts = [child, child.stdin as unknown as Socket, child.stdout as unknown as Socket]
  return {
    postMessage: (message) => {
      const frame = frameOf(message)
      child.stdin.write(frame, () => frame.fill(0))
    },
    listen: (onMessage, onEnd) => {
      const reader = new FrameReader((message) => onMessage(message as FromThread))
      child.stdout.on('data', (piece: Buffer) => reader.take(piece))
      for (const stream of [child.stdin, child.stdout]) stream.on('error', onEnd)
      child.on('error', onEnd)
      child.on('exit', () => onEnd(null))
    },
    ref: () => {
      for (const part of parts) part.ref()
    },
    unref: () => {
      for (const part of parts) part.unref()
    },
    terminate: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}
