import { forwardLine, type HeadLabel, originalLine, readHeadLine, wroteEnd } from './mailWords'

/* Finds where an earlier mail begins in the text of a mail. */

/** Where an earlier mail begins, what its head says, and where its own text does. */
export interface QuoteHead {
  /** The first line of the head, a separator above it counted in. */
  readonly from: number
  /** The first line of the earlier mail's text. */
  readonly textFrom: number
  /** `forward`: the head says it was passed on; `block`: labels, which may be either; `wrote`: it was answered. */
  readonly kind: 'forward' | 'block' | 'wrote'
  /** Who wrote the earlier mail, `Name <address>`; empty when it isn't said. */
  readonly sender: string
  readonly sentOn: string
  readonly subject: string
}

/** The first head at or below a line; null when there is none. */
export function findHead(lines: readonly string[], start = 0): QuoteHead | null {
  for (let at = start; at < lines.length; at += 1) {
    const head = headAt(lines, at)
    if (head !== null) return head
  }
  return null
}

const unquoteLine = (line = ''): string => line.replace(/^(\s*>)+\s?/, '').trim()
const isQuoted = (line = ''): boolean => /^\s*>/.test(line)

function headAt(lines: readonly string[], at: number): QuoteHead | null {
  const line = unquoteLine(lines[at])
  if (line === '' || line.length > 400) return null
  const isForward = forwardLine.test(line)
  if (isForward || originalLine.test(line)) {
    const next = nextFilled(lines, at + 1)
    const block = blockAt(lines, next, 0)
    // Some programs draw that line above “On … wrote:”.
    const wrote = block === null ? wroteAt(lines, next) : null
    if (wrote !== null) return { ...wrote, from: at, kind: isForward ? 'forward' : 'block' }
    if (block === null && !isForward)
      return { ...noHead, from: at, textFrom: at + 1, kind: 'block' }
    return {
      ...(block ?? { ...noHead, textFrom: at + 1 }),
      from: at,
      kind: isForward ? 'forward' : 'block',
    }
  }
  const block = blockAt(lines, at, 2)
  if (block !== null) return { ...block, from: ruleAbove(lines, at), kind: 'block' }
  return wroteAt(lines, at)
}

const noHead = { sender: '', sentOn: '', subject: '' }

/** So many lines below the first label are looked at. */
const longestBlock = 14

type Block = Omit<QuoteHead, 'from' | 'kind'>

/** A block of labels, who it is from among them; `least` of the others must be there. */
function blockAt(lines: readonly string[], at: number, least: number): Block | null {
  const found = new Map<HeadLabel, string>()
  let end = at
  let last: HeadLabel | null = null
  for (; end < Math.min(lines.length, at + longestBlock); end += 1) {
    const raw = lines[end] ?? ''
    const label = readHeadLine(raw)
    if (
      label !== null &&
      !(found.has(label.label) && label.label !== 'cc' && label.label !== 'other')
    ) {
      found.set(label.label, label.value.trim())
      last = label.label
    } else if (last !== null && isContinued(raw, found.get(last) ?? '')) {
      found.set(last, `${found.get(last) ?? ''} ${unquoteLine(raw)}`.trim())
    } else break
  }
  const from = found.get('from')
  if (from === undefined || (readHeadLine(lines[at] ?? '') === null && least > 0)) return null
  const others = (['sent', 'to', 'subject', 'cc'] as const).filter((name) => found.has(name)).length
  if (others < (from.includes('@') || found.has('sent') ? Math.min(least, 1) : least)) return null
  const text = nextFilled(lines, end)
  return {
    // Zoho closes the head with the line it began with.
    textFrom: forwardLine.test(unquoteLine(lines[text])) ? nextFilled(lines, text + 1) : text,
    sender: from,
    sentOn: found.get('sent') ?? '',
    subject: found.get('subject') ?? '',
  }
}

/** A value that goes on in the next line, which begins with a blank or ends an address. */
const isContinued = (raw: string, before: string): boolean =>
  unquoteLine(raw) !== '' &&
  (/^(>\s?)?\s{2,}\S|^\t\S|^\s.*@/.test(raw) || /[<,;]$/.test(before.trim()))

function nextFilled(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && unquoteLine(lines[at]) === '') at += 1
  return at
}

/** The line drawn above a block, where there is one. */
function ruleAbove(lines: readonly string[], at: number): number {
  let above = at - 1
  while (above >= 0 && unquoteLine(lines[above]) === '') above -= 1
  return above >= 0 && /^[_*=-]{5,}$/.test(unquoteLine(lines[above])) ? above : at
}

const address =
  /[<([]\s*(mailto:)?[^\s@<>]{1,64}@[^\s@<>]+\s*[>)\]]|[^\s@<>]{1,64}@[^\s@<>]+\.[a-z]{2,}/i
const moment = /\b(19|20)\d\d\b|\d{1,2}[:.]\d\d\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\d年\d/

/** A head may be broken over so many lines. */
const mostHeadLines = 4

/** `On … wrote:`, on one line or broken over some, in whatever language. */
function wroteAt(lines: readonly string[], at: number): QuoteHead | null {
  const first = unquoteLine(lines[at])
  const alone = wroteIn(lines, at, 1)
  if (alone !== null || !(moment.test(first) || address.test(first))) return alone
  // A line above a whole head is the end of what was written, whatever is in it.
  const below = [at + 1, at + 2].some((line) => {
    const isWhole = moment.test(unquoteLine(lines[line]))
    return isWhole && wroteIn(lines, line, 2) !== null
  })
  return below ? null : wroteIn(lines, at, mostHeadLines)
}

function wroteIn(lines: readonly string[], at: number, most: number): QuoteHead | null {
  let text = ''
  for (let end = at; end < Math.min(lines.length, at + most); end += 1) {
    const line = unquoteLine(lines[end])
    if (line === '' || (end > at && isQuoted(lines[end]) !== isQuoted(lines[at]))) return null
    text = `${text} ${line}`.trim()
    if (text.length > 400) return null
    if (!/[:：፦፡]\s*$/.test(line) && !wroteEnd.test(line)) continue
    if (!isWroteHead(text, lines, { at, end })) return null
    return { ...noHead, from: at, textFrom: end + 1, kind: 'wrote', sender: senderIn(text) }
  }
  return null
}

/** Whether a text is such a head: a sentence that only looks like one has no day or address. */
function isWroteHead(
  text: string,
  lines: readonly string[],
  { at, end }: { readonly at: number; readonly end: number },
): boolean {
  const next = nextFilled(lines, end + 1)
  const signs =
    Number(wroteEnd.test(text)) * 2 + Number(address.test(text)) * 2 + Number(moment.test(text))
  if (isQuoted(lines[next]))
    return signs > 2 || (signs === 2 && (isQuoted(lines[at]) || text.length <= 80))
  // Below it nothing is marked as quoted, or there is nothing: then all signs must be there.
  return moment.test(text) && signs >= (next === lines.length ? 5 : 3)
}

/** Who a head names: what stands before the address, from the last comma, time or day on. */
function senderIn(text: string): string {
  const found = address.exec(text)
  const before = (found === null ? text.replace(wroteEnd, '') : text.slice(0, found.index))
    .replace(/[(<\s]+$/, '')
    .split(/[,،፣]|\d{1,2}[:.]\d\d\s*(?:[ap]\.?\s?m\.?|ጥዋት|ከሰዓት|ص|م|CH|SA)?|\b20\d\d\b/i)
    .at(-1)
  return [before?.trim() ?? '', found?.[0].replaceAll(/[<>()[\]]|mailto:/g, '').trim() ?? '']
    .filter(Boolean)
    .join(' <')
}
