import { Parser } from 'htmlparser2'
import { guessHeading } from './guessHeadings'
import { tidyText } from './tidyText'

/* The text of an HTML mail as its reader sees it. Nothing of it is run or loaded. */

const blocks = new Set(
  'p div br li tr table ul ol h1 h2 h3 h4 h5 h6 hr section article header footer pre blockquote dl dt dd center address fieldset form tbody thead main'.split(
    ' ',
  ),
)
const unseen = new Set('script style head title template noscript object svg'.split(' '))
const voidTags = new Set('br hr img input meta link wbr col area base'.split(' '))

/** Ways in which mails hide text from the person who reads them, as a style without its spaces. */
const hiddenStyle =
  /(^|;)(display:none|visibility:hidden|mso-hide:all|opacity:0(\.0+)?(;|$)|font-size:[01](\.\d+)?(px|pt|em|%)?(;|!|$)|(max-)?height:0(px|pt|em|%)?(;|!|$)|(max-)?width:0(px|pt|em|%)?(;|!|$)|(color:transparent))/

/** Elements in elements in a mail that a program wrote; what is deeper was made to stop readers. */
const deepest = 2_000

/** So much is read before it is asked how deep it goes: time grows with the square of the depth. */
const pieceLength = 8_192

/**
 * HTML as plain text: blocks on lines of their own, quotations with `>`, bullets with `-`. Throws when
 * its elements are nested beyond all measure.
 */
export function htmlAsText(html: string): string {
  const written = new WrittenText()
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1
        written.open(name, attributes)
      },
      ontext: (text) => written.add(text),
      onclosetag: (name) => {
        depth -= 1
        written.close(name)
      },
    },
    { decodeEntities: true },
  )
  for (let at = 0; at < html.length; at += pieceLength) {
    parser.write(html.slice(at, at + pieceLength))
    if (depth > deepest) throw new Error('The elements of this HTML are nested too deeply.')
  }
  parser.end()
  return tidyText(written.toString())
}

class WrittenText {
  private readonly parts: string[] = []
  /** Names of open elements that hide what is in them, or are inside of one that does. */
  private readonly hidden: string[] = []
  private quoted = 0
  private preformatted = 0
  private cells = 0
  private cellFrom = 0

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.hidden.length > 0 || isHidden(name, attributes)) {
      if (!voidTags.has(name)) this.hidden.push(name)
      return
    }
    if (name === 'blockquote') this.quoted += 1
    if (name === 'pre') this.preformatted += 1
    if (name === 'br') this.parts.push(this.lineStart())
    else if (blocks.has(name)) this.breakLine()
    if (name === 'p') this.parts.push(this.lineStart())
    if (name === 'li') this.parts.push('- ')
    if (name === 'tr') this.cells = 0
    if (name === 'td' || name === 'th') this.openCell()
  }

  /** A cell behind a label goes on with its line: `First name: Ada`. */
  private openCell(): void {
    const before = this.parts.slice(this.cellFrom).join('').trim()
    if (this.cells > 0) this.parts.push(this.cells === 1 && isBareLabel(before) ? ': ' : ' ')
    this.cells += 1
    this.cellFrom = this.parts.length
  }

  close(name: string): void {
    if (this.hidden.length > 0) {
      if (!voidTags.has(name)) this.hidden.pop()
      return
    }
    if (name === 'blockquote') this.quoted = Math.max(0, this.quoted - 1)
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1)
    if (blocks.has(name) && name !== 'br') this.breakLine()
    if (name === 'p') this.parts.push(this.lineStart())
  }

  add(text: string): void {
    if (this.hidden.length > 0) return
    if (this.preformatted > 0) this.parts.push(text.replaceAll(/\r\n|\r|\n/g, this.lineStart()))
    else this.parts.push(text.replaceAll(/[\s\u00a0]+/g, ' '))
  }

  toString(): string {
    return this.parts.join('')
  }

  /** A line of its own; blocks within blocks begin the same one. */
  private breakLine(): void {
    if (this.parts.at(-1)?.startsWith('\n') !== true) this.parts.push(this.lineStart())
    else this.parts.splice(-1, 1, this.lineStart())
  }

  private lineStart(): string {
    return `\n${this.quoted > 0 ? `${'>'.repeat(Math.min(this.quoted, 20))} ` : ''}`
  }
}

/** Whether the words of a cell are the label of a field, without a sign behind. */
const isBareLabel = (words: string): boolean =>
  words.length > 1 &&
  words.length <= 60 &&
  /[\p{L}*]$/u.test(words) &&
  guessHeading(words).why !== 'unknown'

const isHidden = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  unseen.has(name) ||
  attributes['hidden'] !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  hiddenStyle.test((attributes['style'] ?? '').slice(0, 1_000).toLowerCase().replaceAll(/\s+/g, ''))
