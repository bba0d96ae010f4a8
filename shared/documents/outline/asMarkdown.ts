import { assertNever } from '../../kernel/result'
import { onOneLine } from './asText'
import type { Outline, OutlineBlock } from './outline'

/**
 * A document as Markdown (CommonMark, with tables as GitHub has them). Everything people typed stands as
 * text: whatever would mean something there is escaped. Lines end in `\n`.
 */
export const outlineAsMarkdown = ({ title, blocks }: Outline): string =>
  `${[`# ${escapeMarkdown(title)}`, ...blocks.map(asMarkdown)].join('\n\n')}\n`

function asMarkdown(block: OutlineBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`
    case 'label':
      return `**${escapeMarkdown(block.text)}**`
    case 'paragraph':
      return block.lines.map(escapeMarkdown).join('\\\n')
    case 'list':
      return block.items
        .map((item, at) => `${block.numbered ? `${at + 1}.` : '-'} ${escapeMarkdown(item)}`)
        .join('\n')
    case 'table':
      return [
        rowOf(block.header.map(escapeMarkdown)),
        rowOf(block.header.map(() => '---')),
        ...block.rows.map((row) => rowOf(row.map(escapeMarkdown))),
      ].join('\n')
    default:
      return assertNever(block)
  }
}

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** What begins emphasis, code, a link, a tag, a character by name, a cell, or a formula. */
const meaningful = /[\\`*_[\]<>|~&$]/g
/** What makes a line a heading, a list, a rule or a heading's underline. */
const atTheStart = /^([#+=-])|^(\d{1,9})([.)])/
/** What makes a link of an address. */
const inAnAddress = /(?<=\w)@(?=\w)|:(?=\/\/)/g

/** Text that means only itself in Markdown, on one line. */
export const escapeMarkdown = (text: string): string =>
  onOneLine(text)
    .replaceAll(meaningful, '\\$&')
    .replaceAll(inAnAddress, '\\$&')
    .replace(atTheStart, (_all, sign: string | undefined, number?: string, stop?: string) =>
      sign === undefined ? `${number ?? ''}\\${stop ?? ''}` : `\\${sign}`,
    )
