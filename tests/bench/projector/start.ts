import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { LaunchOptions } from '../../e2e/attach'
import { builtPath } from '../../e2e/attach'
import { CandorProcess } from '../../e2e/launch/child'
import { percentile } from './figures'

/** How long a start takes, in milliseconds, and how it compares. */
export interface Start {
  readonly both: number
  readonly empty: number
  /** Two empty windows, the second opened when the first has loaded: what a start can't be below. */
  readonly twoEmpty: number
  readonly ratio: number
}

/** Starts Candor and the empty windows in turns, so that whatever slows the machine slows both. */
export async function measureStart(folder: string, times: number): Promise<Start> {
  const empty = await emptyWindow(folder)
  const options = { dataDir: join(folder, 'start'), screens: '{1280x800}{1920x1080}' }
  const took = { both: [] as number[], empty: [] as number[], twoEmpty: [] as number[] }
  const two = { ...empty, env: { ...empty.env, BENCH_WINDOWS: '2' } }
  for (let time = 0; time < times; time += 1) {
    took.empty.push(await start({ ...options, ...empty }, { facilitator: twoFrames }))
    took.both.push(
      await start(options, { facilitator: facilitatorThenProjector, projector: viewPainted }),
    )
    took.twoEmpty.push(
      await start({ ...options, ...two }, { facilitator: twoFrames, projector: twoFrames }),
    )
  }
  const [both, alone, twoEmpty] = [
    percentile(took.both, 50),
    percentile(took.empty, 50),
    percentile(took.twoEmpty, 50),
  ]
  return { both, empty: alone, twoEmpty, ratio: both / alone }
}

/** Bundles the empty windows as Candor itself is bundled, with a page that has nothing on it. */
async function emptyWindow(folder: string): Promise<Pick<LaunchOptions, 'entry' | 'env'>> {
  const path = join(folder, 'empty')
  for (const role of ['facilitator', 'projector']) {
    mkdirSync(join(path, 'renderer', role), { recursive: true })
    writeFileSync(join(path, 'renderer', role, 'index.html'), '<!doctype html><title>.</title>')
  }
  cpSync(builtPath('preload'), join(path, 'preload'), { recursive: true })
  await build({
    configFile: false,
    logLevel: 'error',
    // It runs from a folder without packages.
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'emptyWindow.ts'),
      outDir: join(path, 'main'),
      rolldownOptions: { output: { entryFileNames: 'empty.mjs' } },
    },
  })
  return { entry: { path: join(path, 'main/empty.mjs') }, env: { BENCH_BUILT: path } }
}

/** The time from starting the process until its windows can be used. */
async function start(
  options: LaunchOptions,
  scripts: Readonly<Record<string, string>>,
): Promise<number> {
  const from = performance.now()
  const candor = new CandorProcess(options)
  const windows = new Windows(candor)
  await Promise.race([
    Promise.all(Object.entries(scripts).map(([role, script]) => windows.run(role, script))),
    candor.exited.then(() => {
      throw new Error(`it ended before its windows were there: ${candor.output}`)
    }),
  ])
  const took = performance.now() - from
  await candor.quit()
  return took
}

const twoFrames =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))'
/** The cockpit has something to draw, has drawn it, and asks for the projector, which tells itself when it is there. */
const facilitatorThenProjector = `new Promise((done) => candor.onSnapshot(done)).then(() => ${twoFrames})
  .then(() => void candor.dispatch({ type: 'projector.openWindow' })).then(() => true)`
/** The projector has been given its view, and has drawn it. */
const viewPainted = `new Promise((done) => candor.onView(done)).then(() => ${twoFrames})`

/** Lets windows load at once, and runs a script in each as soon as its page is there. */
class Windows {
  private readonly targets = new Map<string, string>()
  private readonly answers = new Map<number, (result: Answer) => void>()
  private waiting: (() => void)[] = []
  private id = 0

  constructor(private readonly candor: CandorProcess) {
    candor.onMessage = (message) => {
      if (message.kind === 'ready') {
        this.targets.set(message.role, message.targetId)
        candor.tell({ kind: 'go', role: message.role })
        for (const go of this.waiting.splice(0)) go()
      }
      if (message.kind === 'cdp' && message.message.id !== undefined)
        this.answers.get(message.message.id)?.(message.message.result ?? {})
    }
  }

  async run(role: string, script: string): Promise<void> {
    while (!this.targets.has(role)) await new Promise<void>((go) => this.waiting.push(go))
    const targetId = this.targets.get(role)
    const attach = { method: 'Target.attachToTarget', params: { targetId, flatten: true } }
    const { sessionId } = await this.ask(attach)
    // The page is on its way: a script that comes too early finds no bridge, or goes with the old page.
    const params = { expression: `location.protocol === 'https:' && ${script}`, awaitPromise: true }
    for (let done = false; !done;) {
      const answer = await this.ask({ method: 'Runtime.evaluate', params, sessionId })
      done = answer.result?.value === true
    }
  }

  private ask(message: object): Promise<Answer> {
    const id = ++this.id
    return new Promise((answer) => {
      this.answers.set(id, answer)
      this.candor.tell({ kind: 'cdp', message: { ...message, id } })
    })
  }
}

interface Answer {
  readonly sessionId?: string
  readonly result?: { readonly value?: unknown }
}
