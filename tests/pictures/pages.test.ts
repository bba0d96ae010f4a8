import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entryLists, type ProjectorContent, type ProjectorView } from '../../shared/projector/view'
import { longScenes } from './longScenes'
import { ProjectorPage, type Screen } from './projectorPage'

/* Long views on every shape of screen: page by page nothing is missing, and each window tells the same pages. */

/** A display and, of the same shape, a window as small as the facilitator's miniature. */
const screens: readonly (readonly [name: string, display: Screen, miniature: Screen])[] = [
  ['16:10', { width: 1280, height: 800 }, { width: 144, height: 90 }],
  ['4:3', { width: 1024, height: 768 }, { width: 120, height: 90 }],
  ['5:4', { width: 1280, height: 1024 }, { width: 150, height: 120 }],
  ['9:16', { width: 1080, height: 1920 }, { width: 90, height: 160 }],
]

/** The first page of each long view. */
const views = longScenes().filter(([, { at }]) => at.kind === 'page' && at.page === 1)

/** Every wording of a view that is kept whole on a page. */
function wordingsOf(content: ProjectorContent): string[] {
  const rows = entryLists.flatMap(
    (list) =>
      (Object.entries(content).find(([key]) => key === list)?.[1] as unknown[] | undefined) ?? [],
  )
  return rows.flatMap((row) => {
    if (typeof row === 'string') return [row]
    const { wording, title, neighborhood, name } = row as Readonly<Record<string, string>>
    return [wording, title, neighborhood, name].filter((text) => text !== undefined)
  })
}

describe('a long view', () => {
  let page: ProjectorPage
  beforeAll(async () => {
    page = await ProjectorPage.open()
  })
  afterAll(() => page.close())

  /** The wordings of each page, all of them looked at for faults. */
  async function readPages(view: ProjectorView, screen: Screen): Promise<string[]> {
    const pages: string[] = []
    let count = 1
    for (let at = 1; at <= count; at += 1) {
      await page.show({ ...view, at: { kind: 'page', page: at } }, screen, 'light')
      const painted = await page.painted()
      count = painted?.pages ?? 1
      expect(painted?.page).toBe(at)
      expect(await page.faults(), view.id).toEqual([])
      pages.push(await page.wordings())
    }
    return pages
  }

  describe.each(screens)('on %s', (_shape, display, miniature) => {
    it.each(views)('%s: says all of it, on the same pages in small', async (_name, view) => {
      const pages = await readPages(view, display)
      for (const wording of wordingsOf(view.content)) expect(pages.join('')).toContain(wording)
      // Two pages tell as much as all of them: where one breaks, the next begins.
      for (const at of new Set([1, pages.length])) {
        await page.show({ ...view, at: { kind: 'page', page: at } }, miniature, 'light')
        expect(await page.painted()).toMatchObject({ page: at, pages: pages.length })
        expect(await page.wordings()).toBe(pages[at - 1])
      }
    })
  })

  it('is laid out anew when its window takes another shape, and stays within its pages', async () => {
    const [, view] = views.find(([name]) => name.startsWith('read-back of 40')) ?? []
    if (view === undefined) throw new Error('the scene is gone')
    const pages = await readPages(view, { width: 1024, height: 768 })
    const upright = await page.resize({ width: 1080, height: 1920 })
    expect(upright?.pages).toBeLessThan(pages.length)
    expect(upright?.page).toBe(upright?.pages)
    expect(await page.faults()).toEqual([])
  })
})
