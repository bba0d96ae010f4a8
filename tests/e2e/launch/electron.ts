import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { _electron, type Page } from 'playwright'
import { builtPath, launchCandor, type Launched, type LaunchOptions, type Role } from '../attach'
import { queueOpen, scriptDialogs } from './electronDialogs'
import { Pages } from './pages'
import { savedFiles } from './savedFiles'

/** Starts Candor on Electron. Its windows need a display, and its screens are the machine's own. */
export async function launchInElectron(options: LaunchOptions): Promise<Launched> {
  const app = await _electron.launch({
    args: [options.entry?.path ?? builtPath('main/electron.js')],
    env: {
      ...cleanEnvironment(),
      // Playwright drives it by a debugger, which only a test of the checkout may attach.
      CANDOR_TEST: '1',
      CANDOR_DATA_DIR: options.dataDir,
      // Its own files go with the test's.
      XDG_CACHE_HOME: join(options.dataDir, '..', `${basename(options.dataDir)}-cache`),
      ...options.env,
    },
  })
  const pages = new Pages()
  let output = ''
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  }

  const begin = async (page: Page): Promise<void> => {
    const role = await roleOf(page)
    pages.watch(role, page)
    await page.waitForLoadState()
    pages.opened(role, page)
  }
  app.on('window', (page) => void begin(page))
  for (const page of app.windows()) void begin(page)
  if (options.dialogs !== undefined) {
    mkdirSync(`${options.dialogs}-restricted`, { recursive: true })
    await app.evaluate(scriptDialogs, options.dialogs)
  }

  const notHere = (): Promise<never> =>
    Promise.reject(new Error('Screens cannot be added or removed under Electron'))

  const noDisk = (): never => {
    throw new Error('No disk can stand still under Electron')
  }

  return {
    facilitator: await pages.get('facilitator', 30_000),
    projector: () => pages.get('projector'),
    page: (role) => pages.get(role),
    dialogs: {
      saved: () => savedFiles(options.dialogs),
      queueOpen: (path) => {
        void app.evaluate(queueOpen, path)
      },
    },
    disk: { standStillAfter: noDisk, goOn: noDisk },
    displays: { add: notHere, remove: notHere },
    problems: () => pages.problems,
    log: () => output,
    ended: new Promise((resolve) => app.process().once('exit', () => resolve())),
    kill: async () => {
      app.process().kill('SIGKILL')
      await app.close().catch(() => {})
    },
    close: () => app.close(),
    leave: async () => {
      await app.close()
      return null
    },
    restart: async () => {
      await app.close()
      return launchCandor(options)
    },
  }
}

async function roleOf(page: Page): Promise<Role> {
  await page.waitForURL(/^candor:/)
  return page.url().startsWith('candor://facilitator') ? 'facilitator' : 'projector'
}

function cleanEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined
  })
  return Object.fromEntries(entries)
}
