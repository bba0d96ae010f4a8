import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { launchCandor, type Launched } from '../e2e/attach'
import { root } from '../tools/programs'

/** How the windows are shown while one works on Candor. */
export interface DevOptions {
  /** Without a screen, for trying the loop itself. */
  readonly headless: boolean
  /** Opens the sample meeting after each start. */
  readonly sample: boolean
}

/** What has to follow a change of the sources. */
export type Follow = 'reload' | 'restart'

/**
 * A running Candor that follows the sources: new pages are loaded into the open windows, a new main
 * program is started anew. One thing at a time; what comes meanwhile is done once, afterwards. What
 * fails is told, and the next change tries again.
 */
export class DevSession {
  /** Resolves when its user ended Candor. */
  readonly ended: Promise<void>
  private running: Launched | null = null
  private waiting: Follow | null = null
  private busy: Promise<void> | null = null
  private ending: Promise<void> | undefined
  private readonly userEnded: () => void

  constructor(
    private readonly options: DevOptions,
    private readonly tell: (line: string) => void,
  ) {
    const { promise, resolve: userEnded } = defer()
    this.ended = promise
    this.userEnded = userEnded
  }

  /** Has a change followed; resolves when nothing is left to follow. */
  follow(what: Follow): Promise<void> {
    this.waiting = this.waiting === 'restart' ? 'restart' : what
    this.busy ??= this.work().finally(() => (this.busy = null))
    return this.busy
  }

  /**
   * A start will follow: what runs ends while the rest is built. It ends as in a power cut, which
   * loses nothing that was saved and takes a fraction of the time.
   */
  prepareStart(): void {
    if (this.busy !== null) return
    const { running } = this
    this.running = null
    this.ending = running?.kill()
  }

  /** Ends Candor. */
  async close(): Promise<void> {
    await this.busy
    await this.running?.close()
  }

  private async work(): Promise<void> {
    while (this.waiting !== null) {
      const { running, waiting } = this
      this.waiting = null
      const began = performance.now()
      const isReload = waiting === 'reload' && running !== null
      try {
        await (isReload ? reload(running) : this.start())
        this.tell(`${isReload ? 'reloaded' : 'started'} in ${seconds(began)}`)
      } catch (error) {
        this.tell(`not ${isReload ? 'reloaded' : 'started'}: ${String(error)}`)
      }
    }
  }

  private async start(): Promise<void> {
    const before = this.running
    this.running = null
    await Promise.all([this.ending, before?.kill()])
    const dataDir = resolve(root, 'out/dev')
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const running = await launchCandor({ dataDir, headless: this.options.headless })
    this.running = running
    void running.ended.then(() => this.running === running && this.userEnded())
    if (this.options.sample)
      await running.facilitator.getByRole('button', { name: 'Try the sample meeting' }).click()
  }
}

/** Loads both windows anew, also one that opened again since the start. */
async function reload(running: Launched): Promise<void> {
  const facilitator = await running.page('facilitator')
  const contexts = facilitator.context().browser()?.contexts() ?? []
  const pages = contexts.flatMap((context) => context.pages())
  await Promise.all(pages.map((page) => page.reload({ waitUntil: 'load' })))
}

function defer(): { promise: Promise<void>; resolve: () => void } {
  let settle = (): void => {}
  const promise = new Promise<void>((done) => (settle = done))
  return { promise, resolve: () => settle() }
}

const seconds = (began: number): string => `${((performance.now() - began) / 1000).toFixed(1)} s`
