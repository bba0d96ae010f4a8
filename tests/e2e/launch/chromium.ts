import type { Page } from 'playwright'
import type { NewScreen } from '../../../electron/hosts/chromium/testing/wire'
import { launchCandor, type Kept, type Launched, type LaunchOptions } from '../attach'
import { Pages } from './pages'
import { Program } from './program'
import { savedFiles } from './savedFiles'

/** Starts Candor on the Chromium host and attaches Playwright to the browser it drives. */
export async function launchInChromium(options: LaunchOptions): Promise<Launched> {
  const program = new Program(options)
  return sitting(program, await program.firstPage(), options, 0)
}

/** One sitting of a program; `from` is where its part of what the process writes begins. */
function sitting(
  program: Program,
  facilitator: Page,
  options: LaunchOptions,
  from: number,
): Launched {
  const { process, pages } = program
  const screens = new Screens(program)
  return {
    facilitator,
    projector: () => pages.get('projector'),
    page: (role) => pages.get(role),
    dialogs: {
      saved: () => savedFiles(options.dialogs),
      queueOpen: (path) => process.tell({ kind: 'open file', path }),
    },
    disk: {
      standStillAfter: (after) => process.tell({ kind: 'disk stands still', after }),
      goOn: () => process.tell({ kind: 'disk stands still', after: null }),
    },
    displays: screens,
    problems: () => pages.problems,
    log: () => process.output.slice(from),
    ended: process.exited,
    kill: () => process.kill(),
    close: () => process.quit(),
    leave: async () => {
      if (screens.changed || pages.crashed || process.hasExited) {
        await process.quit()
        return null
      }
      await inTime(program, leave(program))
      return keepProgram(program, options)
    },
    restart: async () => {
      await process.quit()
      return launchCandor(options)
    },
  }
}

/** The screens of a program, and whether they are still those it was started with. */
class Screens {
  changed = false
  private readonly program: Program

  constructor(program: Program) {
    this.program = program
  }

  readonly add = async (screen: NewScreen): Promise<string> => {
    this.changed = true
    const id = await this.program.ask((call) => ({ kind: 'add screen', call, screen }))
    if (id === null) throw new Error('The screen was not added')
    return id
  }

  readonly remove = async (id: string): Promise<void> => {
    this.changed = true
    await this.program.ask((call) => ({ kind: 'remove screen', call, id }))
  }
}

async function leave(program: Program): Promise<void> {
  const left = await program.ask((call) => ({ kind: 'leave', call }))
  if (left === null) throw new Error('Candor could not end its sitting')
  program.detach()
}

function keepProgram(program: Program, { screens }: LaunchOptions): Kept {
  return {
    screens,
    begin: async (options) => {
      const { dataDir, dialogs } = options
      if (dialogs === undefined) throw new Error('A further sitting needs a folder for its dialogs')
      program.pages = new Pages()
      const from = program.process.output.length
      const folders = { dataDir, dialogs }
      const begun = program.ask((call) => ({ kind: 'begin', call, folders }))
      const facilitator = await program.firstPage()
      if ((await begun) === null)
        throw new Error(`Candor did not begin:\n${program.process.output}`)
      return sitting(program, facilitator, options, from)
    },
    end: () => program.process.quit(),
  }
}

/** A program that doesn't do in time what it was asked for is ended, and a failure. */
async function inTime(program: Program, done: Promise<void>): Promise<void> {
  const late = setTimeout(() => void program.process.kill(), 10_000)
  try {
    await done
  } catch (error) {
    await program.process.kill()
    throw new Error(`${String(error)}\n${program.process.output}`)
  } finally {
    clearTimeout(late)
  }
}
