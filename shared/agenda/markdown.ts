import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { SourceLine } from './types'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
  readonly position?: { readonly start: { readonly line: number } } | undefined
}

/** Content of a Markdown agenda in the order it stands: lines that may be items, and others with the reason. */
export interface MarkdownContent {
  readonly items: readonly SourceLine[]
  readonly headings: readonly SourceLine[]
  readonly details: readonly SourceLine[]
  /** The first table, as tab-separated lines; null when there is none. */
  readonly table: { readonly line: number; readonly text: string } | null
}

/** Whether a text is written as Markdown: it has a heading or a table's rule. Lists are read as plain lines. */
export const looksLikeMarkdown = (text: string): boolean =>
  /^#{1,6} \S/m.test(text) || /^\s*\|?\s*:?-{3,}:?\s*\|/m.test(text)

/** Takes a Markdown text apart. */
export function markdownContent(text: string): MarkdownContent {
  const root = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  }) as Node
  const items: SourceLine[] = []
  const headings: SourceLine[] = []
  const details: SourceLine[] = []
  let table: MarkdownContent['table'] = null
  for (const node of root.children ?? []) {
    if (node.type === 'heading') headings.push(lineOf(node))
    else if (node.type === 'list') collectList(node, items, details)
    else if (node.type === 'table') table ??= { line: startOf(node), text: tableText(node) }
    else if (node.type === 'paragraph') details.push(lineOf(node))
  }
  return { items, headings, details, table }
}

function collectList(list: Node, items: SourceLine[], details: SourceLine[]): void {
  for (const item of list.children ?? []) {
    const [first, ...rest] = item.children ?? []
    if (first !== undefined) items.push(lineOf(first))
    for (const node of rest) {
      if (node.type === 'list') collectList(node, details, details)
      else details.push(lineOf(node))
    }
  }
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
