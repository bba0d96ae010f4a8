import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { CdpClient } from './client'
import { openPipe } from './pipe'

/** The running browser: its client and its end. */
export interface BrowserProcess {
  readonly client: CdpClient
  /** Resolves with the exit code when the process has ended; null when a signal ended it. */
  readonly exited: Promise<number | null>
  /** Ends the browser and all its helpers at once. */
  kill(): void
  /** The same, and resolves once none of them is left: a killed process may still be writing. */
  killAndWait(): Promise<void>
}

/** Starts the browser with a DevTools pipe on file descriptors 3 and 4. */
export function spawnBrowser(program: string, flags: string[], temp: string): BrowserProcess {
  const child = spawn(program, flags, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: browserEnvironment(temp),
    // Its own process group: an interrupt typed in a terminal reaches Candor first, which ends it in order.
    detached: process.platform !== 'win32',
  })
  const exited = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.once('error', () => resolve(-1))
  })
  const client = new CdpClient(openPipe(child.stdio[3] as Writable, child.stdio[4] as Readable))
  const kill = (): void => killGroup(child)
  const killAndWait = async (): Promise<void> => {
    kill()
    await groupGone(child)
  }
  return { client, exited, kill, killAndWait }
}

/** Runs the browser again with the same profile, to open a window in the one that runs. */
export function runAgain(program: string, flags: string[], temp: string): void {
  const child = spawn(program, flags, { stdio: 'ignore', env: browserEnvironment(temp) })
  child.once('error', () => {})
}

function browserEnvironment(temp: string): NodeJS.ProcessEnv {
  return { ...process.env, TMPDIR: temp, TMP: temp, TEMP: temp, BREAKPAD_DUMP_LOCATION: temp }
}

/** How long killed helpers are waited for: on a busy machine the dying takes its time. */
const goneWithinMs = 3_000

async function groupGone(child: ChildProcess): Promise<void> {
  const from = performance.now()
  while (isGroupThere(child) && performance.now() - from < goneWithinMs) await setTimeout(10)
}

function isGroupThere(child: ChildProcess): boolean {
  if (child.pid === undefined || process.platform === 'win32') return false
  try {
    process.kill(-child.pid, 0)
  } catch {
    return false
  }
  // The dead whom nobody has buried still take signals, for ever where nobody buries the orphans.
  return process.platform !== 'linux' || anyAlive(child.pid)
}

/** Whether a process of the group is more than a zombie (proc_pid_stat(5): state, parent, group). */
function anyAlive(group: number): boolean {
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/.test(name)) return false
    try {
      // The program's name is in parentheses and may hold anything, so from the last one on.
      const [state, , ofGroup] = (
        readFileSync(`/proc/${name}/stat`, 'latin1').split(') ').at(-1) ?? ''
      ).split(' ')
      return Number(ofGroup) === group && state !== 'Z' && state !== 'X'
    } catch {
      // Gone while it was looked at.
      return false
    }
  })
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Already gone.
  }
}
