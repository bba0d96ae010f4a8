import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { assetServer } from '../../electron/hosts/assets/serveAssets'
import { freshFolder } from '../builders/folders'

/** A built renderer: what each file names is what its page asks for next. */
async function builtRenderer(): Promise<string> {
  const folder = await freshFolder()
  const files = {
    'projector/index.html': '<link href="/assets/wall-1.css"><script src="/assets/wall-1.js">',
    'facilitator/index.html': '<script src="/assets/cockpit-1.js">',
    'assets/wall-1.js': 'import("./late-1.js")',
    'assets/wall-1.css': '@font-face { src: url(/assets/hand-1.woff2) }',
    'assets/late-1.js': 'late',
    'assets/hand-1.woff2': 'font',
    'assets/cockpit-1.js': 'private',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

test('a page is served what is named in something it was served, and nothing else', async () => {
  const serve = assetServer(await builtRenderer(), 'projector')
  const statusOf = async (path: string): Promise<number> => (await serve('GET', path)).status
  expect(await statusOf('/assets/wall-1.js')).toBe(404)
  expect(await statusOf('/')).toBe(200)
  expect(await statusOf('/assets/late-1.js')).toBe(404)
  expect(await statusOf('/assets/wall-1.js')).toBe(200)
  expect(await statusOf('/assets/late-1.js')).toBe(200)
  expect(await statusOf('/assets/hand-1.woff2')).toBe(404)
  expect(await statusOf('/assets/wall-1.css')).toBe(200)
  expect(await statusOf('/assets/hand-1.woff2')).toBe(200)
  // Loading the page again finds everything it knows.
  expect(await statusOf('/')).toBe(200)
  expect(await statusOf('/assets/late-1.js')).toBe(200)
  for (const path of ['/assets/cockpit-1.js', '/facilitator/index.html', '/../secret', '/x.js'])
    expect(await statusOf(path), path).toBe(404)
})
