/**
 * Finds words spelled nearly like one of many: at a Damerau-Levenshtein distance of 1 from words
 * of 5 to 7 letters, of 2 from longer ones; shorter ones have no near spellings, for too many
 * words are near them. Two spellings that near share a form with as many letters left out, so
 * every word is kept under all its forms with letters left out, and only those that share one are
 * measured.
 */
export class NearIndex {
  private readonly byForm = new Map<string, string[]>()
  private readonly known = new Map<string, readonly string[]>()
  private longest = 0

  constructor(words: Iterable<string>) {
    for (const word of words) this.add(word)
  }

  private add(word: string): void {
    const reach = reachOf(word.length)
    if (reach === 0 || !latin.test(word)) return
    this.longest = Math.max(this.longest, word.length)
    for (const form of shortened(word, reach)) {
      const held = this.byForm.get(form)
      if (held === undefined) this.byForm.set(form, [word])
      else held.push(word)
    }
  }

  /** The words this one is a near spelling of, itself left out. */
  find(spelling: string): readonly string[] {
    if (spelling.length < shortestPart - 1 || spelling.length > this.longest + 2) return none
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
    const found = new Set<string>()
    // Only words of 8 letters and more are reached by two steps, so by 6 letters and more.
    const reach = spelling.length >= longPart - 2 ? 2 : 1
    for (const form of shortened(spelling, reach))
      for (const word of this.byForm.get(form) ?? none)
        if (word !== spelling && distance(word, spelling) <= reachOf(word.length)) found.add(word)
    return found.size === 0 ? none : [...found]
  }
}

const none: readonly string[] = []
const latin = /^[a-z]+$/
const shortestPart = 5
const longPart = 8
const rememberedAtMost = 20_000

const reachOf = (length: number): number =>
  length >= longPart ? 2 : length >= shortestPart ? 1 : 0

/** A word and its forms with up to so many letters left out. */
function shortened(word: string, reach: number): Set<string> {
  const forms = new Set([word])
  let last: readonly string[] = [word]
  for (let step = 0; step < reach; step += 1) {
    const next: string[] = []
    for (const form of last)
      for (let at = 0; at < form.length; at += 1) {
        const shorter = form.slice(0, at) + form.slice(at + 1)
        if (forms.has(shorter)) continue
        forms.add(shorter)
        next.push(shorter)
      }
    last = next
  }
  return forms
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
