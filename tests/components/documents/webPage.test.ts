// @vitest-environment jsdom
import axe from 'axe-core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agendaModel } from '../../../shared/documents/agenda/agendaModel'
import { dataSheetModel } from '../../../shared/documents/dataSheet'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { agendaOutline } from '../../../shared/documents/outline/agendaOutline'
import { linesOf, onOneLine } from '../../../shared/documents/outline/asText'
import { escapeHtml, outlineAsWebPage } from '../../../shared/documents/outline/asWebPage'
import { dataSheetOutline } from '../../../shared/documents/outline/dataSheetOutline'
import { minutesOutline } from '../../../shared/documents/outline/minutesOutline'
import type { Outline, OutlineBlock } from '../../../shared/documents/outline/outline'
import { reportBackOutline } from '../../../shared/documents/outline/reportBackOutline'
import { summaryOutline } from '../../../shared/documents/outline/summaryOutline'
import { webPageColors } from '../../../shared/documents/outline/webPageStyle'
import { reportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import { summaryModel } from '../../../shared/documents/reportBack/summaryModel'
import { inEnglish, type SiteLanguage } from '../../../shared/languages/siteLanguage'
import { isSurelyEnglish } from '../../../shared/plainLanguage/detectLanguage'
import { idOf } from '../../builders/recordDefaults'
import { languageOf, tags } from '../../documents/languagesHere'
import { larkmoorMeetings, restrictedTitle, secondMeeting } from '../../documents/larkmoor'

/* Public documents as web pages, as a browser reads them. */

const record = larkmoorMeetings()
  .withWorkgroup({ gettingThere: 'Bus 5.', joining: 'Call 555-0142.', askByDays: 7 })
  .withData('Heron Flats', [13, 4, 1_205])
  .withItem({ title: 'Where do we concentrate?', neighborhoodIds: [idOf('Heron Flats')] })
  .withComparison(['Heron Flats', 'Millrace'], 'Few call from here.')
  .build()

const asked = {
  period: { from: '2025-04', to: '2026-03' },
  sourceId: 'calls',
  category: null,
} as const

function outlinesIn(as: SiteLanguage): readonly (readonly [string, Outline])[] {
  const back = reportBackModel(record, secondMeeting, idOf('Heron Flats'), as)
  return [
    ['agenda', agendaOutline(agendaModel(record, secondMeeting, as))],
    ['minutes', minutesOutline(minutesModel(record, secondMeeting, () => '10:05', as))],
    ['report-back', reportBackOutline(back)],
    ['summary', summaryOutline(summaryModel(back))],
    ['data sheet', dataSheetOutline(dataSheetModel(record, asked, as))],
  ]
}

const open = (page: string): Document => new DOMParser().parseFromString(page, 'text/html')

const elementsOf = (page: Document): Element[] => [...page.querySelectorAll('*')]

const known = new Set(
  'html head meta title style body main section div h1 h2 h3 h4 p span br ul ol li table thead tbody tr th td'.split(
    ' ',
  ),
)
const knownAttributes = new Set(
  'lang dir charset http-equiv content name id aria-labelledby aria-label class role tabindex scope'.split(
    ' ',
  ),
)

/** Nothing in the page runs, loads, leads away or is of a kind nobody meant. */
function expectHarmless(page: Document): void {
  for (const element of elementsOf(page)) {
    expect(known).toContain(element.localName)
    for (const { name } of element.attributes) expect(knownAttributes).toContain(name)
  }
}

/** Words with everything in them that means something in HTML, and what browsers are lenient about. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('<script>alert(1)</script>', '</title>', '</style>', '<!--', '-->', ']]>'),
      fc.constantFrom('"', "'", '`', '&lt;', '&#60;', '&amp', '<', '>', '=', '\\', '{{x}}', '${x}'),
      fc.constantFrom('<img src=x onerror=alert(1)>', '" onmouseover="alert(1)', 'javascript:x'),
      fc.constantFrom(
        '\u0000',
        '\u000b',
        '\u2028',
        '\u202e',
        '\u2066',
        '\ud800',
        '\ufeff',
        '\u0085',
      ),
      fc.constantFrom('Tern', 'الإضاءة', '路灯', '🙂', '</section>', '<svg/onload=x>', '%3Cb%3E'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `a${parts.join('')}z`)

/** A text as a page can have it: on one line, and without what no page may have. */
const toPrintable = (text: string): string =>
  open(`<p>${escapeHtml(onOneLine(text))}</p>`).body.textContent

describe('whatever is typed', () => {
  test('stands as text, in order, and nothing of it means anything', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 6, maxLength: 6 }), (texts) => {
        const [a = '', b = '', c = '', d = '', e = '', f = ''] = texts
        const blocks: OutlineBlock[] = [
          { kind: 'paragraph', lines: [a] },
          { kind: 'heading', level: 2, text: b },
          { kind: 'label', text: c },
          { kind: 'list', numbered: true, items: [d, e] },
          { kind: 'table', header: [e, f], rows: [[a, b]] },
        ]
        const page = open(
          outlineAsWebPage({
            language: 'en-US',
            direction: 'ltr',
            workgroup: f,
            title: a,
            date: '2026-03-03',
            blocks,
          }),
        )
        expectHarmless(page)
        const said = [...page.querySelectorAll('h1,h2,h3,span,li,th,td')]
        expect(said.map(({ textContent }) => textContent)).toEqual(
          [a, a, b, c, d, e, e, f, a, b].map(toPrintable),
        )
        expect(page.title).toContain(toPrintable(f).trim().slice(0, 1))
      }),
      { numRuns: 300 },
    )
  })

  test('is only changed where no page could have it', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text))
    fc.assert(
      fc.property(plain, (text) => {
        expect(toPrintable(text)).toBe(onOneLine(text))
      }),
    )
    expect(escapeHtml('\u0000\ud800<')).toBe('\ufffd\ufffd&lt;')
  })
})

const languages: readonly SiteLanguage[] = [
  inEnglish,
  ...tags.map((tag) => ({ language: languageOf(tag), review: null })),
]
const pages = languages.flatMap((as) =>
  outlinesIn(as).map(([name, outline]) => [`${name} in ${as.language.tag}`, outline] as const),
)

describe.each(pages)('%s', (_name, outline) => {
  const html = outlineAsWebPage(outline)
  const page = open(html)

  test('says everything its other forms say, in their order', () => {
    const text = onOneLine(page.body.textContent).replaceAll(' ', '')
    let from = 0
    for (const block of outline.blocks.filter(({ kind }) => kind !== 'table'))
      for (const line of linesOf(block)) {
        // Bullets and numbers are the list's own.
        const said = onOneLine(line.replace(/^(•|\d+\.) /, '')).replaceAll(' ', '')
        const at = text.indexOf(said, from)
        expect(at, line).toBeGreaterThan(-1)
        from = at
      }
    for (const block of outline.blocks)
      if (block.kind === 'table')
        for (const cell of [...block.header, ...block.rows.flat()])
          expect(text).toContain(onOneLine(cell).replaceAll(' ', ''))
    expect(html).not.toContain(restrictedTitle)
    expect(outlineAsWebPage(outline)).toBe(html)
  })

  test('is one file that runs and loads nothing, in its language and direction', () => {
    expectHarmless(page)
    expect(page.documentElement.lang).toBe(outline.language)
    expect(page.documentElement.dir).toBe(outline.direction)
    expect(html).not.toMatch(/<(script|link|img|iframe|base|form|a)\b|url\(|@import|https?:/)
    expect(page.querySelectorAll('main h1')).toHaveLength(1)
    const headings = [...page.querySelectorAll('h1,h2,h3,h4')].map(({ localName }) =>
      Number(localName.slice(1)),
    )
    for (const [at, level] of headings.entries())
      expect(level).toBeLessThanOrEqual((headings[at - 1] ?? 0) + 1)
    for (const table of page.querySelectorAll('table')) {
      const heads = [...table.querySelectorAll('thead th')]
      expect(heads.every((head) => head.getAttribute('scope') === 'col')).toBe(true)
      for (const row of table.querySelectorAll('tbody tr'))
        expect(row.children).toHaveLength(heads.length)
    }
  })
})

/** Structures differ by document; by language only in their words and direction. */
const structures = pages.filter(([name]) => /en-US$|^agenda in ar$/.test(name))

test.each(structures)('%s breaks no rule of accessibility', async (_name, outline) => {
  document.replaceChild(
    document.adoptNode(open(outlineAsWebPage(outline)).documentElement),
    document.documentElement,
  )
  // Colors are computed by no browser here; they are held against each other below.
  const { violations, passes } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  expect(passes.length).toBeGreaterThan(10)
})

describe('English on a page in another language', () => {
  test('is said to be English where that is sure, and only there', () => {
    const spanish = outlinesIn({ language: languageOf('es'), review: null })
    const page = open(
      outlineAsWebPage(spanish[1]?.[1] ?? agendaOutline(agendaModel(record, secondMeeting))),
    )
    const english = [...page.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent)
    expect(english).toContain('Our goal is better health and safety for everyone in Larkmoor.')
    expect(english.join()).not.toMatch(/Se decidió|R\. Adeyo \(/)
  })

  test('is never seen in the standard wording of another language', () => {
    for (const tag of tags)
      for (const text of Object.values(languageOf(tag).words))
        // The names of what is put in are English.
        expect(isSurelyEnglish(text.replaceAll(/\{\w+\}/g, '–')), text).toBe(false)
  })
})

/** The contrast of two colors as WCAG counts it. */
function contrastOf(a: string, b: string): number {
  const light = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(color.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [darker = 0, lighter = 0] = [light(a), light(b)].sort((one, other) => one - other)
  return (lighter + 0.05) / (darker + 0.05)
}

test.each(Object.entries(webPageColors))(
  'in the %s, text and rules stand out',
  (_scheme, colors) => {
    const { paper, ink, heading, rule } = colors
    for (const text of [ink, heading]) expect(contrastOf(text, paper)).toBeGreaterThanOrEqual(7)
    expect(contrastOf(rule, paper)).toBeGreaterThanOrEqual(3)
  },
)
