import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright'
import { launchCandor, type Launched } from '../e2e/attach'
import type { Built } from './built'
import type { Told } from './fixture/app'

declare global {
  interface Window {
    /** What the fixture's pages record of what is pushed to them. */
    pushed: unknown[]
    keys: string[]
  }
}

interface AnyBridge {
  dispatch(body: unknown): Promise<unknown>
  ready(id: string | null): Promise<unknown>
}

/** The fixture application, running on a host. */
export interface Running extends Launched {
  /** The folder which holds the host's private runtime folder. */
  readonly runtime: string
  readonly saved: string
  /** Asks the fixture application, through the facilitator's bridge. */
  ask(body: Readonly<Record<string, unknown>>): Promise<unknown>
  told(): Promise<readonly Told[]>
  cleanUp(): void
}

/** Starts the fixture application. Files and folders are its own; `cleanUp` removes them. */
export async function run(
  built: Built,
  options: {
    screens?: string
    headless?: boolean
    env?: Record<string, string>
    runtime?: string
  } = {},
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'candor-host-'))
  const runtime = options.runtime ?? mkdtempSync(join(folder, 'r-'))
  const saved = mkdtempSync(join(folder, 's-'))
  const launched = await launchCandor({
    dataDir: folder,
    dialogs: saved,
    headless: options.headless ?? true,
    env: { FIXTURE_BUILT: built.path, XDG_RUNTIME_DIR: runtime, ...options.env },
    ...(options.screens === undefined ? {} : { screens: options.screens }),
    entry: {
      path: resolve(import.meta.dirname, 'fixture/main.ts'),
      nodeArgs: ['--import', 'tsx'],
    },
  })
  const ask = async (body: Readonly<Record<string, unknown>>): Promise<unknown> =>
    dispatch(await launched.page('facilitator'), body)
  return {
    ...launched,
    runtime,
    saved,
    ask,
    told: async () => (await ask({ do: 'told' })) as readonly Told[],
    cleanUp: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** One request through a facilitator page's bridge. */
export function dispatch(page: Page, body: Readonly<Record<string, unknown>>): Promise<unknown> {
  return page.evaluate(
    (given) => (window as unknown as { candor: AnyBridge }).candor.dispatch(given),
    body,
  )
}

/** Opens the projector's window and gives its page. */
export async function openProjector(
  running: Running,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Page> {
  await running.ask({ do: 'open', role: 'projector', options })
  return running.projector()
}

/** Ends a page's process, as a bug in the browser would. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = new Promise((resolve) => page.once('crash', resolve))
  session.send('Page.crash').catch(() => {})
  await crashed
}
