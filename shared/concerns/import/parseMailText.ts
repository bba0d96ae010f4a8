/** The text of an e-mail: HTML as plain text, with what was quoted and signed set apart. */

const blocks = new Set([
  ...['p', 'div', 'br', 'li', 'tr', 'table', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['hr', 'section', 'article', 'header', 'footer', 'pre', 'blockquote'],
])
const unseen = new Set(['script', 'style', 'head', 'title', 'template', 'noscript'])

/** HTML as plain text: blocks on lines of their own, quotations with `>`; nothing of it is run or loaded. */
export function htmlAsText(html: string): string {
  const parts: string[] = []
  let quoted = 0
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const end = open === -1 ? html.length : open
    if (end > at) parts.push(decodeEntities(html.slice(at, end).replaceAll(/\s+/g, ' ')))
    if (open === -1) break
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open)
      continue
    }
    const close = html.indexOf('>', open)
    if (close === -1) break
    const tag = /^<\s*(\/?)\s*([a-z0-9]{1,20})/i.exec(html.slice(open, open + 40))
    const name = tag?.[2]?.toLowerCase() ?? ''
    at = close + 1
    if (tag?.[1] === '' && unseen.has(name)) at = afterElement(html, name, at)
    if (name === 'blockquote') quoted = Math.max(0, quoted + (tag?.[1] === '' ? 1 : -1))
    if (blocks.has(name)) parts.push(quoted > 0 ? '\n> ' : '\n')
  }
  return tidy(parts.join(''))
}

const after = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at === -1 ? text.length : at + mark.length
}

/** Right after the end of an element whose content isn't shown. */
function afterElement(html: string, name: string, from: number): number {
  const end = new RegExp(`</\\s{0,9}${name}\\b`, 'gi')
  end.lastIndex = from
  const found = end.exec(html)
  return found === null ? html.length : after(html, '>', found.index)
}

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…', bull: '•', copy: '©' },
  ...{ eacute: 'é', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', ntilde: 'ñ', uuml: 'ü' },
}

const decodeEntities = (text: string): string =>
  text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? entities[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    const isSign = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isSign ? String.fromCodePoint(code) : ' '
  })

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '>')
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()

/** A mail's text in its parts. */
export interface MailParts {
  /** What the sender wrote. */
  readonly text: string
  /** The name and the like below it. */
  readonly signature: string
  /** What was there before: an earlier mail, or the one that was passed on. */
  readonly quoted: string
}

const quoteStarts = [
  /^on\b.{5,300}\bwrote:$/i,
  /^el\b.{5,300}\bescribió:$/i,
  /^-{2,}\s*(original|forwarded) message\b/i,
  /^begin forwarded message:$/i,
]
const closings =
  /^(thanks|thank you|many thanks|thx|sincerely|cheers|yours( truly)?|respectfully|(best|kind|warm) ?(regards|wishes)?|regards|gracias|saludos)\b[\p{P}\s]*(so much|again|very much|in advance)?[\p{P}\s]*$/iu
const sentFrom = /^(sent|get outlook|enviado) (from|for|desde)\b/i

/** So many lines of a name, an office and a phone stand below a closing. */
const longestSignature = 10

/** Sets apart what the sender didn't write themselves and how they signed. */
export function partsOf(mail: string): MailParts {
  const lines = mail
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
  const from = lines.findIndex((line, at) => startsQuote(lines, line.trim(), at))
  const own = (from === -1 ? lines : lines.slice(0, from)).map((line) => ({
    line,
    isQuoted: /^\s*>/.test(line),
  }))
  const written = own.filter(({ isQuoted }) => !isQuoted).map(({ line }) => line)
  const between = own.filter(({ isQuoted }) => isQuoted).map(({ line }) => line)
  const signed = signatureAt(written)
  return {
    text: tidy(written.slice(0, signed).join('\n')),
    signature: tidy(
      written
        .slice(signed)
        .join('\n')
        .replace(/^--\s*\n/, ''),
    ),
    quoted: tidy([...between, ...(from === -1 ? [] : lines.slice(from))].join('\n')),
  }
}

function startsQuote(lines: readonly string[], line: string, at: number): boolean {
  if (line.length > 400) return false
  if (quoteStarts.some((pattern) => pattern.test(line))) return true
  // A long name breaks the line before “wrote:”.
  const joined = `${line} ${(lines[at + 1] ?? '').slice(0, 200).trim()}`
  if (/^on\b/i.test(line) && /\d/.test(line) && quoteStarts[0]?.test(joined) === true) return true
  return (
    /^from:\s*\S/i.test(line.replace(/^\*|\*$/g, '')) &&
    lines.slice(at + 1, at + 5).some((next) => /^\W{0,2}(sent|date|to|subject):/i.test(next.trim()))
  )
}

/** The line at which the signature begins; the number of lines where there is none. */
function signatureAt(lines: readonly string[]): number {
  const mark = lines.findIndex((line) => /^--\s?$/.test(line))
  if (mark !== -1) return mark
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]))
  for (const at of filled.slice(1).slice(-longestSignature)) {
    const line = (lines[at] ?? '').trim()
    if (line.length < 80 && (closings.test(line) || sentFrom.test(line))) return at
  }
  return lines.length
}
