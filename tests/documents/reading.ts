import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'

/* Reads documents back with poppler, independent of what wrote them. */

/** The time of day in UTC, for meetings whose instants the builders give in UTC. */
export const utcTime = (instant: number): string => new Date(instant).toISOString().slice(11, 16)

/** Runs a poppler tool on the bytes; `args` may use `PDF` and `DIR`. */
function poppler<T>(
  tool: string,
  args: string[],
  pdf: Uint8Array,
  read: (dir: string, out: string) => T,
): T {
  const dir = mkdtempSync(join(tmpdir(), 'candor-papers-'))
  try {
    const file = join(dir, 'paper.pdf')
    writeFileSync(file, pdf)
    // In one go: the folder's own name may happen to hold either word.
    const real = args.map((arg) => arg.replace(/PDF|DIR/, (it) => (it === 'PDF' ? file : dir)))
    return read(dir, execFileSync(tool, real, { encoding: 'utf8', maxBuffer: 64 << 20 }))
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** The text in the order in which it was written, one line a line, no-break spaces made plain. */
export const textOf = (pdf: Uint8Array): string =>
  poppler('pdftotext', ['-raw', 'PDF', '-'], pdf, (_, out) => out.replaceAll('\u00a0', ' '))

/** The text as poppler orders it by where it stands, which is how it tells what is read from the right. */
export const layoutTextOf = (pdf: Uint8Array): string =>
  poppler('pdftotext', ['PDF', '-'], pdf, (_, out) => out)

/** The structure tree without its text. */
export const bareStructureOf = (pdf: Uint8Array): string =>
  poppler('pdfinfo', ['-struct', 'PDF'], pdf, (_, out) => out)

/** The text as one line, for looking for a sentence wherever its lines break. */
export const flowOf = (pdf: Uint8Array): string => textOf(pdf).replaceAll(/\s+/g, ' ')

/** What pdfinfo says. */
export const infoOf = (pdf: Uint8Array): string => poppler('pdfinfo', ['PDF'], pdf, (_, out) => out)

/** The structure tree with its text, as an independent reader finds it. */
export const structureOf = (pdf: Uint8Array): string =>
  poppler('pdfinfo', ['-struct-text', 'PDF'], pdf, (_, out) => out.replaceAll('\u00a0', ' '))

/** Each font's line as pdffonts prints it. */
export const fontsOf = (pdf: Uint8Array): string[] =>
  poppler('pdffonts', ['PDF'], pdf, (_, out) => out.trim().split('\n').slice(2))

/** Words with their box, per page, in points from the top left. */
export interface Word {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export function wordsOf(pdf: Uint8Array): Word[] {
  const html = poppler('pdftotext', ['-bbox', 'PDF', '-'], pdf, (_, out) => out)
  const pages = html.split('<page ').slice(1)
  const word = /xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</g
  return pages.flatMap((page, index) =>
    [...page.matchAll(word)].map((match) => ({
      page: index + 1,
      left: Number(match[1]),
      top: Number(match[2]),
      right: Number(match[3]),
      bottom: Number(match[4]),
      text: match[5] ?? '',
    })),
  )
}

/** Pictures of the pages, or of the first so many. */
export const picturesOf = (pdf: Uint8Array, dotsPerInch: number, pagesAtMost = 1_000): PNG[] => {
  const args = ['-r', `${dotsPerInch}`, '-l', `${pagesAtMost}`, '-gray', '-png', 'PDF', 'DIR/page']
  return poppler('pdftoppm', args, pdf, (dir) =>
    readdirSync(dir)
      .filter((name) => name.endsWith('.png'))
      .sort()
      .map((name) => PNG.sync.read(readFileSync(join(dir, name)))),
  )
}

/** A page in shades of gray, a byte a dot, row by row; 255 is white. */
export interface GrayPage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** The first pages in shades of gray. Poppler writes them bare, which is read many times faster than PNG. */
export function grayPagesOf(pdf: Uint8Array, dotsPerInch: number, pagesAtMost: number): GrayPage[] {
  const args = ['-r', `${dotsPerInch}`, '-l', `${pagesAtMost}`, '-gray', 'PDF', 'DIR/page']
  return poppler('pdftoppm', args, pdf, (dir) =>
    readdirSync(dir)
      .filter((name) => name.endsWith('.pgm'))
      .sort()
      .map((name) => readGrays(readFileSync(join(dir, name)))),
  )
}

/** Reads a portable graymap: `P5`, width, height and the value of white, then the dots. */
function readGrays(file: Buffer): GrayPage {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 100).toString('latin1'))
  if (head === null) throw new Error('poppler wrote no graymap')
  const [width, height] = [Number(head[1]), Number(head[2])]
  return { width, height, data: file.subarray(head[0].length) }
}

/** The Flesch-Kincaid grade of a text, syllables counted by groups of vowels. */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.!?:]+\s|\n/).filter((part) => /\p{L}/u.test(part)).length
  const words = text.match(/[\p{L}’']+/gu) ?? []
  const syllables = words.reduce((sum, word) => {
    const groups = word
      .toLowerCase()
      .replace(/e$/, '')
      .match(/[aeiouy]+/g)
    return sum + Math.max(1, groups?.length ?? 1)
  }, 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}
