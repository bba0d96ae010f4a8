import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, test } from 'vitest'
import { stringsOf } from '../../shared/kernel/stringsOf'
import { agendaModel } from '../../shared/documents/agenda/agendaModel'
import { minutesModel } from '../../shared/documents/minutes/minutesModel'
import { escapeMarkdown, outlineAsMarkdown } from '../../shared/documents/outline/asMarkdown'
import { linesOf, onOneLine, outlineAsText } from '../../shared/documents/outline/asText'
import { compareOutlines, type Piece } from '../../shared/documents/outline/compare'
import { agendaOutline } from '../../shared/documents/outline/agendaOutline'
import { minutesOutline } from '../../shared/documents/outline/minutesOutline'
import type { Outline, OutlineBlock } from '../../shared/documents/outline/outline'
import { reportBackOutline } from '../../shared/documents/outline/reportBackOutline'
import { summaryOutline } from '../../shared/documents/outline/summaryOutline'
import { reportBackModel } from '../../shared/documents/reportBack/reportBackModel'
import { summaryModel } from '../../shared/documents/reportBack/summaryModel'
import { idOf } from '../builders/recordDefaults'
import { larkmoorMeetings, secondMeeting } from './larkmoor'

/* The structure of papers: nothing is lost in it, and every form made from it says the same. */

const record = larkmoorMeetings().build()
const agenda = agendaModel(record, secondMeeting)
const minutes = minutesModel(record, secondMeeting, () => '10:05')
const reportBack = reportBackModel(record, secondMeeting, idOf('Heron Flats'))
const summary = summaryModel(reportBack)

/** What a model says that somebody typed: more than one word, and none of the document's own. */
const listTyped = (model: { readonly words: unknown }): string[] =>
  stringsOf({ ...model, words: null, list: null, aboutPeople: null })
    .map(onOneLine)
    // The day an action was given is in the model and on no paper.
    .filter((text) => text.includes(' ') && !/^\w+ \d+, \d{4}$/.test(text))

test.each([
  ['an agenda', agenda, agendaOutline(agenda)],
  ['minutes', minutes, minutesOutline(minutes)],
  ['a report-back', reportBack, reportBackOutline(reportBack)],
  ['a summary', summary, summaryOutline(summary)],
] as const)('everything %s say is in their text', (_document, model, outline) => {
  const texts = listTyped(model)
  expect(texts.length).toBeGreaterThan(10)
  const said = outlineAsText(outline).toLowerCase()
  for (const text of texts) expect(said).toContain(text.toLowerCase())
})

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

const read = (markdown: string): Node =>
  fromMarkdown(markdown, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })

const textOf = ({ value = '', children = [] }: Node): string =>
  value + children.map(textOf).join('')

const typesIn = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(typesIn)]

/** Words with everything in them that means something in Markdown. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('*a*', '_b_', '`c`', '[d](e)', '![f](g)', '<b>', '&amp;', '|', '\\', '~~~'),
      fc.constantFrom('# h', '- i', '+ j', '1. k', '2) l', '---', '===', '***', '> m', '$n$', '`'),
      fc.constantFrom('https://a.example', 'b@c.example', '<d@e.example>', '\\*', '```', '[^1]'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '))
  .filter((text) => onOneLine(text) !== '' && !text.includes('\u0000'))

describe('as Markdown', () => {
  test('whatever is typed stands as text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = read(escapeMarkdown(text))
        expect(typesIn(tree)).toEqual(['root', 'paragraph', 'text'])
        expect(textOf(tree)).toBe(onOneLine(text))
      }),
    )
  })

  test('no formula is made of prices', () => {
    expect(escapeMarkdown('$5 or $6')).toBe('\\$5 or \\$6')
  })

  test('headings, lists and tables are what they are', () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 4, maxLength: 4 }),
        ([a = '', b = '', c = '', d = '']) => {
          const blocks: OutlineBlock[] = [
            { kind: 'heading', level: 2, text: a },
            { kind: 'label', text: b },
            { kind: 'list', numbered: false, items: [a, b] },
            { kind: 'paragraph', lines: [c, d] },
            { kind: 'list', numbered: true, items: [c, d] },
            { kind: 'table', header: [a, b], rows: [[c, d]] },
          ]
          const tree = read(outlineAsMarkdown({ ...minutesOutline(minutes), title: a, blocks }))
          expect(tree.children?.map(({ type }) => type)).toEqual([
            'heading',
            'heading',
            'paragraph',
            'list',
            'paragraph',
            'list',
            'table',
          ])
          const said = tree.children?.map(textOf) ?? []
          const [one = '', two = '', three = '', four = ''] = [a, b, c, d].map(onOneLine)
          expect(said).toEqual([
            one,
            one,
            two,
            `${one}${two}`,
            `${three}${four}`,
            `${three}${four}`,
            `${one}${two}${three}${four}`,
          ])
        },
      ),
      { numRuns: 60 },
    )
  })
})

const outlineWith = (sections: readonly (readonly string[])[]): Outline => ({
  ...minutesOutline(minutes),
  blocks: sections.flatMap((lines, at): OutlineBlock[] => [
    { kind: 'heading', level: 2, text: `Section ${at}` },
    { kind: 'paragraph', lines },
  ]),
})

const sectionsOf = (outline: Outline): string[] =>
  outline.blocks.filter(({ kind }) => kind === 'paragraph').flatMap(linesOf)

const wordLine = fc
  .array(fc.constantFrom('bench', 'light', 'shelter', 'five', 'four', '，', '灯'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '))
const anyOutline = fc.array(fc.array(wordLine, { maxLength: 4 }), { maxLength: 4 }).map(outlineWith)

const joinPieces = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

describe('compared', () => {
  test('a paper with itself has no changes', () => {
    for (const outline of [minutesOutline(minutes), reportBackOutline(reportBack)])
      expect(compareOutlines(outline, outline)).toEqual([])
  })

  test('each side has its own words, whole, and every line only one of them has is there', () => {
    fc.assert(
      fc.property(anyOutline, anyOutline, (before, after) => {
        const lines = compareOutlines(before, after).flatMap((section) => section.lines)
        const olds = lines.flatMap((line) =>
          line.before === null ? [] : [joinPieces(line.before)],
        )
        const news = lines.flatMap((line) => (line.after === null ? [] : [joinPieces(line.after)]))
        const [was, is] = [sectionsOf(before), sectionsOf(after)]
        for (const text of olds) expect(was).toContain(text)
        for (const text of news) expect(is).toContain(text)
        for (const text of was) if (!is.includes(text)) expect(olds).toContain(text)
        for (const text of is) if (!was.includes(text)) expect(news).toContain(text)
      }),
    )
  })

  test('a changed word is marked on both sides, and the rest isn’t', () => {
    const [section] = compareOutlines(
      outlineWith([['It is dark from five.']]),
      outlineWith([['It is dark from four.']]),
    )
    const changedTexts = (pieces: readonly Piece[] | null | undefined): unknown =>
      pieces?.filter(({ changed }) => changed).map(({ text }) => text)
    expect(changedTexts(section?.lines[0]?.before)).toEqual(['five'])
    expect(changedTexts(section?.lines[0]?.after)).toEqual(['four'])
  })

  test('a section only one has is told so, in its place', () => {
    const [before, after] = [outlineWith([['a'], ['b']]), outlineWith([['a']])]
    expect(compareOutlines(before, after)).toMatchObject([{ title: 'Section 1', only: 'before' }])
    expect(compareOutlines(after, before)).toMatchObject([{ title: 'Section 1', only: 'after' }])
  })
})
