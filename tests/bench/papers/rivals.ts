import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pdfmake from 'pdfmake'
import { chromium, type Browser, type Page } from 'playwright'
import { findBrowser } from '../../../electron/hosts/chromium/find-browser'
import type { ReportBackModel } from '../../../shared/reports/reportBack'
import { partsOf } from './content'

/** The same papers as somebody else would make them: pdfmake, and Chromium's own printing. */

/** One way to make a paper. */
export interface Way {
  readonly name: string
  make(model: ReportBackModel): Promise<Uint8Array>
  close(): Promise<void>
}

const fonts = join(import.meta.dirname, '../../../resources/fonts')
const font = (weight: number): string =>
  join(fonts, `atkinson-hyperlegible-next-latin-${weight}-normal.ttf`)

/** pdfmake with the papers' own font; it writes no tags. */
export function withPdfmake(): Way {
  // It reads nothing but the two fonts.
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts))
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setFonts({
    Atkinson: {
      ...{ normal: font(400), bold: font(600) },
      ...{ italics: font(400), bolditalics: font(600) },
    },
  })
  return {
    name: 'pdfmake',
    make: async (model) =>
      pdfmake
        .createPdf({
          pageSize: 'LETTER',
          pageMargins: [56, 54, 56, 40],
          defaultStyle: { font: 'Atkinson', fontSize: 11, lineHeight: 1.3 },
          content: [
            { text: model.workgroup, bold: true, fontSize: 11 },
            { text: `Report-back to ${model.audience}`, bold: true, fontSize: 27 },
            { text: model.from, fontSize: 13 },
            { text: model.goalSentence, fontSize: 13, margin: [0, 12] },
            ...partsOf(model).flatMap(({ heading, points }) => [
              {
                text: heading,
                bold: true,
                fontSize: 14.5,
                margin: [0, 12, 0, 4] as [number, number, number, number],
              },
              { ul: [...points] },
            ]),
            { text: model.aboutPeople, margin: [0, 12] },
          ],
        })
        .getBuffer(),
    close: () => Promise.resolve(),
  }
}

/** A page of Chromium's that is filled and printed once for each paper, tagged as Chromium tags. */
export async function withChromium(): Promise<Way> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser: Browser = await chromium.launch({ executablePath: findBrowser() ?? '', args })
  const page: Page = await browser.newPage()
  const [regular, strong] = await Promise.all([400, 600].map((weight) => readFile(font(weight))))
  const face = (weight: number, bytes: Buffer | undefined): string =>
    `@font-face{font-family:A;font-weight:${weight};src:url(data:font/ttf;base64,${bytes?.toString('base64') ?? ''})}`
  const style = `${face(400, regular)}${face(600, strong)}body{font:11pt/1.5 A}h1{font-size:27pt}h2{font-size:14.5pt}`
  const head = `<html lang="en"><head><style>${style}</style></head><body>`
  return {
    name: 'Chromium',
    make: async (model) => {
      await page.setContent(`${head}${htmlOf(model)}</body></html>`)
      return page.pdf({ format: 'Letter', tagged: true })
    },
    close: () => browser.close(),
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const htmlOf = (model: ReportBackModel): string =>
  [
    `<p><b>${escaped(model.workgroup)}</b></p><h1>Report-back to ${escaped(model.audience)}</h1>`,
    `<p>${escaped(model.from)}</p><p>${escaped(model.goalSentence)}</p>`,
    ...partsOf(model).map(
      ({ heading, points }) =>
        `<h2>${escaped(heading)}</h2><ul>${points.map((point) => `<li>${escaped(point)}</li>`).join('')}</ul>`,
    ),
    `<p>${escaped(model.aboutPeople)}</p>`,
  ].join('')
