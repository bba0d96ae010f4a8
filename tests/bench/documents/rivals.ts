import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pdfmake from 'pdfmake'
import { chromium, type Browser, type Page } from 'playwright'
import { findBrowser } from '../../../electron/hosts/chromium/findBrowser'
import type { PlainDocument, PlainSection } from './content'

/* The same documents as somebody else would make them: pdfmake, and Chromium's own printing. */

/** One way to make a document. */
export interface Way {
  readonly name: string
  readonly make: (document: PlainDocument) => Promise<Uint8Array>
  close(): Promise<void>
}

const fonts = join(import.meta.dirname, '../../../resources/fonts')
const font = (weight: number): string =>
  join(fonts, `atkinson-hyperlegible-next-latin-${weight}-normal.ttf`)

/** pdfmake with the documents' own font; it writes no tags. */
export function withPdfmake(): Way {
  // It reads nothing but the two fonts.
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts))
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setFonts({
    Atkinson: {
      normal: font(400),
      bold: font(600),
      italics: font(400),
      bolditalics: font(600),
    },
  })
  return {
    name: 'pdfmake',
    make: async ({ workgroup, title, under, goal, sections }) =>
      pdfmake
        .createPdf({
          pageSize: 'LETTER',
          pageMargins: [56, 54, 56, 40],
          defaultStyle: { font: 'Atkinson', fontSize: 11, lineHeight: 1.3 },
          footer: (page: number, pages: number) => ({
            text: `${workgroup} · ${title} · Page ${page} of ${pages}`,
            fontSize: 8.5,
            margin: [56, 8],
          }),
          content: [
            { text: workgroup, bold: true, fontSize: 11 },
            { text: title, bold: true, fontSize: 27 },
            { text: under, fontSize: 13 },
            { text: goal, fontSize: 13, margin: [0, 12] },
            ...sections.flatMap(pdfmakeSection),
          ],
        })
        .getBuffer(),
    close: () => Promise.resolve(),
  }
}

function pdfmakeSection({ heading, points, table }: PlainSection): object[] {
  const head = { text: heading, bold: true, fontSize: 14.5, margin: [0, 12, 0, 4] }
  const list = points === undefined ? [] : [{ ul: [...points] }]
  if (table === undefined) return [head, ...list]
  const widths = (table[0] ?? []).map(() => '*')
  const body = table.map((row) => [...row])
  return [head, ...list, { table: { headerRows: 1, widths, body }, layout: 'lightHorizontalLines' }]
}

/** A page of Chromium's that is filled and printed once for each document, tagged as Chromium tags. */
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
    make: async (document) => {
      await page.setContent(`${head}${htmlOf(document)}</body></html>`)
      return page.pdf({ format: 'Letter', tagged: true })
    },
    close: () => browser.close(),
  }
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const htmlOf = ({ workgroup, title, under, goal, sections }: PlainDocument): string =>
  [
    `<p><b>${escapeXml(workgroup)}</b></p><h1>${escapeXml(title)}</h1>`,
    `<p>${escapeXml(under)}</p><p>${escapeXml(goal)}</p>`,
    ...sections.map(
      ({ heading, points = [], table = [] }) =>
        `<h2>${escapeXml(heading)}</h2>${listOf(points)}${tableOf(table)}`,
    ),
  ].join('')

const listOf = (points: readonly string[]): string =>
  points.length === 0
    ? ''
    : `<ul>${points.map((point) => `<li>${escapeXml(point)}</li>`).join('')}</ul>`

const tableOf = ([head, ...rows]: readonly (readonly string[])[]): string =>
  head === undefined
    ? ''
    : `<table>${rowOf('th', head)}${rows.map((row) => rowOf('td', row)).join('')}</table>`

const rowOf = (cell: string, texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<${cell}>${escapeXml(text)}</${cell}>`).join('')}</tr>`
