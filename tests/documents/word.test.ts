import { unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { expect, test, vi } from 'vitest'
import { languageAt } from '../../electron/languages/shippedLanguages'
import { wordBytes } from '../../electron/documents/word/wordBytes'
import { minutesModel } from '../../shared/documents/minutes/minutesModel'
import { onOneLine } from '../../shared/documents/outline/asText'
import { minutesOutline } from '../../shared/documents/outline/minutesOutline'
import type { Outline, OutlineBlock } from '../../shared/documents/outline/outline'
import { larkmoorMeetings, secondMeeting } from './larkmoor'

/* Papers in Word, opened again by what knows nothing of what wrote them. */

const record = larkmoorMeetings().build()

async function outlineIn(tag: string): Promise<Outline> {
  return minutesOutline(
    minutesModel(record, secondMeeting, () => '10:05', await languageAt(record, tag)),
  )
}

interface Opened {
  readonly names: readonly string[]
  readonly part: (name: string) => Document
}

function openWord(bytes: Uint8Array): Opened {
  const parts = unzipSync(bytes)
  const parser = new new JSDOM().window.DOMParser()
  return {
    names: Object.keys(parts),
    part: (name) => {
      const xml = new TextDecoder('utf-8', { fatal: true }).decode(parts[name])
      return parser.parseFromString(xml, 'application/xml')
    },
  }
}

const elementsNamed = (of: Document | Element, name: string): Element[] => [
  ...of.getElementsByTagName(name),
]

/** Every paragraph's text, those of cells among them; line breaks are spaces. */
const paragraphs = (body: Document): string[] =>
  elementsNamed(body, 'w:p')
    .map((row) =>
      elementsNamed(row, 'w:r')
        .map((run) => (elementsNamed(run, 'w:br').length > 0 ? ' ' : '') + run.textContent)
        .join('')
        .replaceAll('\u200e', ''),
    )
    .filter((text) => text !== '')

function expectedLines({ title, blocks }: Outline): string[] {
  const linesOf = (block: OutlineBlock): readonly string[] => {
    if (block.kind === 'paragraph') return [block.lines.join(' ')]
    if (block.kind === 'list') return block.items
    return block.kind === 'table' ? [...block.header, ...block.rows.flat()] : [block.text]
  }
  return [title, ...blocks.flatMap(linesOf)].filter((text) => text !== '')
}

test.each(['en-US', 'ar', 'zh-Hans'])('minutes in Word say what they say (%s)', async (tag) => {
  const outline = await outlineIn(tag)
  const { part } = openWord(await wordBytes(outline))
  const body = part('word/document.xml')
  expect(paragraphs(body).map(onOneLine)).toEqual(expectedLines(outline).map(onOneLine))
  const styles = elementsNamed(body, 'w:pStyle').map((row) => row.getAttribute('w:val'))
  const headings = outline.blocks.filter(({ kind }) => kind === 'heading')
  expect(styles.filter((style) => style === 'Heading1')).toHaveLength(1)
  expect(styles.filter((style) => /^Heading[23]$/.test(style ?? ''))).toHaveLength(headings.length)
  const tables = outline.blocks.filter(({ kind }) => kind === 'table')
  expect(elementsNamed(body, 'w:tblHeader').length).toBe(tables.length)
})

const isOn = (of: Element, name: string): boolean =>
  elementsNamed(of, name).some((row) => row.getAttribute('w:val') !== 'false')

test('Arabic runs from the right, in paragraphs, runs and tables; English in it doesn’t', async () => {
  const { part } = openWord(await wordBytes(await outlineIn('ar')))
  for (const name of ['word/document.xml', 'word/footer1.xml']) {
    const said = elementsNamed(part(name), 'w:p').filter((row) => row.textContent !== '')
    for (const row of said) expect(isOn(row, 'w:bidi')).toBe(true)
  }
  const body = part('word/document.xml')
  const runs = elementsNamed(body, 'w:r').filter((run) => /\p{L}/u.test(run.textContent))
  for (const run of runs) {
    const text = run.textContent
    const isArabic = /\p{Script=Arabic}/u.test(text)
    expect(isOn(run, 'w:rtl'), text).toBe(isArabic)
    // Without it the full stop of an English sentence would stand at its left.
    expect(text.startsWith('\u200e') && text.endsWith('\u200e'), text).toBe(!isArabic)
  }
  expect(runs.filter((run) => !isOn(run, 'w:rtl')).length).toBeGreaterThan(5)
  for (const table of elementsNamed(body, 'w:tbl')) expect(isOn(table, 'w:bidiVisual')).toBe(true)
})

test('headings are bold by their style, which nothing undoes', async () => {
  const { part } = openWord(await wordBytes(await outlineIn('en-US')))
  const headings = elementsNamed(part('word/styles.xml'), 'w:style').filter((style) =>
    /^Heading[123]$/.test(style.getAttribute('w:styleId') ?? ''),
  )
  expect(headings.map((style) => isOn(style, 'w:b'))).toEqual([true, true, true])
  const offs = elementsNamed(part('word/document.xml'), 'w:b').filter(
    (row) => row.getAttribute('w:val') === 'false',
  )
  expect(offs).toEqual([])
})

test.each([
  ['letter', [12_240, 15_840]],
  ['a4', [11_906, 16_838]],
] as const)(
  'it is on the workgroup’s sheet, its tables as wide as the text: %s',
  async (document, size) => {
    const { part } = openWord(await wordBytes(await outlineIn('en-US'), document))
    const body = part('word/document.xml')
    const number = (row: Element | undefined, name: string): number =>
      Number(row?.getAttribute(`w:${name}`))
    const [page] = elementsNamed(body, 'w:pgSz')
    expect([number(page, 'w'), number(page, 'h')]).toEqual(size)
    const [margin] = elementsNamed(body, 'w:pgMar')
    const width = size[0] - number(margin, 'left') - number(margin, 'right')
    for (const table of elementsNamed(body, 'w:tbl')) {
      const columns = elementsNamed(table, 'w:gridCol').map((column) => number(column, 'w'))
      const sum = columns.reduce((all, one) => all + one, 0)
      expect(Math.abs(sum - width)).toBeLessThan(columns.length)
      // A number of three signs needs less than a sentence; none is too narrow for its head.
      expect(Math.min(...columns)).toBeGreaterThan(400)
      expect(Math.max(...columns)).toBeGreaterThan(1.5 * Math.min(...columns))
    }
    expect(elementsNamed(part('word/footer1.xml'), 'w:p')[0]?.textContent).toContain(
      'Minutes · Larkmoor LEAD OWG',
    )
  },
)

test('the language is set', async () => {
  for (const [tag, attribute, value] of [
    ['es', 'w:val', 'es'],
    ['ar', 'w:bidi', 'ar'],
    ['zh-Hans', 'w:eastAsia', 'zh-CN'],
  ] as const) {
    const styles = openWord(await wordBytes(await outlineIn(tag))).part('word/styles.xml')
    expect(elementsNamed(styles, 'w:lang')[0]?.getAttribute(attribute), tag).toBe(value)
  }
})

test('the same minutes are the same bytes, with nothing of when or where they were made', async () => {
  const outline = await outlineIn('en-US')
  const first = await wordBytes(outline)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-04T05:06:08Z') })
  try {
    expect(Buffer.from(await wordBytes(outline)).equals(Buffer.from(first))).toBe(true)
  } finally {
    vi.useRealTimers()
  }
  const { part, names } = openWord(first)
  const properties = [...part('docProps/core.xml').documentElement.children]
  expect(properties.map(({ localName, textContent }) => [localName, textContent])).toEqual([
    ['title', 'Minutes'],
    ['creator', 'Larkmoor LEAD OWG'],
    ['language', 'en-US'],
    ['created', '2026-03-03T12:00:00Z'],
    ['modified', '2026-03-03T12:00:00Z'],
  ])
  const all = names.map((name) => part(name).documentElement.outerHTML).join('')
  expect(all).not.toContain(
    new Date().getFullYear() === 2026 ? '2026-11' : String(new Date().getFullYear()),
  )
})

test('signs XML can’t have don’t spoil the document', async () => {
  const outline = await outlineIn('en-US')
  const lines = ['a\u0000b\u001fc\ufffe', '\ud83d', '🙂 </w:t> & "']
  const bytes = await wordBytes({
    ...outline,
    title: 'x\u0001',
    blocks: [{ kind: 'paragraph', lines }],
  })
  const body = openWord(bytes).part('word/document.xml')
  expect(elementsNamed(body, 'parsererror').length).toBe(0)
  expect(paragraphs(body)[1]).toBe('a\ufffdb\ufffdc\ufffd \ufffd 🙂 </w:t> & "')
})
