import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, test } from 'vitest'
import { languageAt } from '../../electron/languages/shippedLanguages'
import { wordBytes } from '../../electron/documents/word/wordBytes'
import { minutesModel } from '../../shared/documents/minutes/minutesModel'
import { minutesOutline } from '../../shared/documents/outline/minutesOutline'
import type { Outline } from '../../shared/documents/outline/outline'
import { reportBackOutline } from '../../shared/documents/outline/reportBackOutline'
import { summaryOutline } from '../../shared/documents/outline/summaryOutline'
import { reportBackModel } from '../../shared/documents/reportBack/reportBackModel'
import { summaryModel } from '../../shared/documents/reportBack/summaryModel'
import { run } from '../tools/programs'
import { contents, theMeeting, theNeighborhood } from '../verify/documents/contents'

/* Papers in Word, opened by a word processor, which says what it found in them. */

interface Opened {
  readonly outline: Outline
  readonly text: string
  readonly page: Document
}

const documents = ['minutes', 'report-back', 'summary'] as const
const tags = ['en-US', 'ar', 'zh-Hans', 'am'] as const
const names = documents.flatMap((document) => tags.map((tag) => `${document}-${tag}`))

const opened = new Map<string, Opened>()

/** All of them at once: starting the word processor takes longer than opening them. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'candor-word-'))
  const parser = new new JSDOM().window.DOMParser()
  const outlines = new Map<string, Outline>()
  for (const tag of tags) {
    const record = contents[tag === 'en-US' ? 'mixed' : 'usual']()
    const as = await languageAt(record, tag)
    const back = reportBackModel(record, theMeeting, theNeighborhood, as)
    outlines.set(
      `minutes-${tag}`,
      minutesOutline(minutesModel(record, theMeeting, () => '10:05', as)),
    )
    outlines.set(`report-back-${tag}`, reportBackOutline(back))
    outlines.set(`summary-${tag}`, summaryOutline(summaryModel(back)))
  }
  for (const [name, outline] of outlines)
    await writeFile(join(folder, `${name}.docx`), await wordBytes(outline))
  const files = names.map((name) => join(folder, `${name}.docx`))
  for (const to of ['txt', 'html']) {
    const ended = await run('abiword', [`--to=${to}`, ...files], 'collect')
    if (!ended.ok) throw new Error(ended.output)
  }
  for (const [name, outline] of outlines) {
    const text = await readFile(join(folder, `${name}.txt`), 'utf8')
    const html = await readFile(join(folder, `${name}.html`), 'utf8')
    opened.set(name, { outline, text, page: parser.parseFromString(html, 'text/html') })
  }
  await rm(folder, { recursive: true })
}, 60_000)

const of = (name: string): Opened => {
  const found = opened.get(name)
  if (found === undefined) throw new Error(`${name} was not opened`)
  return found
}

/** Letters only: what separates them is the word processor's. */
const letters = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u200e\u00a0]/g, '')

const collectSaid = ({ title, blocks }: Outline): string[] => [
  title,
  ...blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'paragraph') return block.lines
    if (block.kind === 'list') return block.items
    return block.kind === 'table' ? [...block.header, ...block.rows.flat()] : [block.text]
  }),
]

describe.each(names)('a word processor opens %s', (name) => {
  test('and reads all of it, in order', () => {
    const { outline, text } = of(name)
    const found = letters(text)
    let from = 0
    const missing = collectSaid(outline).filter((part) => {
      const at = found.indexOf(letters(part), from)
      if (at !== -1) from = at + letters(part).length
      return at === -1
    })
    expect(missing).toEqual([])
  })

  test('with its headings and tables', () => {
    const { outline, page } = of(name)
    const headings = [...page.querySelectorAll('h1, h2, h3, h4')].map(
      (row) => `${row.localName} ${letters(row.textContent)}`,
    )
    expect(headings).toEqual([
      `h1 ${letters(outline.title)}`,
      ...outline.blocks.flatMap((block) =>
        block.kind === 'heading' ? [`h${block.level} ${letters(block.text)}`] : [],
      ),
    ])
    const tables = [...page.querySelectorAll('table')].map((table) =>
      [...table.rows].map((row) => row.cells.length),
    )
    expect(tables).toEqual(
      outline.blocks.flatMap((block) =>
        block.kind === 'table' ? [[block.header, ...block.rows].map((cells) => cells.length)] : [],
      ),
    )
  })
})
