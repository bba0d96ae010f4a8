import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { SourceLine } from './types'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
  readonly position?: { readonly start: Point; readonly end: Point } | undefined
}

interface Point {
  readonly line: number
}

/** Content of a Markdown agenda in the order it stands. */
export interface MarkdownContent {
  /** What may be items: the entries of its lists. */
  readonly items: readonly SourceLine[]
  readonly headings: readonly SourceLine[]
  /** The first table, as tab-separated lines; null when there is none. */
  readonly table: { readonly line: number; readonly text: string } | null
  /** Every other line that isn't empty: details below an entry, text, quotations, code. */
  readonly others: readonly SourceLine[]
}

/** Whether a text is written as Markdown: it has a heading or a table's rule. Lists are read as plain lines. */
export const looksLikeMarkdown = (text: string): boolean =>
  /^#{1,6} \S/m.test(text) || /^[ \t]{0,99}\|?[ \t]{0,99}:?-{3,}:?[ \t]{0,99}\|/m.test(text)

/** So many signs of emphasis, links and code stand in one paragraph, and so many bullets before one entry. */
const most = { signs: 500, nested: 20 } as const

/**
 * The line (from 1) from which a text has more Markdown in one place than anybody writes, and would
 * take very long to take apart; null when there is none.
 */
export function overloadedLine(lines: readonly string[]): number | null {
  let signs = 0
  for (const [at, line] of lines.entries()) {
    if (/^\s*$|^\s{0,9}(?:[-*+#|]|\d{1,9}[.)])/.test(line)) signs = 0
    signs += line.match(/[*_[\]`~<>!]/g)?.length ?? 0
    const lead = /^[-*+>\d.)\s]*/.exec(line)?.[0] ?? ''
    const nested = lead.match(/[-*+>.)]/g)?.length ?? 0
    const isRule = /^\s*(?:-+|\*+)\s*$/.test(line)
    if (signs > most.signs || (nested > most.nested && !isRule)) return at + 1
  }
  return null
}

/** Takes a Markdown text apart. */
export function markdownContent(text: string): MarkdownContent {
  const root = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  }) as Node
  const tableNode = root.children?.find((node) => node.type === 'table')
  if (tableNode !== undefined) {
    const table = { line: startOf(tableNode), text: tableText(tableNode) }
    return { items: [], headings: [], table, others: linesOutside(text, [tableNode]) }
  }
  const headings = (root.children ?? []).filter((node) => node.type === 'heading')
  const items = (root.children ?? [])
    .filter((node) => node.type === 'list')
    .flatMap((list) => list.children ?? [])
    .flatMap((item) => item.children?.[0] ?? [])
    // An entry may be a list or code itself; only its words are an item.
    .filter((node) => node.type === 'paragraph' || node.type === 'heading')
  return {
    items: items.map(lineOf),
    headings: headings.map(lineOf),
    table: null,
    others: linesOutside(text, [...headings, ...items]),
  }
}

function linesOutside(text: string, nodes: readonly Node[]): SourceLine[] {
  const inside = new Set(nodes.flatMap(linesOf))
  return text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((row) => row.text.trim() !== '' && !inside.has(row.line))
}

function linesOf(node: Node): number[] {
  const first = startOf(node)
  const last = node.position?.end.line ?? first
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

const startOf = (node: Node): number => node.position?.start.line ?? 1

const lineOf = (node: Node): SourceLine => ({ line: startOf(node), text: textOf(node) })

function textOf(node: Node): string {
  if (node.type === 'break') return ' '
  return node.value ?? (node.children ?? []).map(textOf).join('')
}

const tableText = (table: Node): string =>
  (table.children ?? [])
    .map((row) => (row.children ?? []).map((cell) => textOf(cell).replace(/\t/g, ' ')).join('\t'))
    .join('\n')
