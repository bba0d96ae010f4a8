import { lookAlikeOf, lookAlikeScripts, oddLatin, pictureLetters } from './lookAlikes'

/**
 * A text without what hides a name in it: signs nobody sees, marks of mail programs and web pages,
 * letters of other alphabets and of picture books, hyphens at the ends of lines.
 */
export interface CleanText {
  readonly text: string
  /** Where a stretch of it stands in the text as it was typed, in UTF-16 units of either. */
  readonly placeOf: (start: number, end: number) => { readonly start: number; readonly end: number }
}

/** What one kind of disguise is found by, and what stands for it; the same text when it is none. */
interface Rule {
  readonly found: RegExp
  readonly instead: (raw: string, text: string, at: number) => string
}

/** Cheap to look for: text without any of it is clean already. */
const suspicious =
  /[\p{Cf}\u034f\u1100-\u11ff\u17b4\u17b5\u180b-\u180f\u2800\u3005\u3164\ufe00-\ufe0f\uff01-\uff5e\uffa0\ufffc\u0660-\u0669\u06f0-\u06f9]|[\u00c2-\u00c5][\u0080-\u00bf]|&[#a-z]|<\/?[a-z]|[%=][0-9a-f]{2}|=\r?\n|\p{L}[-\u2010\u2011]\r?\n/iu

const invisible =
  /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ufffc]/gu

const entities = new Map([
  ['nbsp', ' '],
  ['shy', ''],
  ['zwnj', ''],
  ['zwj', ''],
  ['apos', '’'],
  ['rsquo', '’'],
  ['quot', '"'],
  ['amp', '&'],
  ['szlig', 'ß'],
  ['oslash', 'ø'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hyphen', '-'],
  ['commat', '@'],
  ['period', '.'],
])

/** `&ntilde;`, `&uuml;`: a letter and its accent. */
const accented = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron)$/i

function entity(raw: string): string {
  const name = raw.slice(1, -1)
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    if (!Number.isInteger(code) || code > 0x10ffff) return raw
    const sign = String.fromCodePoint(code)
    return sign.replace(invisible, '')
  }
  return entities.get(name.toLowerCase()) ?? accented.exec(name)?.[1] ?? raw
}

/** Bytes written as hexadecimal digits, read as UTF-8; as they stand when they are none. */
function bytes(raw: string): string {
  try {
    return decodeURIComponent(raw.replace(/=/g, '%'))
  } catch {
    return raw
  }
}

/** UTF-8 that was read as Latin-1. */
const misread = (raw: string): string =>
  bytes([...raw].map((sign) => `%${(sign.codePointAt(0) ?? 0).toString(16)}`).join(''))

const isBlock = /^<\/?(?:br|p|div|td|th|tr|li|h\d)\b/i
const digitZeros = [0x660, 0x6f0]

const digit = (raw: string): string => {
  const code = raw.codePointAt(0) ?? 0
  const zero = digitZeros.find((one) => code >= one && code < one + 10)
  return zero === undefined ? raw : String(code - zero)
}

/** A word that was broken at the end of a line, with what quotes it on the next one. */
const broken: Rule = {
  found: /(?<=\p{L}\p{M}*)[-\u00ad\u2010\u2011=]\r?\n[\s>]*(?=\p{L})/gu,
  instead: () => '',
}

const rules: readonly Rule[] = [
  { found: /[\u00c2-\u00c5][\u0080-\u00bf]/gu, instead: misread },
  { found: /(?:%[0-9a-f]{2})+/giu, instead: bytes },
  { found: /(?:=(?:[c-f][0-9a-f]|[89ab][0-9a-f]|20))+/giu, instead: bytes },
  { found: /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/giu, instead: entity },
  {
    found:
      /<\/?(?:a|b|big|br|code|del|div|em|font|h\d|i|ins|li|mark|p|s|small|span|strong|sub|sup|td|th|tr|tt|u|wbr)(?:\s[^<>@]{0,200})?\/?>/giu,
    instead: (raw) => (isBlock.test(raw) ? '\n' : ''),
  },
  { found: invisible, instead: () => '' },
  { found: /[\u1100-\u11ff]+/gu, instead: (raw) => raw.normalize('NFC') },
  { found: /\u3005/gu, instead: (_raw, text, at) => text.charAt(at - 1) },
  {
    found: /[\uff01-\uff5e]/gu,
    instead: (raw) => String.fromCharCode(raw.charCodeAt(0) - 0xfee0),
  },
  { found: /[\u0660-\u0669\u06f0-\u06f9]/gu, instead: digit },
  { found: new RegExp(pictureLetters, 'gu'), instead: (raw) => lookAlikeOf(raw) ?? raw },
  // A word of two alphabets is meant to be read in one of them.
  {
    found: /[\p{L}\p{M}]+/gu,
    instead: (raw) =>
      oddLatin.test(raw) || (lookAlikeScripts.test(raw) && /\p{sc=Latin}/u.test(raw))
        ? [...raw].map(inLatin).join('')
        : raw,
  },
]

function inLatin(letter: string): string {
  if (!oddLatin.test(letter) && !lookAlikeScripts.test(letter)) return letter
  const plain = lookAlikeOf(letter)?.toLowerCase() ?? letter
  return /\p{Lu}/u.test(letter) ? plain.toUpperCase() : plain
}

const needsRules = (text: string): boolean =>
  suspicious.test(text) ||
  pictureLetters.test(text) ||
  oddLatin.test(text) ||
  lookAlikeScripts.test(text)

/** Without the signs that marks of web pages and mail begin with: % & < =. */
const ascii = /^[\n\r\t\x20-\x24\x27-\x3b\x3e-\x7e]*$/

/**
 * A text without what hides names in it; twice where a word may have been broken at the end of a
 * line, with such words put together and as they stand: `Tolli-` and `Tolliver-` look alike there.
 */
export function readingsOf(text: string): CleanText[] {
  const typed: CleanText = { text, placeOf: (start, end) => ({ start, end }) }
  if ((ascii.test(text) && !text.includes('-\n') && !text.includes('-\r')) || !needsRules(text))
    return [typed]
  const joined = apply(typed, broken)
  return joined === typed ? [clean(typed)] : [clean(typed), clean(joined)]
}

const clean = (text: CleanText): CleanText => rules.reduce(apply, text)

/** One rule, with where everything stood before it. */
function apply(before: CleanText, { found, instead }: Rule): CleanText {
  const { text } = before
  let out = ''
  let done = 0
  const starts: number[] = []
  const ends: number[] = []
  const keep = (to: number): void => {
    for (let at = done; at < to; at += 1) {
      starts.push(at)
      ends.push(at + 1)
    }
    out += text.slice(done, to)
    done = to
  }
  for (const { 0: raw, index } of text.matchAll(found)) {
    const put = instead(raw, text, index)
    if (put === raw) continue
    keep(index)
    for (let n = 0; n < put.length; n += 1) {
      const isSame = put.length === raw.length
      starts.push(isSame ? index + n : index)
      ends.push(isSame ? index + n + 1 : index + raw.length)
    }
    out += put
    done = index + raw.length
  }
  if (done === 0) return before
  keep(text.length)
  return {
    text: out,
    placeOf: (start, end) =>
      before.placeOf(starts[start] ?? text.length, ends[end - 1] ?? starts[start] ?? text.length),
  }
}
