import { Parser } from 'htmlparser2'
import { Spans } from './tableSpans'

/** Whether a text is a page or a piece of one, as browsers and mail programs save them. */
export const looksLikeHtml = (text: string): boolean => {
  const start = text.slice(0, 5_000)
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|body|meta)\b/i.test(start))
    return true
  const tags =
    start.match(/<\/?(?:p|div|br|li|ul|ol|table|tr|td|span|h[1-6])\b[^<>]{0,500}>/gi)?.length ?? 0
  return tags > 5 && /^\s*<[a-z]/i.test(start)
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const hidden = setOf('script style head title template noscript svg select button nav footer')
const blocks = setOf(
  'p div br hr section article header main aside pre blockquote address ul ol dl dt dd figure form fieldset table thead tbody caption',
)
const cells = new Set(['td', 'th'])

/** More tags than any agenda has; deeply nested ones would take very long. */
const mostTags = 15_000

/** Why a page is too much for an agenda; null when it may hold one. */
export function excessOfPage(html: string): string | null {
  let tags = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) tags += 1
  return tags > mostTags
    ? `This page has ${tags.toLocaleString('en-US')} tags; one with an agenda has at most ${mostTags.toLocaleString('en-US')}. Nothing was read. Copy the agenda and paste it.`
    : null
}

/** So deep lists are followed; what is nested deeper isn't written by anybody. */
const deepest = 12

/**
 * A page as Markdown, for what the agenda reader needs of it: headings, lists with their depth and
 * numbers, tables, bold lines, struck out words. Nothing of it is run or loaded.
 */
export function htmlAsMarkdown(html: string): string {
  const writer = new Writer()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => writer.open(name, attributes),
      onclosetag: (name) => writer.close(name),
      ontext: (text) => writer.write(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  return writer.text()
}

class Writer {
  private readonly lines: string[] = []
  private line = ''
  private lead = ''
  private hiddenDepth = 0
  private readonly lists: { isNumbered: boolean; next: number }[] = []
  /** The cells of the row that is open; null outside of tables. */
  private row: string[] | null = null
  private readonly spans = new Spans()
  private rowsOfTable = 0
  private isBold = false
  private hasPlain = false
  private hasBold = false

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (hidden.has(name)) this.hiddenDepth += 1
    if (this.hiddenDepth > 0) return
    const heading = /^h([1-6])$/.exec(name)?.[1]
    if (name === 'tr') this.openRow()
    else if (cells.has(name)) {
      if (this.row !== null) this.spans.open(this.row, attributes)
    } else if (heading !== undefined) {
      this.endLine()
      this.lines.push('')
      this.lead = `${'#'.repeat(Number(heading))} `
    } else if (name === 'ul' || name === 'ol') {
      this.endLine()
      this.lists.push({ isNumbered: name === 'ol', next: Number(attributes['start'] ?? 1) || 1 })
    } else if (name === 'li') this.openItem()
    else if (name === 'b' || name === 'strong') this.isBold = true
    else if (name === 's' || name === 'del' || name === 'strike') this.write('~~', true)
    else if (name === 'input' && attributes['type'] === 'checkbox') this.write('[ ] ', true)
    else if (name === 'p' && this.row === null) {
      this.endLine()
      if (this.lists.length === 0) this.lines.push('')
    } else if (blocks.has(name)) this.break()
  }

  close(name: string): void {
    if (hidden.has(name)) {
      this.hiddenDepth = Math.max(0, this.hiddenDepth - 1)
      return
    }
    if (this.hiddenDepth > 0) return
    if (name === 'tr') this.closeRow()
    else if (name === 'ul' || name === 'ol') {
      this.endLine()
      this.lists.pop()
    } else if (name === 'b' || name === 'strong') this.isBold = false
    else if (name === 's' || name === 'del' || name === 'strike') this.write('~~', true)
    else if (name === 'table') {
      this.rowsOfTable = 0
      this.spans.end()
      this.lines.push('')
    } else if (/^h[1-6]$/.test(name) || name === 'li') this.endLine()
    else if (name !== 'br' && blocks.has(name)) this.break()
  }

  write(text: string, isMark = false): void {
    if (this.hiddenDepth > 0) return
    const words = isMark
      ? text
      : escapeMarks(text.replace(/[^\S\u00a0]+/g, ' ').replace(/\u00a0/g, ' '))
    if (this.row !== null) {
      const last = this.row.length - 1
      if (last >= 0) this.row[last] = `${this.row[last] ?? ''}${words.replaceAll('|', '\\|')}`
      return
    }
    if (words.trim() !== '' && !isMark) {
      if (this.isBold) this.hasBold = true
      else this.hasPlain = true
    }
    this.line += words
  }

  text(): string {
    this.endLine()
    return this.lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  }

  private openItem(): void {
    if (this.row !== null) {
      this.break()
      return
    }
    this.endLine()
    const list = this.lists.at(-1)
    const depth = Math.min(deepest, Math.max(0, this.lists.length - 1))
    this.lead = `${'    '.repeat(depth)}${list?.isNumbered === true ? `${list.next}. ` : '- '}`
    if (list !== undefined) list.next += 1
  }

  private openRow(): void {
    this.endLine()
    if (this.row !== null) this.closeRow()
    this.row = []
  }

  /** A table of one column lays a page out; its rows are lines. */
  private closeRow(): void {
    const row = (this.row ?? []).map((cell) =>
      cell
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:<br>\s?)+/, ''),
    )
    this.row = null
    this.spans.close(row)
    if (row.every((cell) => cell === '')) return
    const isLayout = row.length === 1 || row.slice(1).every((cell) => cell === '')
    if (isLayout && this.rowsOfTable === 0) {
      this.lines.push(...(row[0] ?? '').split('<br>').map((line) => line.trim()))
      return
    }
    this.lines.push(`| ${row.join(' | ')} |`)
    this.rowsOfTable += 1
    if (this.rowsOfTable === 1) this.lines.push(`|${' --- |'.repeat(row.length)}`)
  }

  private break(): void {
    if (this.row === null) this.endLine()
    else if (this.row.length > 0) this.write('<br>', true)
  }

  private endLine(): void {
    const words = this.line.replace(/\s+/g, ' ').trim()
    if (words !== '') {
      const isBoldLine = this.hasBold && !this.hasPlain && this.lead === ''
      this.lines.push(`${this.lead}${isBoldLine ? `**${words}**` : words}`)
      this.lead = ''
    }
    this.line = ''
    this.hasBold = false
    this.hasPlain = false
  }
}

const escapeMarks = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&')
