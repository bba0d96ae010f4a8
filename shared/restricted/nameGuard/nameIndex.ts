import type { Participant } from '../tables'
import { foldedWord, unspaced, wordsIn } from './wordBoundaries'
import { NearIndex } from './nearIndex'

/** What is looked for: of a participant, and of whoever raised a concern. */
export type GuardKind = 'name' | 'alias' | 'code' | 'reporter' | 'contact'

/** A name or alias, in its parts as they are compared. */
export interface GuardedName {
  readonly kind: GuardKind
  readonly parts: readonly string[]
  /** As it was written: a name of two letters is only told from a word by its capitals. */
  readonly written: string
}

/** Where a spelling belongs: to one part of a name, or to several written together. */
export interface PartRef {
  readonly name: number
  /** The parts it stands for. */
  readonly from: number
  readonly to: number
  /** It is telling enough to be found by itself. */
  readonly alone: boolean
}

/** Little words in names; never telling by themselves. */
const particles: ReadonlySet<string> = new Set(
  (
    'van von der den del della delos los las des dos das abu ibn bin bint ben mac mc san santa ' +
    'the and one two jr sr iii'
  ).split(' '),
)

const telling = (part: string): boolean => part.length >= 3 && !particles.has(part)

/** Everything names are found by. Made anew when participants change; never stored. */
export class NameIndex {
  readonly names: readonly GuardedName[]
  readonly codes: ReadonlySet<string>
  private readonly exact = new Map<string, PartRef[]>()
  /** Names that may stand within a run of letters, by their first one. */
  readonly inRuns = new Map<string, { readonly key: string; readonly name: number }[]>()
  private readonly near: NearIndex

  constructor(
    people: Iterable<Pick<Participant, 'name' | 'aliases' | 'code'>>,
    reporters: Iterable<string> = [],
  ) {
    const names: GuardedName[] = []
    const codes = new Set<string>()
    for (const { name, aliases, code } of people) {
      codes.add(foldedWord(code).replace('-', ''))
      for (const [kind, written] of [
        ['name', name] as const,
        ...aliases.map((alias) => ['alias', alias] as const),
      ]) {
        const parts = wordsIn(written).map((word) => word.folded)
        if (parts.length > 0) names.push({ kind, parts, written })
      }
    }
    for (const written of reporters) {
      const parts = wordsIn(written).map((word) => word.folded)
      if (parts.length > 0) names.push({ kind: 'reporter', parts, written })
    }
    this.names = names
    this.codes = codes
    names.forEach((name, at) => this.add(name, at))
    this.near = new NearIndex(
      new Set(names.flatMap((name) => name.parts.filter((part) => telling(part)))),
    )
  }

  private add({ parts }: GuardedName, name: number): void {
    parts.forEach((part, at) => {
      const alone = telling(part) || (parts.length === 1 && part.length === 2)
      this.put(part, { name, from: at, to: at + 1, alone })
      this.putInRuns(part, name, 3)
    })
    for (let from = 0; from < parts.length; from += 1)
      for (let to = from + 2; to <= parts.length; to += 1) {
        const together = parts.slice(from, to)
        if (together.some(telling) || (from === 0 && to === parts.length))
          this.put(together.join(''), { name, from, to, alone: true })
      }
    if (parts.length < 2) return
    const lastFirst = [...parts.slice(-1), ...parts.slice(0, -1)].join('')
    this.put(lastFirst, { name, from: 0, to: parts.length, alone: true })
    this.putInRuns(parts.join(''), name, 2)
    this.putInRuns(lastFirst, name, 2)
  }

  private put(spelling: string, ref: PartRef): void {
    const held = this.exact.get(spelling)
    if (held === undefined) this.exact.set(spelling, [ref])
    else held.push(ref)
  }

  private putInRuns(key: string, name: number, shortest: number): void {
    if (key.length < shortest || !unspaced.test(key)) return
    const first = key.charAt(0)
    this.inRuns.set(first, [...(this.inRuns.get(first) ?? []), { key, name }])
  }

  /** The names a spelling is a part of, as it stands. */
  exactly(spelling: string): readonly PartRef[] {
    return this.exact.get(spelling) ?? nothing
  }

  /** The names a spelling is nearly a part of, with the part it is near. */
  nearly(spelling: string): readonly { readonly part: string; readonly ref: PartRef }[] {
    const parts = this.near.find(spelling)
    if (parts.length === 0) return []
    return parts.flatMap((part) =>
      this.exactly(part)
        .filter(({ from, to }) => to === from + 1)
        .map((ref) => ({ part, ref })),
    )
  }
}

const nothing: readonly PartRef[] = []
