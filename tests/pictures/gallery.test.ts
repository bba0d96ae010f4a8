import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import type { ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser } from '../../electron/hosts/chromium/findBrowser'
import { serveGallery } from '../gallery/serve'
import { ProjectorContent } from '../../shared/projector/view'
import { root } from '../tools/programs'

/* `npm run gallery`, as it is opened in a browser. */

let server: ViteDevServer
let browser: Browser
let page: Page
const problems: string[] = []

beforeAll(async () => {
  const gallery = await serveGallery(0)
  server = gallery.server
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args })
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(gallery.url)
  await page.getByRole('heading', { name: 'Gallery' }).waitFor()
}, 60_000)

afterAll(async () => {
  await browser.close()
  await server.close()
})

test('every piece of the windows stands in it', async () => {
  const captions = await page.locator('.gallery__piece figcaption').allTextContents()
  const shown = new Set(captions.map((caption) => caption.split(':')[0]))
  const files = readdirSync(join(root, 'renderer/ui'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.startsWith('projector'))
    .map((file) => file.replaceAll('\\', '/').replace('.tsx', ''))
  expect(files.filter((file) => !shown.has(file))).toEqual([])
})

test('what covers a page is shown on one of its own, and a document is drawn', async () => {
  for (const name of ['Modal: wide', 'form/FormDialog: a form in a dialog']) {
    const frame = page.locator(`iframe[title="${name}"]`)
    await frame.scrollIntoViewIfNeeded()
    await frame.contentFrame().getByRole('dialog').waitFor()
  }
  await page.getByRole('img', { name: 'Minutes, page 1 of 1' }).waitFor()
  await page.getByText('The preview can’t be drawn').waitFor()
})

test('every kind of view stands in it twice, light and dark, and nothing goes wrong', async () => {
  const kinds = await page
    .locator('.gallery__projector .projector')
    .evaluateAll((projectors) =>
      projectors.map((projector) =>
        ['data-view', 'data-tone'].map((of) => projector.getAttribute(of)).join(' '),
      ),
    )
  // Of a blank one there is nothing to look at.
  const everyKind = ProjectorContent.options
    .map(({ shape }) => shape.kind.value)
    .filter((kind) => kind !== 'blank')
  for (const kind of everyKind)
    for (const tone of ['light', 'dark']) expect(kinds).toContain(`${kind} ${tone}`)
  await page.getByRole('radio', { name: 'Dark' }).click()
  expect(problems).toEqual([])
})
