import { wordsOf } from '../kernel/foldText'

/*
 * Finds texts by the beginnings of their words, as one types. Plain data: a sorted list of words,
 * and for each word the texts it is in. A search marks the texts of every word that begins like
 * the ones typed, and reads the marks once; its time grows with how often these words were
 * written, and even the commonest letter of a hundred thousand texts is a few milliseconds.
 *
 * Measured against the libraries for this (`npm run bench:search`): they rank by relevance, which
 * costs more than the time of a key press where one letter finds half of everything.
 */

/** A text to be found. Several texts may be about one subject; it is found once. */
export interface IndexedText {
  readonly key: string
  /** What is found when the text is. */
  readonly subject: string
  readonly group: number
  /** Higher ones are found first. */
  readonly rank: number
  readonly text: string
}

/** What was found in one group: the subjects' first texts, highest rank first, and how many there are. */
export interface Found {
  readonly total: number
  readonly keys: readonly string[]
}

export class WordIndex {
  private readonly textsOfWord = new Map<string, number[]>()
  /** Every word there is, sorted, but for those added since it was sorted last. */
  private sorted: string[] = []
  private added: string[] = []
  private readonly keys: string[] = []
  private readonly ranks: number[] = []
  private readonly groups: number[] = []
  private readonly subjects: number[] = []
  private readonly subjectNumbers = new Map<string, number>()
  private readonly numbers = new Map<string, number>()
  private marks = new Uint8Array(1024)
  private seen = new Int32Array(1024)
  private searches = 0

  /** How many texts were put in place of others or removed; their old words still take up room. */
  outdated = 0

  get size(): number {
    return this.numbers.size
  }

  has(key: string): boolean {
    return this.numbers.has(key)
  }

  /** Puts a text in, in place of the one that had its key. */
  put(text: IndexedText): void {
    this.remove(text.key)
    const number = this.keys.length
    this.keys.push(text.key)
    this.ranks.push(text.rank)
    this.groups.push(text.group)
    this.subjects.push(this.numberOf(text.subject))
    this.numbers.set(text.key, number)
    for (const word of new Set(wordsOf(text.text))) this.postingsOf(word).push(number)
  }

  private numberOf(subject: string): number {
    const known = this.subjectNumbers.get(subject)
    if (known !== undefined) return known
    this.subjectNumbers.set(subject, this.subjectNumbers.size)
    return this.subjectNumbers.size - 1
  }

  private postingsOf(word: string): number[] {
    const known = this.textsOfWord.get(word)
    if (known !== undefined) return known
    const postings: number[] = []
    this.textsOfWord.set(word, postings)
    this.added.push(word)
    return postings
  }

  /** Takes a text out; it is no longer found. */
  remove(key: string): void {
    const number = this.numbers.get(key)
    if (number === undefined) return
    this.numbers.delete(key)
    this.groups[number] = gone
    this.outdated += 1
  }

  /** The texts in which every typed word begins a word, by group, the `most` highest ranked of each. */
  search(typed: string, groups: number, most: number): Found[] {
    const words = wordsOf(typed)
    const tops = Array.from({ length: groups }, () => new Top(most))
    if (words.length === 0) return tops.map((top) => this.found(top))
    this.sortWords()
    this.makeRoom()
    this.searches += 1
    for (const [index, word] of words.slice(0, mostWords).entries()) this.mark(word, index)
    const all = Math.min(words.length, mostWords)
    for (let number = this.keys.length - 1; number >= 0; number -= 1)
      if (this.marks[number] === all) this.take(tops, number)
    return tops.map((top) => this.found(top))
  }

  private take(tops: readonly Top[], number: number): void {
    const top = tops[this.groups[number] ?? gone]
    const subject = this.subjects[number] ?? 0
    if (top === undefined || this.seen[subject] === this.searches) return
    this.seen[subject] = this.searches
    top.offer(number, this.ranks[number] ?? 0)
  }

  /** Marks the texts in which a word begins so, of those in which all the words before do. */
  private mark(beginning: string, index: number): void {
    for (let at = firstFrom(this.sorted, beginning); ; at += 1) {
      const word = this.sorted[at]
      if (word?.startsWith(beginning) !== true) return
      const postings = this.textsOfWord.get(word) ?? []
      for (const number of postings)
        if (this.marks[number] === index) this.marks[number] = index + 1
    }
  }

  private found(top: Top): Found {
    return { total: top.total, keys: top.numbers.map((number) => this.keys[number] ?? '') }
  }

  /** Few words are put in their places; many, as when the index is made, are sorted with the rest. */
  private sortWords(): void {
    if (this.added.length > fewWords) this.sorted = [...this.sorted, ...this.added].sort(byCode)
    else for (const word of this.added) this.sorted.splice(firstFrom(this.sorted, word), 0, word)
    this.added = []
  }

  private makeRoom(): void {
    if (this.marks.length < this.keys.length) this.marks = new Uint8Array(this.keys.length * 2)
    else this.marks.fill(0, 0, this.keys.length)
    if (this.seen.length >= this.subjectNumbers.size) return
    const larger = new Int32Array(this.subjectNumbers.size * 2)
    larger.set(this.seen)
    this.seen = larger
  }
}

const gone = -1
const mostWords = 12
const fewWords = 500

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Where a word is, or would be, in a sorted list. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** The highest ranked of many, and how many there were. Of equals the one offered first stays ahead. */
class Top {
  readonly numbers: number[] = []
  private readonly ranks: number[] = []
  total = 0

  constructor(private readonly most: number) {}

  offer(number: number, rank: number): void {
    this.total += 1
    const lowest = this.ranks.at(-1) ?? -Infinity
    if (this.numbers.length === this.most && rank <= lowest) return
    let at = this.ranks.length
    while (at > 0 && (this.ranks[at - 1] ?? 0) < rank) at -= 1
    this.numbers.splice(at, 0, number)
    this.ranks.splice(at, 0, rank)
    if (this.numbers.length > this.most) {
      this.numbers.pop()
      this.ranks.pop()
    }
  }
}
