import { assertNever } from '../../kernel/result'
import { english } from '../../languages/english'
import { isSurelyEnglish } from '../../plainLanguage/detectLanguage'
import { onOneLine } from './asText'
import type { Outline, OutlineBlock } from './outline'
import { webPageStyle } from './webPageStyle'

/**
 * A document as a web page: one HTML file that needs nothing else, runs nothing and loads nothing. Its
 * structure is that of the other forms; everything people typed stands as text. The same outline always
 * gives the same page, and nothing in it tells who made it, where or when. Lines end in `\n`.
 */
export function outlineAsWebPage(outline: Outline): string {
  const { language, direction, workgroup, title, date, blocks } = outline
  const said = pieceFor(language)
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    // Whatever a browser would make of a text, nothing is run and nobody is asked for anything.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml([title, workgroup, date].filter((part) => part !== '').join(', '))}</title>`,
    `<style>${webPageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    said('h1', title),
    ...toSections(blocks, said),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Writes a text as an element of that name. */
type Say = (name: string, text: string, attributes?: string) => string

/** Texts as elements of a page in that language. */
const pieceFor =
  (language: string): Say =>
  (name, text, attributes = '') =>
    `<${name}${attributes}${formatSpoken(text, language)}>${escapeHtml(onOneLine(text))}</${name}>`

/**
 * What people wrote may be read from the other side, and may be English on a page in another language. A
 * text whose language isn't sure isn't said to be in one.
 */
const formatSpoken = (text: string, language: string): string =>
  language !== english.tag && isSurelyEnglish(text) ? ' dir="auto" lang="en"' : ' dir="auto"'

/** The blocks, those under each heading of the second level as a section named by it. */
function toSections(blocks: readonly OutlineBlock[], said: Say): string[] {
  const lines: string[] = []
  let sections = 0
  let level = 1
  let under = ''
  for (const block of blocks) {
    if (block.kind === 'heading') {
      level = block.level
      under = block.text
    }
    if (block.kind === 'heading' && block.level === 2) {
      if (sections > 0) lines.push('</section>')
      sections += 1
      const id = `section-${sections}`
      lines.push(`<section aria-labelledby="${id}">`, said('h2', block.text, ` id="${id}"`))
    } else lines.push(...linesOfBlock(block, { level, under, said }))
  }
  return sections > 0 ? [...lines, '</section>'] : lines
}

interface Place {
  /** That of the heading above. */
  readonly level: number
  readonly under: string
  readonly said: Say
}

function linesOfBlock(block: OutlineBlock, { level, under, said }: Place): string[] {
  switch (block.kind) {
    case 'heading':
      return [said(`h${block.level}`, block.text)]
    case 'label':
      return [said(`h${level + 1}`, block.text, ' class="label"')]
    case 'paragraph':
      return ['<p>', block.lines.map((line) => said('span', line)).join('<br>\n'), '</p>']
    case 'list': {
      const name = block.numbered ? 'ol' : 'ul'
      return [`<${name}>`, ...block.items.map((item) => said('li', item)), `</${name}>`]
    }
    case 'table':
      return tableOf(block, under, said)
    default:
      return assertNever(block)
  }
}

/** A table that can be moved from the keyboard where it is wider than the window. */
const tableOf = (
  { header, rows }: Extract<OutlineBlock, { kind: 'table' }>,
  under: string,
  said: Say,
): string[] => [
  `<div class="table" role="group" tabindex="0" aria-label="${escapeHtml(onOneLine(under))}">`,
  '<table>',
  `<thead><tr>${header.map((cell) => said('th', cell, ' scope="col"')).join('')}</tr></thead>`,
  '<tbody>',
  ...rows.map((row) => `<tr>${row.map((cell) => said('td', cell)).join('')}</tr>`),
  '</tbody>',
  '</table>',
  '</div>',
]

/** What HTML can't have even by name: control characters, halves of letters, what is no character. */
const unprintable =
  /(?![\t\n])\p{Cc}|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufdd0-\ufdef\ufffe\uffff]/gu

/** Text that means only itself in HTML, between tags and in attributes in quotation marks. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll(unprintable, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
