import { grayPagesOf, wordsOf, type GrayPage, type Word } from '../../documents/reading'

/* What a page looks like to somebody with weak eyes, and to a copier. */

const dotsPerInch = 200
/** WCAG 2.1 AA asks for so much between text and ground. */
const leastContrast = 4.5

/** Light of a gray, from 0 to 1. */
function luminance(gray: number): number {
  const share = gray / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const contrast = (dark: number, light: number): number =>
  (luminance(light) + 0.05) / (luminance(dark) + 0.05)

/** What of the words on the first pages can't be read well, on paper or on a copy of it. */
export function faultsInInk(pdf: Uint8Array, pagesAtMost: number): string[] {
  const words = wordsOf(pdf).filter(
    ({ page, text }) => page <= pagesAtMost && /[\p{L}\p{N}]/u.test(text),
  )
  const pages = grayPagesOf(pdf, dotsPerInch, pagesAtMost)
  return words.flatMap((word) => {
    const page = pages[word.page - 1]
    const fault = page === undefined ? 'its page is missing' : faultIn(graysOf(page, word))
    return fault === null ? [] : [`“${word.text}” on page ${word.page}: ${fault}`]
  })
}

function graysOf({ width, height, data }: GrayPage, word: Word): number[] {
  const at = (points: number): number => Math.round((points * dotsPerInch) / 72)
  const grays: number[] = []
  for (let y = Math.max(0, at(word.top)); y < Math.min(height, at(word.bottom)); y += 1)
    for (let x = Math.max(0, at(word.left)); x < Math.min(width, at(word.right)); x += 1)
      grays.push(data[y * width + x] ?? 255)
  return grays
}

function faultIn(grays: readonly number[]): string | null {
  const sorted = [...grays].sort((a, b) => a - b)
  const light = sorted.at(-1) ?? 255
  const gray = sorted.reduce((sum, value) => sum + (255 - value) / 255, 0)
  // The darkest tenth of its ink: the rest is the smoothed edge of the letters.
  const dark = sorted[Math.floor(gray / 10)] ?? 255
  const found = contrast(dark, light)
  if (found < leastContrast) return `contrast ${found.toFixed(1)}`
  // A copier knows black and white only: as much of a letter must be left as there was.
  const black = sorted.filter((value) => value < 128).length
  const share = black / gray
  return share < 0.6 || share > 1.6 ? `${Math.round(share * 100)} % of its ink on a copy` : null
}
