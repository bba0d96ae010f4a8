import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, type Page } from 'playwright'
import { builtPath, launchCandor, type Launched, type LaunchOptions, type Role } from '../attach'
import { Pages } from './pages'

/** Starts Candor on Electron. Its windows need a display, and its screens are the machine's own. */
export async function launchInElectron(options: LaunchOptions): Promise<Launched> {
  const app = await _electron.launch({
    args: [options.entry?.path ?? builtPath('main/electron.js')],
    env: { ...cleanEnvironment(), CANDOR_DATA_DIR: options.dataDir, ...options.env },
  })
  const pages = new Pages()
  const toOpen: string[] = []
  let output = ''
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  }

  const scriptDialogs = (folder: string): Promise<void> =>
    app.evaluate(
      ({ dialog }, { folder: into, files }) => {
        dialog.showSaveDialog = async (...args: unknown[]) => {
          const given = args.at(-1) as { defaultPath?: string }
          return { canceled: false, filePath: `${into}/${given.defaultPath ?? 'unnamed'}` }
        }
        dialog.showOpenDialog = async () => {
          const next = files.shift()
          return { canceled: next === undefined, filePaths: next === undefined ? [] : [next] }
        }
      },
      { folder, files: [...toOpen] },
    )

  const begin = async (page: Page): Promise<void> => {
    const role = await roleOf(page)
    pages.watch(role, page)
    await page.waitForLoadState()
    pages.opened(role, page)
  }
  app.on('window', (page) => void begin(page))
  for (const page of app.windows()) void begin(page)
  if (options.dialogs !== undefined) await scriptDialogs(options.dialogs)

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
      saved: () => (options.dialogs === undefined ? [] : readdirSync(options.dialogs).sort()),
      queueOpen: (path) => {
        toOpen.push(path)
        if (options.dialogs !== undefined) void scriptDialogs(join(options.dialogs))
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
