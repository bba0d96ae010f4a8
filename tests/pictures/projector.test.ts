import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProjectorPage, type Screen } from './projectorPage'
import type { ProjectorView } from '../../shared/projector/view'
import { comparisonScenes } from './comparisonScenes'
import { longScenes } from './longScenes'
import { scenes } from './scenes'
import { scriptScenes } from './scripts'
import { smaller } from './small'

/**
 * Every view of the room, on every shape of screen, light and dark, compared with a picture a person
 * has looked at; and measured: nothing is small, pale, cut off or covered.
 * `UPDATE_GOLDEN=1` takes them as they are now; look at test-results/projector before committing.
 */
const golden = join(import.meta.dirname, 'golden')
const toLookAt = resolve(import.meta.dirname, '../../test-results/projector')
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'

const wide = { width: 1920, height: 1080 }
const shapes: readonly Screen[] = [
  wide,
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 1080, height: 1920 },
]
const tones = ['light', 'dark'] as const

interface Look {
  readonly screen: Screen
  readonly tone: (typeof tones)[number]
}
const all: readonly Look[] = tones.flatMap((tone) => shapes.map((screen) => ({ screen, tone })))
/** What the tones are like the other scenes tell; these tell how much goes on a page. */
const few: readonly Look[] = shapes
  .filter(({ width }) => width !== 1280)
  .map((screen, at) => ({ screen, tone: tones[at % 2 === 0 ? 0 : 1] }))

/** Enough to see a line that moved or broke elsewhere, small enough to keep in the repository. */
const longSide = 384
/**
 * Browsers smooth the edges of letters differently, which touches scattered dots of the small
 * picture. A line that moved by its own height changes several times this share.
 */
const tolerance = 0.004

describe('the room sees what it saw when last looked at', async () => {
  let page: ProjectorPage
  beforeAll(async () => {
    page = await ProjectorPage.open()
  })
  afterAll(() => page.close())

  const keepsItsLook = async (
    name: string,
    view: ProjectorView,
    looks: readonly Look[],
  ): Promise<void> => {
    for (const { screen, tone } of looks) {
      const file = `${name} ${tone} ${screen.width}`
      await page.show(view, screen, tone)
      expect(await page.faults(), file).toEqual([])
      if (isUpdate) keepToLookAt(await page.picture(1), file)
      compare(await takeSmall(page, screen), file)
    }
  }
  it.each(await comparisonScenes())('%s', (name, view) => keepsItsLook(name, view, all))
  it.each(scenes())('%s', (name, view) => keepsItsLook(name, view, all))
  it.each(longScenes())('%s', (name, view) => keepsItsLook(name, view, few))
  it.each(scriptScenes())('%s', (name, view) => keepsItsLook(name, view, few))

  it.each([
    { width: 1280, height: 720 },
    { width: 3840, height: 2160 },
  ])('the same on every screen of a shape: %j', async (screen) => {
    for (const [name, view] of scenes().filter(([one]) => one === 'item' || one === 'agenda')) {
      await page.show(view, screen, 'light')
      compare(await takeSmall(page, screen), `${name} light ${wide.width}`)
    }
  })
})

/** Twice as large as it is kept: what is drawn larger takes long, and smaller depends on the browser. */
async function takeSmall(page: ProjectorPage, { width, height }: Screen): Promise<PNG> {
  const scale = longSide / Math.max(width, height)
  return smaller(await page.picture(2 * scale), Math.round(width * scale))
}

function keepToLookAt(picture: Buffer, name: string): void {
  mkdirSync(toLookAt, { recursive: true })
  writeFileSync(join(toLookAt, `${name}.png`), picture)
}

function compare(picture: PNG, name: string): void {
  const file = join(golden, `${name.replaceAll(' ', '-')}.png`)
  if (isUpdate) {
    mkdirSync(golden, { recursive: true })
    writeFileSync(file, PNG.sync.write(picture, { colorType: 0, deflateLevel: 9 }))
  }
  expect(existsSync(file), `${file} is missing`).toBe(true)
  const expected = PNG.sync.read(readFileSync(file))
  const { width, height } = expected
  expect([picture.width, picture.height]).toEqual([width, height])
  const different = pixelmatch(picture.data, expected.data, undefined, width, height, {
    threshold: 0.25,
  })
  expect(different / (width * height), name).toBeLessThan(tolerance)
}
