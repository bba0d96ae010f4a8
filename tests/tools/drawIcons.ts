/**
 * Draws `resources/icons/candor.svg` in the sizes desktops ask for: `npx tsx tests/tools/drawIcons.ts`, by
 * hand, when it has changed.
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { chromium } from 'playwright'
import { findBrowser } from '../../electron/hosts/chromium/findBrowser'
import { root } from './programs'

const sizes = [16, 24, 32, 48, 64, 128, 256, 512]
const folder = resolve(root, 'resources/icons')
const drawing = await readFile(resolve(folder, 'candor.svg'), 'utf8')
const executablePath = findBrowser()
if (executablePath === null) throw new Error('There is no browser to draw with')

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  )
  await page.screenshot({ path: resolve(folder, `candor-${size}.png`), omitBackground: true })
}
await browser.close()
