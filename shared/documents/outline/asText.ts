import { assertNever } from '../../kernel/result'
import type { Outline, OutlineBlock } from './outline'

/**
 * A document as plain text: a line a point, a blank line between paragraphs, none after a heading. Lines end
 * in `\n`.
 */
export function outlineAsText({ title, blocks }: Outline): string {
  const parts = blocks.map((block, at) => {
    const before = blocks[at - 1]
    const follows = before?.kind === 'heading' || before?.kind === 'label'
    return `${follows ? '\n' : '\n\n'}${linesOf(block).map(onOneLine).join('\n')}`
  })
  return `${onOneLine(title)}${parts.join('')}\n`
}

/** What a block says, a line each. Tables name their columns in every row. */
export function linesOf(block: OutlineBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'label':
      return [block.text]
    case 'paragraph':
      return [...block.lines]
    case 'list':
      return block.items.map((item, at) => `${block.numbered ? `${at + 1}.` : '•'} ${item}`)
    case 'table':
      return block.rows.map((row) =>
        row
          .flatMap((cell, at) => (cell === '' ? [] : [`${block.header[at] ?? ''}: ${cell}`]))
          .join(' · '),
      )
    default:
      return assertNever(block)
  }
}

/** Text without its line breaks. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
