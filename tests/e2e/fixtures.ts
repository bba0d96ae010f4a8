import { test as base, expect } from '@playwright/test'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Launched } from './attach'
import { Programs } from './launch/programs'
import { Facilitator } from './pages/facilitator'
import { ProjectorScreen } from './pages/projector'

/** A running Candor with fresh folders, and the two windows as a person sees them. */
export interface Session {
  candor: Launched
  readonly facilitator: Facilitator
  /** Opens the projector's window from the facilitator's and waits for it. */
  openProjector(): Promise<ProjectorScreen>
  readonly dataDir: string
  readonly savedDir: string
  /** Ends Candor and starts it again on the same data. */
  restart(): Promise<Session>
}

interface Shared {
  readonly programs: Programs
}

interface Options {
  readonly screens: string
}

/** Two screens: the facilitator's laptop and the projector. */
export const twoScreens = '{1280x800}{1920x1080}'
export const oneScreen = '{1280x800}'

export const test = base.extend<Options & { session: Session }, Shared>({
  screens: [twoScreens, { option: true }],
  programs: [
    // Playwright reads from the pattern which fixtures this one needs.
    async ({}, use) => {
      const programs = new Programs()
      await use(programs)
      await programs.end()
    },
    { scope: 'worker' },
  ],
  session: async ({ screens, programs }, use, info) => {
    const root = await mkdtemp(join(tmpdir(), 'candor-e2e-'))
    const dataDir = join(root, 'data')
    const savedDir = join(root, 'saved')
    await mkdir(savedDir)
    const options = { dataDir, dialogs: savedDir, screens }
    const running: Launched[] = []
    const begin = async (candor: Launched): Promise<Session> => {
      running.push(candor)
      await candor.facilitator.setViewportSize({ width: 1280, height: 800 })
      const facilitator = new Facilitator(candor.facilitator)
      return {
        candor,
        facilitator,
        dataDir,
        savedDir,
        openProjector: async () => {
          await facilitator.openProjector()
          return new ProjectorScreen(await candor.projector())
        },
        restart: async () => begin(await candor.restart()),
      }
    }
    await use(await begin(await programs.launch(options)))
    const last = running.at(-1)
    const passed = info.status === info.expectedStatus
    if (!passed && last !== undefined)
      await info.attach('log', { body: last.log(), contentType: 'text/plain' })
    if (last !== undefined) await programs.finish(last, passed)
    const problems = running.flatMap((one) => one.problems())
    await rm(root, { recursive: true, force: true })
    expect(problems, 'errors in the pages').toEqual([])
  },
})

export { expect } from '@playwright/test'
