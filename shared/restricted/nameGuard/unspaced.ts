import type { GuardedName } from './nameIndex'
import { plain } from './wordBoundaries'

/* Chinese and Korean names, and those of other scripts without spaces, within running text. */

/** Where such a name stands. */
export interface RunMatch {
  readonly start: number
  readonly end: number
  readonly name: number
  /** It is a part of the name, which somebody else may have as well. */
  readonly single: boolean
}

interface Entry {
  readonly letters: readonly string[]
  readonly name: number
  readonly how: 'whole' | 'part' | 'reversed' | 'surname'
}

/** Scripts written without spaces: a name there stands within a run of letters. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}]/u
const hangul = /\p{sc=Hangul}/u
const han = /\p{sc=Han}/u
const ideographic = /[\p{sc=Han}\p{sc=Hangul}]/u

/** Surnames of two letters. */
const longSurnames: ReadonlySet<string> = new Set(
  (
    '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 皇甫 慕容 令狐 夏侯 尉迟 尉遲 公孙 公孫 长孙 長孫 宇文 端木 ' +
    '남궁 황보 제갈 선우 독고 사공 서문'
  ).split(' '),
)
const titles =
  /^\s?(?:先生|女士|太太|小姐|老师|老師|师傅|師傅|阿姨|叔叔|大哥|大姐|さん|さま|様|くん|君|ちゃん|氏|씨|님|선생|여사|군|양)/u
/** Behind a name these make a place of it. */
const places = /^(?:路|街|道|巷|区|區|桥|橋|园|園|校|院|店|村|镇|鎮|市|省|县|縣|楼|樓|站|湖|山)/u
/** What Korean writes as one with a given name. */
const particles =
  /^(?:이?(?:가|는|를|의|랑|도|만|야|한테|에게|와|과|네)?|아|은|을|과|와|씨.{0,4}|님.{0,4}|께서.?|에게서?.?|한테서?.?|군.?|양.?)(?!\p{sc=Hangul})/u
/** Between two letters of a name stand so many other signs at the most, but no end of a sentence. */
const between = /^[^\p{L}\p{N}。！？；：，、,.!?;:]{0,3}/u
const mostBetween = 3
const lettersOnly = /\p{L}/gu

/** Finds names in scripts that set no spaces, whole or their given part, with anything between their letters. */
export class RunIndex {
  /** By the first letter and the second; by the first and nothing where there is one alone. */
  private readonly byLetters = new Map<string, Map<string, Entry[]>>()

  constructor(names: readonly GuardedName[]) {
    names.forEach((name, at) => this.add(name.parts, at))
  }

  private add(parts: readonly string[], name: number): void {
    if (!parts.some((part) => !plain.test(part) && unspaced.test(part))) return
    const whole = parts.join('')
    const surname = ideographic.test(whole) ? surnameOf(parts) : ''
    const given = whole.startsWith(surname) ? whole.slice(surname.length) : (parts[0] ?? '')
    this.put(whole, name, 'whole')
    if (parts.length > 1) {
      this.put([...parts.slice(-1), ...parts.slice(0, -1)].join(''), name, 'whole')
      for (const part of parts)
        if (part !== surname && part.length > 1) this.put(part, name, 'part')
    }
    if (surname === '' || given === '') return
    if (given.length > 1) this.put(given, name, 'part')
    this.put(given + surname, name, 'reversed')
    this.put(surname, name, 'surname')
  }

  private put(key: string, name: number, how: Entry['how']): void {
    const letters = key.match(lettersOnly) ?? []
    const [first] = letters
    if (first === undefined || (letters.length < 2 && how !== 'surname')) return
    const isIdeographic = ideographic.test(key)
    if (!isIdeographic && letters.length < 3) return
    const bySecond = this.byLetters.get(first) ?? new Map<string, Entry[]>()
    this.byLetters.set(first, bySecond)
    const second = letters[1] ?? ''
    const held = bySecond.get(second) ?? []
    if (!held.some((one) => one.name === name && one.letters.join('') === letters.join('')))
      bySecond.set(second, [...held, { letters, name, how }])
  }

  /** All such names in a text; some may stand over others. */
  find(text: string): RunMatch[] {
    if (this.byLetters.size === 0 || !unspaced.test(text)) return []
    const found: RunMatch[] = []
    for (let at = 0; at < text.length; at += 1)
      for (const entry of this.entriesAt(text, at)) {
        const end = endOf(text, at, entry)
        const single = entry.how === 'part' || entry.how === 'surname'
        if (end !== null) found.push({ start: at, end, name: entry.name, single })
      }
    return found
  }

  /** Names of which the first two letters stand here, with little between them. */
  private entriesAt(text: string, at: number): Entry[] {
    const bySecond = this.byLetters.get(text.charAt(at))
    if (bySecond === undefined) return []
    const next = new Set(text.slice(at + 1, at + 2 + mostBetween))
    return ['', ...next].flatMap((second) => bySecond.get(second) ?? [])
  }
}

const surnameOf = (parts: readonly string[]): string => {
  const [first = ''] = parts
  if (parts.length > 1) return [...parts].sort((a, b) => a.length - b.length)[0] ?? ''
  if (first.length < 2) return ''
  return longSurnames.has(first.slice(0, 2)) && first.length > 2
    ? first.slice(0, 2)
    : first.charAt(0)
}

function endOf(text: string, start: number, { letters, how }: Entry): number | null {
  let at = start
  let gaps = 0
  for (const [n, letter] of letters.entries()) {
    if (n > 0) {
      const gap = between.exec(text.slice(at, at + 8))?.[0].length ?? 0
      gaps += Number(gap > 0)
      at += gap
    }
    if (!text.startsWith(letter, at)) return null
    at += letter.length
  }
  const rest = text.slice(at, at + 8)
  const [first = ''] = letters
  if (hangul.test(first) && hangul.test(text.charAt(start - 1))) return null
  if (how === 'surname') return titles.test(rest) ? at : null
  if (how === 'reversed') return gaps > 0 ? at : null
  if (han.test(first) && places.test(rest)) return null
  const isShort = how === 'part' || letters.length < 3
  return hangul.test(first) && isShort && !particles.test(rest) ? null : at
}
