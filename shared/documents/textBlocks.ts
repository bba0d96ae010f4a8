/** A stretch of typed text, as a document sets it. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly string[] }

type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string; readonly indented: boolean }
  | { readonly kind: 'point'; readonly text: string; readonly numbered: boolean }

/**
 * Plain text as paragraphs and lists, the way it was typed: a blank line starts a new paragraph, a
 * line break stays one, and lines starting with `-`, `*`, `•`, `1.` or `1)` are a list. An indented
 * line after a list's point continues it.
 */
export function textBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  let open: TextBlock | null = null
  for (const line of text.split(/\r\n|\r|\n/).map(readLine)) {
    const grown: TextBlock | null = open === null ? null : continueBlock(open, line)
    if (open !== null && grown !== null) blocks[blocks.length - 1] = open = grown
    else {
      open = startBlock(line)
      if (open !== null) blocks.push(open)
    }
  }
  return blocks
}

function readLine(raw: string): Line {
  const text = raw.trim()
  if (text === '') return { kind: 'blank' }
  const bullet = /^[-*•‣–]\s+(.+)$/.exec(text)
  if (bullet?.[1] !== undefined) return { kind: 'point', text: bullet[1], numbered: false }
  const number = /^\d{1,3}[.)]\s+(.+)$/.exec(text)
  if (number?.[1] !== undefined) return { kind: 'point', text: number[1], numbered: true }
  return { kind: 'text', text, indented: /^\s/.test(raw) }
}

function startBlock(line: Line): TextBlock | null {
  if (line.kind === 'blank') return null
  if (line.kind === 'text') return { kind: 'paragraph', lines: [line.text] }
  return { kind: 'list', numbered: line.numbered, items: [line.text] }
}

/** The block with the line added, or null when the line belongs to a new block. */
function continueBlock(block: TextBlock, line: Line): TextBlock | null {
  if (block.kind === 'paragraph')
    return line.kind === 'text' ? { ...block, lines: [...block.lines, line.text] } : null
  if (line.kind === 'point' && line.numbered === block.numbered)
    return { ...block, items: [...block.items, line.text] }
  if (line.kind === 'text' && line.indented) {
    const last = `${block.items.at(-1) ?? ''} ${line.text}`
    return { ...block, items: [...block.items.slice(0, -1), last] }
  }
  return null
}

/** Text with one point a line, as points; a mark typed in front of a line is dropped. */
export const pointsOf = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((raw) => readLine(raw))
    .flatMap((line) => (line.kind === 'blank' ? [] : [line.text]))
