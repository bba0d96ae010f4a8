import { escapeHtml } from '../../shared/documents/outline/asWebPage'

/** A line of a list, as texts of ours begin one. */
const listItem = /^\s*[•-]\s+/

/**
 * The HTML part of an e-mail, from its text, so that both say the same: lines that follow each other
 * are a paragraph, lines with a bullet a list. Mail programs that show HTML alone show it as readably
 * as the text; each paragraph is read in the direction of its own script.
 */
export function mailHtml(text: string, language: string): string {
  const blocks = text.replaceAll('\r\n', '\n').split(/\n{2,}/)
  return [
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"></head><body>`,
    ...blocks.filter((block) => block.trim() !== '').map(formatBlock),
    '</body></html>',
  ].join('\n')
}

function formatBlock(block: string): string {
  const lines = block.split('\n').filter((line) => line.trim() !== '')
  return groupLines(lines)
    .map(({ isList, parts }) =>
      isList
        ? `<ul>\n${parts.map((part) => `<li dir="auto">${withBreaks(part)}</li>`).join('\n')}\n</ul>`
        : `<p dir="auto">${withBreaks(parts)}</p>`,
    )
    .join('\n')
}

type Group =
  | { readonly isList: true; readonly parts: string[][] }
  | { readonly isList: false; readonly parts: string[] }

/** Items of a list with what is indented below each, and the lines between lists. */
function groupLines(lines: readonly string[]): Group[] {
  const groups: Group[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (listItem.test(line)) {
      const item = [line.replace(listItem, '')]
      if (last?.isList === true) last.parts.push(item)
      else groups.push({ isList: true, parts: [item] })
    } else if (last?.isList === true && /^\s/.test(line)) last.parts.at(-1)?.push(line)
    else if (last?.isList === false) last.parts.push(line)
    else groups.push({ isList: false, parts: [line] })
  }
  return groups
}

const withBreaks = (lines: readonly string[]): string =>
  lines.map((line) => escapeHtml(line.trim())).join('<br>\n')
