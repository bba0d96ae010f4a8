/**
 * Finds words spelled nearly like one of many: at a Damerau-Levenshtein distance of 1 from words
 * of 5 to 7 letters, of 2 from longer ones; shorter ones have no near spellings, for too many
 * words are near them. Only words of nearly the same length and of nearly the same letters are
 * measured.
 */
export class NearIndex {
  private readonly byLength = new Map<number, Spelled[]>()
  private readonly known = new Map<string, readonly string[]>()

  constructor(words: Iterable<string>) {
    for (const word of words) this.add(word)
  }

  private add(word: string): void {
    if (reachOf(word.length) === 0 || !latin.test(word)) return
    const held = this.byLength.get(word.length)
    const spelled = { word, letters: lettersOf(word) }
    if (held === undefined) this.byLength.set(word.length, [spelled])
    else held.push(spelled)
  }

  /** The words this one is a near spelling of, itself left out. */
  find(spelling: string): readonly string[] {
    if (this.byLength.size === 0 || spelling.length < shortestPart - 1) return none
    if (!latin.test(spelling)) return none
    const before = this.known.get(spelling)
    if (before !== undefined) return before
    const found = this.measured(spelling)
    // While somebody types, all words but one are the ones looked at a moment ago.
    if (this.known.size >= rememberedAtMost) this.known.clear()
    this.known.set(spelling, found)
    return found
  }

  private measured(spelling: string): readonly string[] {
    const found: string[] = []
    const letters = lettersOf(spelling)
    for (let length = spelling.length - 2; length <= spelling.length + 2; length += 1) {
      const reach = reachOf(length)
      if (Math.abs(length - spelling.length) > reach) continue
      for (const { word, letters: own } of this.byLength.get(length) ?? none)
        // Every step changes two letters at the most.
        if (countOf(own ^ letters) <= 2 * reach && word !== spelling)
          if (distance(word, spelling) <= reach) found.push(word)
    }
    return found.length === 0 ? none : found
  }
}

/** A word, and which letters are in it, a bit for each. */
interface Spelled {
  readonly word: string
  readonly letters: number
}

const none: readonly never[] = []
const latin = /^[a-z]+$/
const shortestPart = 5
const longPart = 8
const rememberedAtMost = 20_000
const letterA = 97

const reachOf = (length: number): number =>
  length >= longPart ? 2 : length >= shortestPart ? 1 : 0

function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) - letterA)
  return letters
}

/** How many bits are set. */
function countOf(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

/** How many letters must be put in, left out, changed or swapped with their neighbor. */
export function distance(a: string, b: string): number {
  let older: number[] = []
  let old = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(
        (old[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (old[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1)
      row.push(least)
    }
    older = old
    old = row
  }
  return old[b.length] ?? 0
}
