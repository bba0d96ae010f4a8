import { fold, wordsOf } from '../../kernel/foldText'

/*
 * Concerns worded alike. A wording is taken as its words and its pairs of neighboring words (two
 * word shingles), folded, a plural's s and the commonest words aside. Two are alike when what they
 * share is at least half of what they have (Dice's coefficient). Which ones share something is found
 * in an index of shingles, so that thousands of rows are compared in the time it takes to read them;
 * of a shingle that many have, only the first ones are kept. The same input gives the same answer.
 */

/** From here on two wordings are offered as the same. */
const alikeFrom = 0.5

const common = new Set(
  (
    'a an and are as at be been but by for from had has have he her his i in is it its of on or our ' +
    'she so that the their them there they this to too was we were when where which who with you your'
  ).split(' '),
)

/** So many shingles of a wording are compared, and so many wordings are remembered by each. */
const most = { shingles: 400, remembered: 64 } as const

/** A wording that was found to be alike. */
export interface Alike<K> {
  readonly key: K
  /** From 0 to 1. */
  readonly score: number
}

interface Entry<K> {
  readonly key: K
  readonly size: number
}

/** Wordings by neighborhood, and which of them another is like. */
export class SimilarWordings<K> {
  private readonly exact = new Map<string, K>()
  private readonly byShingle = new Map<string, Entry<K>[]>()

  /** Remembers a wording of a neighborhood. */
  add(key: K, neighborhoodId: string, wording: string): void {
    const whole = wholeKey(neighborhoodId, wording)
    if (!this.exact.has(whole)) this.exact.set(whole, key)
    const shingles = shinglesOf(wording)
    const entry = { key, size: shingles.size }
    for (const shingle of shingles) {
      const at = `${neighborhoodId} ${shingle}`
      const entries = this.byShingle.get(at)
      if (entries === undefined) this.byShingle.set(at, [entry])
      else if (entries.length < most.remembered) entries.push(entry)
    }
  }

  /** The wording of that neighborhood this one is most like, the first of several; null when none is. */
  find(neighborhoodId: string, wording: string): Alike<K> | null {
    const same = this.exact.get(wholeKey(neighborhoodId, wording))
    if (same !== undefined) return { key: same, score: 1 }
    const shingles = shinglesOf(wording)
    const shared = new Map<Entry<K>, number>()
    for (const shingle of shingles)
      for (const entry of this.byShingle.get(`${neighborhoodId} ${shingle}`) ?? [])
        shared.set(entry, (shared.get(entry) ?? 0) + 1)
    let best: Alike<K> | null = null
    for (const [{ key, size }, count] of shared) {
      const score = (2 * count) / (size + shingles.size)
      if (score >= alikeFrom && score > (best?.score ?? 0)) best = { key, score }
    }
    return best
  }
}

const wholeKey = (neighborhoodId: string, wording: string): string =>
  `${neighborhoodId} ${fold(wording).trim().replaceAll(/\s+/g, ' ')}`

const stem = (word: string): string =>
  word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word

function shinglesOf(wording: string): Set<string> {
  const words = wordsOf(wording.slice(0, 20_000))
    .filter((word) => !common.has(word))
    .map(stem)
  const shingles = new Set<string>()
  for (const [at, word] of words.entries()) {
    if (shingles.size >= most.shingles) break
    shingles.add(word)
    const next = words[at + 1]
    if (next !== undefined) shingles.add(`${word} ${next}`)
  }
  return shingles
}
