/*
 * Words that a public text does better without, each with what to say instead. The list ships as
 * data (`resources/words/plain.json`); a site adds words of its own and switches shipped ones off.
 */

/** Why a word is on the list. */
export const wordKinds = ['promise', 'plain', 'field', 'label'] as const

export type WordKind = (typeof wordKinds)[number]

/** A word or a phrase, and what to say instead. */
export interface ListedWord {
  readonly word: string
  readonly say: string
  /** `site`: it is the workgroup's own. */
  readonly kind: WordKind | 'site'
}

/** What a site says of a word: another suggestion, or that the word may stay. */
export interface SiteWord {
  readonly word: string
  readonly suggestion: string
  readonly off: boolean
}

/** A stretch of a text in lower case, `100 %` and `100%` being the same; places in UTF-16 units. */
export interface Token {
  readonly key: string
  readonly start: number
  readonly end: number
}

const tokenPattern = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\d+(?:[.,]\d+)*(?:\s?%)?/gu

/** The words and numbers of a text. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(tokenPattern)].map((match) => ({
    key: match[0].toLowerCase().replaceAll('’', "'").replace(/\s/, ''),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** What makes two entries the same: capitals, spaces and marks don't count. Empty for no word. */
export const wordKey = (word: string): string =>
  tokensOf(word)
    .map(({ key }) => key)
    .join(' ')

/** The shipped list as the site uses it: its own words first, without those it switched off. */
export function wordsInUse(
  shipped: readonly ListedWord[],
  site: readonly SiteWord[],
): ListedWord[] {
  const said = new Set(site.map(({ word }) => wordKey(word)))
  const own = site.flatMap(({ word, suggestion, off }): ListedWord[] =>
    off ? [] : [{ word, say: suggestion, kind: 'site' }],
  )
  return [...own, ...shipped.filter(({ word }) => !said.has(wordKey(word)))]
}

/** A listed word that stands in a text. */
export interface FoundWord {
  readonly listed: ListedWord
  readonly start: number
  readonly end: number
}

/** Finds listed words; also as plurals and in the forms of verbs: `ensures`, `utilizing`. */
export class WordFinder {
  private readonly byFirst = new Map<string, { keys: readonly string[]; listed: ListedWord }[]>()

  constructor(words: readonly ListedWord[]) {
    for (const listed of words) {
      const keys = wordKey(listed.word).split(' ')
      const [first = ''] = keys
      if (first === '') continue
      const same = this.byFirst.get(first) ?? []
      // The longest of several is the one that is meant.
      this.byFirst.set(
        first,
        [...same, { keys, listed }].sort((a, b) => b.keys.length - a.keys.length),
      )
    }
  }

  /** In order of appearance; none within another. */
  find(text: string): FoundWord[] {
    const tokens = tokensOf(text)
    const found: FoundWord[] = []
    for (let at = 0; at < tokens.length; at += 1) {
      const hit = this.longestAt(tokens, at)
      if (hit === null) continue
      const last = tokens[at + hit.length - 1]
      const start = tokens[at]?.start ?? 0
      found.push({ listed: hit.listed, start, end: last?.end ?? start })
      at += hit.length - 1
    }
    return found
  }

  private longestAt(
    tokens: readonly Token[],
    at: number,
  ): { readonly listed: ListedWord; readonly length: number } | null {
    const forms = formsOf(tokens[at]?.key ?? '')
    const candidates = forms
      .flatMap((form) => this.byFirst.get(form) ?? [])
      .sort((a, b) => b.keys.length - a.keys.length)
    const hit = candidates.find(({ keys }) =>
      keys.slice(1).every((key, n) => formsOf(tokens[at + 1 + n]?.key ?? '').includes(key)),
    )
    return hit === undefined ? null : { listed: hit.listed, length: hit.keys.length }
  }
}

/** Endings of English nouns and verbs, and what stands in their place in the word itself. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/es$/, ''],
  [/s$/, ''],
  [/ed$/, ''],
  [/d$/, ''],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/'s$/, ''],
]

/** A word as it is typed, and the words it may be a form of. */
function formsOf(key: string): string[] {
  if (key.length < 5) return [key]
  return [
    key,
    ...endings.flatMap(([ending, instead]) =>
      ending.test(key) ? [key.replace(ending, instead)] : [],
    ),
  ]
}
