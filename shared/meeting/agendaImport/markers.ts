/** What stands before an item to set it apart: a number, a letter, a bullet, a check box. */
export interface Marker {
  readonly kind:
    'bullet' | 'number' | 'letter' | 'capital' | 'roman' | 'capitalRoman' | 'decimal' | 'part'
  /** Two bullets of different signs are of different kinds. */
  readonly sign: string
  /** Where it stands in its list, from 1; 0 for bullets. */
  readonly value: number
  /** How deep a number such as 2.1 goes; 1 for all others. */
  readonly depth: number
}

/** Bullets as people type and programs paste them; those of symbol fonts are private characters. */
const bullet =
  /^(?:[-–—*+·•‣⁃◦∙▪▫■□●○◆◇◊►▶▷▸‧⁌⁍➢➤➔➜→⇒»›✓✔✗✦★☆§¤\u25aa\u25fc\u25fe]|[\ue000-\uf8ff]|o(?=[\t ]))(?:[\t ]+|(?<=[•●▪■◦○►▶➢➤→»\ue000-\uf8ff])|(?<=-)(?=\p{L}))/u
const checkBox = /^(?:\[[ xX✓]?\](?!\()|[☐☑☒✅⬜❑❏])[\t ]*/u
const starred = /^\*(?=[^\s*][^*]*$)/

const numbered =
  /^(?:(?:agenda\s+)?(?:item|topic|point|punto|tema|nr|no|nº|n°)\.?\s*)?[#(]?(\d{1,3})(?:(?: ?[.)](?=\s)|[.):\]/º°ª]|\.[)ºª-]|\s[-–—:])\)?(?:\s+|(?=[\p{L}[【〔]))|(?:\ufe0f?\u20e3)\s*|\t+)/iu
/** `#3 Trash`, without a sign behind. */
const hashed = /^#(\d{1,2})\s+(?=\p{L})/u
const worded = /^(?:agenda\s+)?(?:item|topic|point|punto|tema)\s*#?(\d{1,3})\s*(?:[-–—:.)]\s*|\s)/i
const decimal = /^\(?(\d{1,2})((?:\.\d{1,2}){1,3}|\.?[a-h])[.):]?\)?(?:\s+|\t)(?=\S)/
/** `2.0`, with `2.1` and others below it. */
const wholeNumber = /^\(?(\d{1,2})\.0[.):]?\)?\s+(?=\p{L})/u
const partNumber = /^([AB])[.-]?(\d{1,2})[.):]?\s+(?=\S)/
const roman = /^\(?([ivx]{1,5}|[IVX]{1,5})(?:[.):]\)?\s+|\t+\s*)(?=\S)/
const letter = /^\(?([a-zA-Z])[.):]\)?\s+(?=\S)/
/** `一、`, `（二）`, `第三项：` */
const chinese =
  /^(?:第?([一二三四五六七八九十]{1,3})(?:[、.．:：]|[项項条條][、:：\s]?)|[（(]([一二三四五六七八九十]{1,3})[）)])\s*(?=\S)/u
const circled = /^([\u2460-\u2473\u2776-\u277f\u24f5-\u24fe])\s*/

interface Found {
  readonly marker: Marker
  readonly length: number
}

/** Arabic digits as Western ones. */
const toWestern = (digits: string): string =>
  digits.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))

const make = (kind: Marker['kind'], sign: string, value: number, depth = 1): Marker => ({
  kind,
  sign,
  value,
  depth,
})

/** The marker a text begins with, and how many letters it takes; undefined when it begins with none. */
export function markerOf(written: string): Found | undefined {
  const text = written.replace(/^[(#]?[٠-٩۰-۹]{1,3}/u, toWestern)
  const dot = bullet.exec(text) ?? starred.exec(text)
  if (dot !== null) {
    const sign = dot[0].trim()
    const box = checkBox.exec(text.slice(dot[0].length))
    return { marker: make('bullet', sign, 0), length: dot[0].length + (box?.[0].length ?? 0) }
  }
  const box = checkBox.exec(text)
  if (box !== null) return { marker: make('bullet', '[]', 0), length: box[0].length }
  return countedMarker(text)
}

function countedMarker(text: string): Found | undefined {
  const ring = circled.exec(text)
  if (ring !== null)
    return { marker: make('number', '①', ringValue(ring[1] ?? '')), length: ring[0].length }
  const counted = chinese.exec(text)
  if (counted !== null)
    return {
      marker: make('number', '一', chineseValue(counted[1] ?? counted[2] ?? '')),
      length: counted[0].length,
    }
  const whole = wholeNumber.exec(text)
  if (whole !== null)
    return { marker: make('number', '.0', Number(whole[1])), length: whole[0].length }
  const deep = decimal.exec(text)
  // 10.15 and the like is a time of day.
  if (deep !== null && !/^\.\d\d$/.test(deep[2] ?? '')) {
    const depth = 1 + (deep[2]?.match(/\.\d+|[a-h]/g)?.length ?? 1)
    return { marker: make('decimal', '', Number(deep[1]), depth), length: deep[0].length }
  }
  const plain = numbered.exec(text) ?? worded.exec(text) ?? hashed.exec(text)
  if (plain !== null && !/^\d{1,2}:\s*\d\d/.test(text))
    return { marker: make('number', '', Number(plain[1])), length: plain[0].length }
  const ofPart = partNumber.exec(text)
  if (ofPart !== null)
    return { marker: make('part', ofPart[1] ?? '', Number(ofPart[2])), length: ofPart[0].length }
  return letteredMarker(text)
}

function letteredMarker(text: string): Found | undefined {
  const numeral = roman.exec(text)
  const value = romanValue(numeral?.[1] ?? '')
  if (numeral !== null && value > 0) {
    const kind = /^[IVX]/.test(numeral[1] ?? '') ? 'capitalRoman' : 'roman'
    return { marker: make(kind, '', value), length: numeral[0].length }
  }
  const single = letter.exec(text)
  if (single === null) return undefined
  const sign = single[1] ?? ''
  const kind = sign === sign.toLowerCase() ? 'letter' : 'capital'
  return { marker: make(kind, '', sign.toLowerCase().charCodeAt(0) - 96), length: single[0].length }
}

/** The value of a Chinese numeral up to 99. */
function chineseValue(text: string): number {
  const [tens = '', ones] = text.includes('十') ? text.split('十') : ['', text]
  const digit = (sign: string): number => '一二三四五六七八九'.indexOf(sign) + 1
  const ten = text.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 : 0
  return ten + (ones === undefined || ones === '' ? 0 : digit(ones))
}

const ringValue = (sign: string): number => {
  const code = sign.charCodeAt(0)
  return code >= 0x2776
    ? code >= 0x24f5 && code < 0x2776
      ? code - 0x24f4
      : code - 0x2775
    : code >= 0x24f5
      ? code - 0x24f4
      : code - 0x245f
}

/** The value of a Roman numeral up to 39; 0 for letters that are none. */
function romanValue(text: string): number {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/i.exec(text)
  if (match === null || text === '') return 0
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
  return (match[1]?.length ?? 0) * 10 + Math.max(0, ones.indexOf((match[2] ?? '').toLowerCase()))
}

/** Whether a text begins with something that sets an item apart. */
export const startsWithMarker = (text: string): boolean => markerOf(text.trimStart()) !== undefined
