import { Parser } from 'htmlparser2'
import { htmlAsText } from './htmlText'

/*
 * Texts that are written for another program: a saved page, whose table has the answers, and a table
 * drawn with bars. Both are read as what their reader sees.
 */

const page =
  /^\s*(?:<!doctype html|<(?:html|head|body|table|div|p|meta|style|article|section)[\s>])/i
/** The line between the questions and the answers of a table drawn with bars. */
const ruled = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+\|?\s*$/

/** A page or a table with bars as plain text, cells with tabs between them; any other text as it is. */
export function asPlainText(text: string): string {
  if (page.test(text.slice(0, 2_000))) return pageAsText(text)
  return barsAsTabs(text) ?? text
}

function pageAsText(html: string): string {
  try {
    const rows = largestTable(html)
    const isTable = rows.length > 1 && rows.every((cells) => cells.length > 1)
    return isTable ? joinByTabs(rows) : htmlAsText(html)
  } catch {
    // Nested beyond all measure: its signs are text like any others.
    return html
  }
}

const joinByTabs = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quoteCell).join('\t')).join('\n')

const quoteCell = (cell: string): string =>
  /["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

/** The rows of the table that has most cells; what stands in a table within it belongs to its cell. */
function largestTable(html: string): string[][] {
  const tables: string[][][] = []
  let rows: string[][] | null = null
  let cell: string | null = null
  let depth = 0
  let unseen = 0
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (/^(?:script|style|head|template)$/.test(name)) unseen += 1
        if (name === 'table') {
          depth += 1
          if (depth === 1) tables.push((rows = []))
        }
        if (depth !== 1) return
        if (name === 'tr') rows?.push([])
        else if (name === 'td' || name === 'th') cell = ''
        else if (name === 'br' && cell !== null) cell += '\n'
      },
      ontext: (text) => {
        if (cell !== null && unseen === 0) cell += text.replaceAll(/\s+/g, ' ')
      },
      onclosetag: (name) => {
        if (/^(?:script|style|head|template)$/.test(name)) unseen -= 1
        if ((name === 'td' || name === 'th') && depth === 1 && cell !== null) {
          rows?.at(-1)?.push(cell.trim())
          cell = null
        }
        if (name === 'table') depth -= 1
      },
    },
    { decodeEntities: true },
  )
  parser.end(html)
  const filled = tables.map((table) => table.filter((row) => row.some((one) => one !== '')))
  const sizeOf = (table: readonly (readonly string[])[]): number =>
    table.reduce((sum, row) => sum + row.length, 0)
  return filled.reduce<string[][]>((best, one) => (sizeOf(one) > sizeOf(best) ? one : best), [])
}

/** A table drawn with bars, with tabs for them; null for a text that is none. */
function barsAsTabs(text: string): string | null {
  const start = text.slice(0, 4_000).split(/\r\n?|\n/, 6)
  if (!start.some((line) => ruled.test(line))) return null
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  if (!lines.every((line) => line.includes('|'))) return null
  return joinByTabs(
    lines
      .filter((line) => !ruled.test(line))
      .map((line) =>
        line
          .trim()
          .replace(/^\|/, '')
          .replace(/(?<!\\)\|$/, '')
          .split(/(?<!\\)\|/)
          .map((cell) => cell.replaceAll('\\|', '|').trim()),
      ),
  )
}
