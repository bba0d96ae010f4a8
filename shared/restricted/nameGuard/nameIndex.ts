import { type GuardedParticipant, type GuardKind, listWritten, type Written } from './guarded'
import { lookAlikeScripts, readDigits, skeletonOf } from './lookAlikes'
import { NearIndex } from './nearIndex'
import { looksSomali, soundOf, type Spelling, spellingsOf } from './spellings'
import { foldedWord, plain, wordsIn } from './wordBoundaries'

/** A name or alias, in its parts as they are compared. */
export interface GuardedName {
  readonly kind: GuardKind
  readonly parts: readonly string[]
  /** The parts as they were written, with their accents. */
  readonly written: readonly string[]
}

/** Where a spelling belongs: to one part of a name, or to several written together. */
export interface PartRef {
  readonly name: number
  /** The parts it stands for. */
  readonly from: number
  readonly to: number
  /** It is telling enough to be found by itself. */
  readonly alone: boolean
  /** It counts only when it is written with a capital. */
  readonly capital?: boolean
}

/** Little words in names; never telling by themselves. */
const particles: ReadonlySet<string> = new Set(
  (
    'van von der den del della delos los las des dos das abu ibn bin bint ben mac mc san santa ' +
    'the and one two jr sr iii'
  ).split(' '),
)

/** Whether a folded word is a little one that names are joined by. */
export const isParticle = (word: string): boolean => word.length <= 2 || particles.has(word)

/** Never what somebody is called by. */
const never = /^(?:the|and|one|two|del|della|los|las|des)$/

const telling = (part: string): boolean => part.length >= 3 && !particles.has(part)

/** Whether somebody is called by a part alone; `Ben` and `Van` are so as first names only. */
const isCalledBy = (part: string, isFirst: boolean, isOnly: boolean): boolean =>
  telling(part) || (part.length >= 3 && (isOnly || (isFirst && !never.test(part))))

const twoLetters = /^\p{Lu}\p{L}$/u
const shortestHandle = 5
const shortestMasked = 4

/** Everything names are found by. Made anew when participants change; never stored. */
export class NameIndex {
  readonly names: readonly GuardedName[]
  readonly codes: ReadonlySet<string>
  private readonly exact = new Map<string, PartRef[]>()
  private readonly sounds = new Map<string, PartRef[]>()
  private readonly near: NearIndex
  private readonly nearSounds: NearIndex
  private readonly variants = new Map<string, Variants>()
  private byDigits: Map<string, PartRef[]> | undefined

  constructor(people: Iterable<GuardedParticipant>, others: Iterable<Written> = []) {
    const names: GuardedName[] = []
    const codes = new Set<string>()
    const add = (kind: GuardKind, written: string): void => {
      const words = wordsIn(written)
      const parts = words.map((word) => word.folded)
      if (parts.length > 0) names.push({ kind, parts, written: words.map(({ raw }) => raw) })
    }
    const addCode = (code: string): void => {
      const signs = foldedWord(code).replaceAll(/[^\p{L}\p{N}]/gu, '')
      if (signs !== '') codes.add(signs)
    }
    for (const person of people)
      for (const { kind, text } of listWritten(person))
        if (kind === 'code') addCode(text)
        else add(kind, text)
    for (const { kind, text } of others) add(kind, text)
    this.names = names
    this.codes = codes
    names.forEach((name, at) => this.add(name, at))
    const parts = new Set(names.flatMap((name) => name.parts.filter((part) => telling(part))))
    this.near = new NearIndex(parts)
    this.nearSounds = new NearIndex(
      [...parts].filter(looksSomali).flatMap((part) => soundOf(part) ?? []),
    )
  }

  private add({ parts, written }: GuardedName, name: number): void {
    for (let from = 0; from < parts.length; from += 1) {
      let together = ''
      let isTelling = false
      for (let to = from + 1; to <= parts.length; to += 1) {
        const part = parts[to - 1] ?? ''
        together += part
        isTelling ||= telling(part)
        const isOne = to === from + 1
        if (isOne) this.addPart(part, written[from] ?? part, { name, from, to, alone: true })
        else if (isTelling || (from === 0 && to === parts.length))
          this.put(together, { name, from, to, alone: true })
      }
    }
    if (parts.length > 1) this.addEnds(parts, name)
  }

  /** `TolliverAshby`, and the first and the last of three parts. */
  private addEnds(parts: readonly string[], name: number): void {
    const ref: PartRef = { name, from: 0, to: parts.length, alone: true }
    const first = parts[0] ?? ''
    const last = parts.at(-1) ?? ''
    this.put(last + parts.slice(0, -1).join(''), ref)
    if (parts.length > 2 && telling(first) && telling(last)) this.put(first + last, ref)
  }

  private addPart(part: string, written: string, ref: PartRef): void {
    const isOnly = this.names[ref.name]?.parts.length === 1
    if (isCalledBy(part, ref.from === 0, isOnly)) this.put(part, ref)
    else {
      const alone = part.length === 2 && twoLetters.test(written)
      this.put(part, { name: ref.name, from: ref.from, to: ref.to, alone })
    }
    if (telling(part)) this.addSpellings(part, written, ref)
  }

  private addSpellings(part: string, written: string, ref: PartRef): void {
    const { sound, spellings } = this.variantsOf(part, written)
    if (sound !== null) put(this.sounds, sound, ref)
    for (const { text, capital } of spellings) this.put(text, { ...ref, capital })
  }

  /** Found once for each part, since many people share one. */
  private variantsOf(part: string, written: string): Variants {
    const known = this.variants.get(written)
    if (known !== undefined) return known
    const sound = soundOf(part)
    const found = {
      sound: sound === part ? null : sound,
      spellings: isPlainlyWritten(part, written) ? nothing : inAllScripts(part, written),
    }
    this.variants.set(written, found)
    return found
  }

  private put(spelling: string, ref: PartRef): void {
    put(this.exact, spelling, ref)
  }

  /** The names a spelling is a part of, as it stands. */
  exactly(spelling: string): readonly PartRef[] {
    return this.exact.get(spelling) ?? nothing
  }

  /** The names of which somebody may call themselves so on the net: `atolliver`, `ashbyt`, `tollivera`. */
  handles(spelling: string): readonly PartRef[] {
    if (spelling.length <= shortestHandle || !plain.test(spelling)) return nothing
    const first = spelling.charAt(0)
    const last = spelling.charAt(spelling.length - 1)
    const found = [
      ...this.exactly(spelling.slice(1)).filter((ref) => this.isWith(ref, 'last', first)),
      ...this.exactly(spelling.slice(0, -1)).filter(
        (ref) => this.isWith(ref, 'last', last) || this.isWith(ref, 'first', last),
      ),
    ]
    return found.map(({ name }) => ({
      name,
      from: 0,
      to: this.names[name]?.parts.length ?? 1,
      alone: true,
    }))
  }

  /** Whether a part is the first or last of its name, and the one at the other end begins with a letter. */
  private isWith(
    { name, from, to, alone }: PartRef,
    which: 'first' | 'last',
    letter: string,
  ): boolean {
    const parts = this.names[name]?.parts ?? []
    if (parts.length < 2 || !alone || to !== from + 1) return false
    const at = which === 'first' ? 0 : parts.length - 1
    const other = which === 'first' ? parts.at(-1) : parts[0]
    return from === at && other?.startsWith(letter) === true
  }

  /** The names that a spelling in another way of writing is a part of. */
  sounding(spelling: string): readonly PartRef[] {
    const sound = soundOf(spelling)
    if (sound === null) return nothing
    const known = this.sounds.get(sound) ?? nothing
    return sound === spelling ? known : [...known, ...this.exactly(sound).filter(isAlone)]
  }

  /**
   * The name of which one part begins and ends so, with so many letters between that can't be read;
   * null for any number of them. At least half of the letters must be known.
   */
  masked(begin: string, hidden: number | null, end: string): PartRef | undefined {
    const known = begin.length + end.length
    for (const [at, { parts }] of this.names.entries())
      for (const [from, part] of parts.entries()) {
        const missing = part.length - known
        if (part.length < shortestMasked || missing < 1 || missing > known) continue
        if (hidden !== null && hidden !== missing) continue
        if (part.startsWith(begin) && part.endsWith(end))
          return { name: at, from, to: from + 1, alone: true }
      }
    return undefined
  }

  /** The names that a spelling with digits or signs for letters is a part of. */
  withDigits(spelling: string): readonly PartRef[] {
    if (this.byDigits === undefined) {
      this.byDigits = new Map()
      for (const [key, refs] of this.exact)
        for (const ref of refs) if (ref.alone) put(this.byDigits, readDigits(key), ref)
    }
    return this.byDigits.get(readDigits(spelling)) ?? nothing
  }

  /** The names a spelling is nearly a part of, with the part it is near. */
  nearly(spelling: string): readonly { readonly part: string; readonly ref: PartRef }[] {
    const parts = this.near.find(spelling)
    const sound = soundOf(spelling)
    const sounds = sound === null ? nothing : this.nearSounds.find(sound)
    if (parts.length + sounds.length === 0) return nothing
    return [
      ...parts.flatMap((part) => this.exactly(part).map((ref) => ({ part, ref }))),
      ...sounds.flatMap((part) =>
        (this.sounds.get(part) ?? this.exactly(part)).map((ref) => ({ part, ref })),
      ),
    ].filter(({ ref }) => ref.to === ref.from + 1)
  }
}

interface Variants {
  /** How it sounds, when it is written otherwise. */
  readonly sound: string | null
  readonly spellings: readonly Spelling[]
}

const isPlainlyWritten = (part: string, written: string): boolean =>
  plain.test(part) && part.length === written.length && !/[ou]e|[^\x20-\x7e]/u.test(written)

/** Other spellings, and those with letters of Latin script for letters that look like them. */
function inAllScripts(part: string, written: string): Spelling[] {
  const spellings = spellingsOf(written)
  if (!lookAlikeScripts.test(part)) return spellings
  const all = [{ text: part, capital: false }, ...spellings]
  return [...spellings, ...all.map(({ text, capital }) => ({ text: skeletonOf(text), capital }))]
}

const isAlone = ({ alone }: PartRef): boolean => alone

function put(index: Map<string, PartRef[]>, spelling: string, ref: PartRef): void {
  const held = index.get(spelling)
  if (held === undefined) index.set(spelling, [ref])
  else held.push(ref)
}

const nothing: readonly never[] = []
