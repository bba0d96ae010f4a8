import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect } from 'vitest'
import { picturesOf } from './reading'

/**
 * Pages compared with pictures a person has looked at. `UPDATE_GOLDEN=1` takes the pages as they
 * are now for the pictures to compare with; look at them before committing.
 */
const golden = join(import.meta.dirname, 'golden')
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'
/** Enough to see a moved line, small enough to keep in the repository. */
const dotsPerInch = 40
/**
 * Poppler versions smooth the edges of letters differently; at this size that touches scattered
 * pixels. A line moved by its own height changes several times this share of a page.
 */
const tolerance = 0.004

/** Compares all pages of a document, or the first so many of a long one, with their pictures. */
export function expectAsBefore(name: string, pdf: Uint8Array, pagesAtMost?: number): void {
  const pages = picturesOf(pdf, dotsPerInch, pagesAtMost)
  pages.forEach((page, index) => compare(page, join(golden, `${name}-${index + 1}.png`)))
  expect(existsSync(join(golden, `${name}-${pages.length + 1}.png`))).toBe(false)
}

function compare(page: PNG, file: string): void {
  if (isUpdate) {
    mkdirSync(golden, { recursive: true })
    writeFileSync(file, PNG.sync.write(page, { colorType: 0, deflateLevel: 9 }))
    return
  }
  const expected = PNG.sync.read(readFileSync(file))
  const { width, height } = expected
  expect([page.width, page.height]).toEqual([width, height])
  const different = pixelmatch(page.data, expected.data, undefined, width, height, {
    threshold: 0.25,
  })
  expect(different / (width * height), file).toBeLessThan(tolerance)
}
