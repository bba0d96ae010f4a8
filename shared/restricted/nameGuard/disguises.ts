import type { Match } from './match'
import type { NameIndex, PartRef } from './nameIndex'
import type { OrdinaryWords } from './ordinary'
import type { Word } from './wordBoundaries'
import { foldedWord } from './wordBoundaries'

/* Names whose letters are set apart, hidden among signs, masked, or joined to something else. */

/** Something within one run without spaces, by its place there. */
interface Inner {
  readonly start: number
  readonly end: number
  readonly ref: PartRef
  readonly near: boolean
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly folded: string
}

/** Only such runs can hide something: a sign or a digit between letters, a capital behind a small letter. */
const odd =
  /\p{L}\p{M}*[^\p{L}\p{M}\s]+\p{L}|[\d@$|!€]\p{L}|\p{L}[\d@$€]|\p{Ll}\p{Lu}|[({[]\p{L}+[)}\]]\p{L}/gu
/** The same, found fast in plain text. */
const quickly =
  /[A-Za-z][^A-Za-z\s]+[A-Za-z]|[\d@$|!][A-Za-z]|[A-Za-z][\d@$]|[a-z][A-Z]|[^\n\r\t\x20-\x7e]/
const letterRuns = /\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{L}/gu
const readableRuns = /[\p{L}\p{M}\d@$|!€+£]+/gu
const masks = /^[*_#●•?…·.xX×■█-]{1,3}$/u
/** What stands between two words anyway. */
const usual = /^[-‐‑–—/&+.,:;'’"“”()[\]]*$/u
const mostPieces = 16
const shortest = 4
const longestRun = 200
const rememberedAtMost = 5_000

/** Finds disguised names; what it found within a run is remembered, since most runs stay while somebody types. */
export class DisguiseFinder {
  private readonly known = new Map<string, readonly Inner[]>()

  constructor(
    private readonly index: NameIndex,
    private readonly ordinary: OrdinaryWords,
  ) {}

  find(text: string, words: readonly Word[]): Match[] {
    const found = this.inRuns(text)
    for (let at = 0; at < words.length; at += 1)
      if (words[at]?.folded.length === 1) {
        const last = findSpacedEnd(words, at)
        found.push(...this.spaced(words.slice(at, last + 1)))
        at = last
      }
    return found
  }

  private inRuns(text: string): Match[] {
    const found: Match[] = []
    if (!quickly.test(text)) return found
    odd.lastIndex = 0
    for (let sign = odd.exec(text); sign !== null; sign = odd.exec(text)) {
      const from = startOf(text, sign.index)
      const to = endOf(text, sign.index)
      for (const { start, end, ref, near } of this.within(text.slice(from, to)))
        found.push(this.matchOf(ref, from + start, from + end, near))
      odd.lastIndex = Math.max(to, sign.index + 1)
    }
    return found
  }

  private matchOf(ref: PartRef, start: number, end: number, near: boolean): Match {
    const name = this.index.names[ref.name]
    if (name === undefined) throw new Error('a part of no name')
    const parts = ref.to - ref.from
    return {
      start,
      end,
      kind: name.kind,
      near,
      single: parts < name.parts.length,
      sure: 'name',
      parts,
    }
  }

  private within(run: string): readonly Inner[] {
    const before = this.known.get(run)
    if (before !== undefined) return before
    if (this.known.size >= rememberedAtMost) this.known.clear()
    const found = [...this.joined(run), ...this.withDigits(run)]
    this.known.set(run, found)
    return found
  }

  /** `Tol/liver`, `To**ll**iver`, `OkonkwoIntake`, `Tol*iver`. */
  private joined(run: string): Inner[] {
    const pieces = piecesOf(run, letterRuns)
    const found: Inner[] = []
    for (const [from, first] of pieces.entries()) {
      let whole = ''
      let isOrdinary = true
      let last = first.start
      for (const piece of pieces.slice(from, from + mostPieces)) {
        whole += piece.folded
        isOrdinary &&=
          this.ordinary.hasAnywhere(piece.folded) && usual.test(run.slice(last, piece.start))
        last = piece.end
        const { start } = first
        const { end } = piece
        // A word by itself is found among the words.
        if (piece === first && !isWithinWord(run, piece)) continue
        if (whole.length < shortest || this.ordinary.hasAnywhere(whole)) continue
        const ref = this.index
          .exactly(whole)
          .find((one) => one.alone && (!isOrdinary || one.to - one.from > 1))
        const handle = ref ?? (isOrdinary ? undefined : this.index.handles(whole)[0])
        if (handle !== undefined) found.push({ start, end, ref: handle, near: false })
      }
    }
    return [...found, ...this.masked(run, piecesOf(run, /[\p{L}\p{M}]+/gu))]
  }

  private masked(run: string, pieces: readonly Piece[]): Inner[] {
    return pieces.slice(1).flatMap((piece, n): Inner[] => {
      const before = pieces[n]
      const mask = run.slice(before?.end, piece.start)
      if (before === undefined || !masks.test(mask)) return []
      if (mask === '-' || mask === '.') return []
      const ref =
        this.index.masked(before.folded, mask.length, piece.folded) ??
        (/…|\.\./u.test(mask) ? this.index.masked(before.folded, null, piece.folded) : undefined)
      return ref === undefined ? [] : [{ start: before.start, end: piece.end, ref, near: true }]
    })
  }

  /** `T0lliver`, `Kr@use`. */
  private withDigits(run: string): Inner[] {
    return piecesOf(run, readableRuns).flatMap(({ start, end, folded }): Inner[] => {
      const trimmed = folded.replace(/^[@!|+]+(?=.*\d)|[!|+]+$/gu, '')
      const ahead = folded.indexOf(trimmed)
      for (const [spelling, from] of [
        [folded, 0],
        [trimmed, ahead],
      ] as const) {
        if (spelling.length < shortest || !/[\d@$|!€£+]/u.test(spelling)) continue
        if ((spelling.match(/\p{L}/gu)?.length ?? 0) < 2) continue
        const [ref] = this.index.withDigits(spelling)
        if (ref !== undefined)
          return [
            {
              start: start + from,
              end: start === end ? end : start + from + spelling.length,
              ref,
              near: false,
            },
          ]
      }
      return []
    })
  }

  /** `T o l l i v e r`. */
  private spaced(words: readonly Word[]): Match[] {
    const letters = words.map(({ folded }) => folded).join('')
    if (letters.length < shortest) return []
    for (let length = letters.length; length >= shortest; length -= 1)
      for (let from = 0; from + length <= letters.length; from += 1) {
        const spelling = letters.slice(from, from + length)
        const isWord = this.ordinary.isEnglish(spelling)
        const ref =
          this.index.exactly(spelling).find(({ alone }) => alone) ??
          this.index.withDigits(spelling).find(() => /\d/.test(spelling))
        if (ref === undefined || isWord) continue
        const { start } = words[from] ?? { start: 0 }
        return [this.matchOf(ref, start, words[from + length - 1]?.end ?? start, false)]
      }
    return []
  }
}

const space = /\s/u

function startOf(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < longestRun && !space.test(text.charAt(start - 1))) start -= 1
  return start
}

function endOf(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < longestRun && !space.test(text.charAt(end))) end += 1
  return end
}

const isWithinWord = (run: string, { start, end }: Piece): boolean =>
  /[\p{L}\p{N}]/u.test(run.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(run.charAt(end))

/** The last of the words of one letter that follow each other from one on. */
function findSpacedEnd(words: readonly Word[], at: number): number {
  let last = at
  for (let next = at + 1; next < words.length && next - at < 60; next += 1) {
    const word = words[next]
    if (word?.folded.length !== 1 || !/^[^\p{L}\p{N}\n]{1,4}$/u.test(word.lead)) break
    last = next
  }
  return last
}

const piecesOf = (run: string, pattern: RegExp): Piece[] =>
  [...run.matchAll(pattern)].slice(0, 40).map(({ 0: raw, index }) => ({
    start: index,
    end: index + raw.length,
    folded: foldedWord(raw),
  }))
