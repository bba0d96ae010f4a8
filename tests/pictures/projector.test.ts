import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ProjectorPage } from './projectorPage'
import type { ProjectorView } from '../../shared/projector/view'
import { comparisonScenes } from './comparisonScenes'
import { longScenes } from './longScenes'
import { scenes } from './scenes'
import { scriptScenes } from './scripts'
import { smaller } from './small'

/**
 * Every view of the room, on every size of screen, light and dark, compared with a picture a person
 * has looked at. The three sizes are the same picture but for where a line may break.
 * `UPDATE_GOLDEN=1` takes them as they are now; look at test-results/projector before committing.
 */
const golden = join(import.meta.dirname, 'golden')
const toLookAt = resolve(import.meta.dirname, '../../test-results/projector')
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 3840, height: 2160 },
] as const
const tones = ['light', 'dark'] as const

const all = tones.flatMap((tone) => sizes.map((size) => ({ tone, size })))
/** How lines break, on which sizes and tones, the other scenes tell; these tell of the letters. */
const few = [
  { tone: 'light', size: sizes[0] },
  { tone: 'dark', size: sizes[1] },
] as const

/** Enough to see a line that moved or broke elsewhere, small enough to keep in the repository. */
const width = 480
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
    pictures: readonly (typeof all)[number][],
  ): Promise<void> => {
    for (const { tone, size } of pictures) {
      const picture = await page.picture(view, size, tone)
      keepToLookAt(picture, `${name} ${tone} ${size.width}`)
      compare(smaller(picture, width), `${name} ${tone} ${size.width}`)
    }
  }
  it.each(await comparisonScenes())('%s', (name, view) => keepsItsLook(name, view, all))
  it.each(scenes())('%s', (name, view) => keepsItsLook(name, view, all))
  it.each(longScenes())('%s', (name, view) => keepsItsLook(name, view, few))
  it.each(scriptScenes())('%s', (name, view) => keepsItsLook(name, view, few))
})

function keepToLookAt(picture: Buffer, name: string): void {
  mkdirSync(toLookAt, { recursive: true })
  writeFileSync(join(toLookAt, `${name}.png`), picture)
}

function compare(small: PNG, name: string): void {
  const file = join(golden, `${name.replaceAll(' ', '-')}.png`)
  if (isUpdate) {
    mkdirSync(golden, { recursive: true })
    writeFileSync(file, PNG.sync.write(small, { colorType: 0, deflateLevel: 9 }))
  }
  expect(existsSync(file), `${file} is missing`).toBe(true)
  const expected = PNG.sync.read(readFileSync(file))
  const { height } = expected
  expect([small.width, small.height]).toEqual([expected.width, height])
  const different = pixelmatch(small.data, expected.data, undefined, width, height, {
    threshold: 0.25,
  })
  expect(different / (width * height), name).toBeLessThan(tolerance)
}
