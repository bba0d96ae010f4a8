import { Document, Packer, type ISectionOptions } from 'docx'
import { unzipSync, zipSync } from 'fflate'
import type { Outline } from '../../../shared/documents/outline/outline'
import type { PaperSize } from '../pdf/printOptions'
import { wordBlocks } from './wordBlocks'
import { wordFoot } from './wordFoot'
import type { WordSetting } from './wordRuns'
import { numbering, styles } from './wordStyles'

/**
 * A document as a Word document, to be edited: real headings, lists and tables, in its language and
 * direction. The same outline always gives the same bytes, and nothing in them tells who made it, where or
 * when: its day is the meeting's.
 */
export async function wordBytes(
  outline: Outline,
  paperSize: PaperSize = 'letter',
): Promise<Uint8Array> {
  const { title, workgroup, date } = outline
  const document = new Document({
    title: printable(title),
    creator: printable(workgroup),
    description: '',
    styles: styles(outline),
    numbering: numbering(outline),
    sections: [sectionOf(outline, paperSize)],
  })
  const packed = unzipSync(
    new Uint8Array(
      await Packer.toArrayBuffer(document, undefined, [
        { path: 'docProps/core.xml', data: coreProperties(outline) },
      ]),
    ),
  )
  // Sorted, and each with the meeting's day: the order and time of packing tell nothing.
  const names = Object.keys(packed).sort((a, b) => first(a) - first(b) || (a < b ? -1 : 1))
  const entries = names.map((name) => [name, packed[name] ?? new Uint8Array()] as const)
  return zipSync(Object.fromEntries(entries), { mtime: noonOf(date), level: 6 })
}

/** Sheets and their margin, in twentieths of a point. */
const sheets = { letter: { width: 12_240, height: 15_840 }, a4: { width: 11_906, height: 16_838 } }
const margin = 1_304

function sectionOf(outline: Outline, paperSize: PaperSize): ISectionOptions {
  const size = sheets[paperSize]
  const setting: WordSetting = {
    isRightToLeft: outline.direction === 'rtl',
    printable,
    width: size.width - 2 * margin,
  }
  return {
    properties: {
      page: { size, margin: { top: margin, bottom: margin, left: margin, right: margin } },
    },
    footers: { default: wordFoot(outline, setting) },
    children: wordBlocks(outline, setting),
  }
}

/** Readers look for the list of contents at the front. */
const first = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1)

/** The day in local parts, as ZIP has them: the same bytes in every time zone. */
function noonOf(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, day, 12)
}

/** Title, workgroup and the meeting's day; nothing of this computer or who uses it. */
function coreProperties({ title, workgroup, language, date }: Outline): string {
  const day = `${date}T12:00:00Z`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${inXml(title)}</dc:title>`,
    `<dc:creator>${inXml(workgroup)}</dc:creator>`,
    `<dc:language>${inXml(language)}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('')
}

const inXml = (text: string): string =>
  printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Text without the signs XML can't have: one of them, and Word refuses the whole document. */
const printable = (text: string): string =>
  text.replaceAll(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  )
