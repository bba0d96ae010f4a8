import { fork, spawn, type ChildProcess } from 'node:child_process'
import type { FromHost, ToHost } from '../../../electron/hosts/chromium/testing/wire'
import { withLargePages } from '../../../electron/launch/largePages'
import { builtPath, type LaunchOptions } from '../attach'

/** Candor's main process, started for a test and connected to it. */
export class CandorProcess {
  onMessage: (message: FromHost) => void = () => {}
  readonly exited: Promise<void>
  hasExited = false
  private readonly child: ChildProcess
  private readonly queue: FromHost[] = []
  private ownOutput = ''

  constructor(options: LaunchOptions) {
    this.child = start(options)
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.ownOutput += chunk.toString()))
    }
    this.child.on('message', (message) => this.queue.push(message as FromHost) === 1 && this.next())
    this.exited = new Promise((resolve) => {
      this.child.once('exit', () => {
        this.hasExited = true
        resolve()
      })
    })
  }

  /**
   * One message a turn of the event loop. Node hands over several at once, before any promise
   * settled by the first goes on; Playwright then acts on what has been overtaken.
   */
  private next(): void {
    setImmediate(() => {
      const [message] = this.queue
      if (message !== undefined) this.onMessage(message)
      this.queue.shift()
      if (this.queue.length > 0) this.next()
    })
  }

  get output(): string {
    return this.ownOutput
  }

  tell(message: ToHost): void {
    if (this.child.connected) this.child.send(message)
  }

  /** Ends it at once. Its browser ends itself when it loses the pipe. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL')
    await this.exited
  }

  /** Asks it to end, and waits; a process that does not end is a failure of its own. */
  async quit(): Promise<void> {
    this.tell({ kind: 'quit' })
    const late = setTimeout(() => {
      this.ownOutput += '\n(did not end by itself)'
      this.child.kill('SIGKILL')
    }, 10_000)
    await this.exited
    clearTimeout(late)
  }
}

function start(options: LaunchOptions): ChildProcess {
  const { entry, program = process.env['E2E_PROGRAM'] } = options
  const env = environment(options)
  // The same either way; only a list that isn't `const` is what Node's definitions ask for.
  const stdio: ('ignore' | 'pipe' | 'ipc')[] = ['ignore', 'pipe', 'pipe', 'ipc']
  if (program !== undefined && entry === undefined) return spawn(program, [], { stdio, env })
  const execArgv = [...(entry?.nodeArgs ?? [])]
  return fork(entry?.path ?? builtPath('main/chromium.js'), [], { execArgv, stdio, env })
}

function environment(options: LaunchOptions): NodeJS.ProcessEnv {
  return {
    ...withLargePages(process.env),
    CANDOR_TEST: '1',
    CANDOR_DATA_DIR: options.dataDir,
    CANDOR_HEADLESS: options.headless === false ? '0' : '1',
    ...(options.screens === undefined ? {} : { CANDOR_TEST_SCREENS: options.screens }),
    ...(options.dialogs === undefined ? {} : { CANDOR_TEST_DIALOGS: options.dialogs }),
    ...options.env,
  }
}
