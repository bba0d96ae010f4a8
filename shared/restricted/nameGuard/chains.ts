import { beforePerson, doneByPeople, helpers, isTime, places } from './cues'
import type { Hit, HitReader } from './hit'
import type { Match } from './match'
import { isParticle, type PartRef } from './nameIndex'
import { isBeforePlace, isInPlaceName } from './placeNames'
import type { Word } from './wordBoundaries'

/* Parts of one name near each other: `Ashby J. Tolliver`, `Tolliver, Ashby`. */

interface Link {
  readonly at: number
  readonly hit: Hit
}

/** Between two parts of a name stands one other word at the most. */
const farthest = 2
/** What stands between the parts of a name: a hyphen, a comma, quotes around what somebody is called. */
const withinName = /^[\s.,'’"“”‘()/_\p{Pd}]*$/u
const nameParticles =
  /^(?:van|von|der|den|de|del|della|la|las|los|dos|da|do|abu|ibn|bin|bint|ben|al|el|mc|mac|san|st|y|e|thi|van)$/
/** Words that make a verb of what follows them, where somebody does it. */
const auxiliaries =
  /^(?:will|may|can|might|must|shall|mark|sue|bill|rob|grant|chase|price|skip|park)$/
const subjects =
  /^(?:i|we|you|he|she|it|they|who|that|which|this|these|those|there|here|nobody|everyone|everybody|people|cars|trucks|vans|drivers|visitors|neighbors|residents|not|also|never|please|and|or|to)$/

/** The longest chain that begins at a word with a part of a name; null for none. */
export function chainFrom(reading: HitReader, at: number, first: Hit): Match | null {
  const links = linksFrom(reading, at, first)
  const last = links.at(-1)
  if (links.length < 2 || last === undefined) return null
  const sure = judge(reading, links)
  if (sure === null) return null
  const { kind, parts } = reading.nameOf(first)
  return {
    start: reading.words[at]?.start ?? 0,
    end: reading.words[last.at]?.end ?? 0,
    kind,
    near: links.some(({ hit }) => hit.near),
    single: false,
    sure,
    parts: Math.min(parts.length, countCovered(links)),
  }
}

const countCovered = (links: readonly Link[]): number =>
  links.reduce((sum, { hit }) => sum + hit.to - hit.from, 0)

function linksFrom(reading: HitReader, at: number, first: Hit): Link[] {
  const { words } = reading
  const links: Link[] = [{ at, hit: first }]
  let last = at
  for (let next = at + 1; next < words.length && next - last <= farthest; next += 1) {
    const word = words[next]
    if (word === undefined || word.gap === 'broken') break
    const hit = reading
      .hitsAt(next)
      .find(
        (one) =>
          one.name === first.name &&
          links.every((link) => !overlap(link.hit, one)) &&
          !reading.isOtherWord(next, one),
      )
    const isApart = word.lead.includes(',')
    if (isApart && !isInverted(reading, links, next, hit)) break
    if (hit === undefined) {
      if (!isWithinName(word)) break
      continue
    }
    if (!withinName.test(word.lead)) break
    links.push({ at: next, hit })
    last = next
  }
  return links
}

/** What may stand between two parts of a name: an initial, a particle, another name. */
const isWithinName = ({ folded, capital }: Word): boolean =>
  folded.length === 1 || capital || nameParticles.test(folded)

/** `Tolliver, Ashby`: over a comma the parts come the other way around, side by side. */
function isInverted(
  { words }: HitReader,
  links: readonly Link[],
  next: number,
  hit: Hit | undefined,
): boolean {
  const last = links.at(-1)
  const [first] = links
  if (hit === undefined || last === undefined || first === undefined) return false
  if (last.at !== next - 1 || hit.from >= first.hit.from) return false
  const before = words[first.at - 1]
  const start = words[first.at]
  // In `Will King, Rose Price` the comma stands between two people.
  return !(before?.capital === true && start?.gap === 'tight' && !start.opens)
}

const overlap = (a: PartRef, b: PartRef): boolean => a.from < b.to && b.from < a.to

function judge(reading: HitReader, links: readonly Link[]): Match['sure'] | null {
  const { words } = reading
  const isWord = links.map(({ at, hit }) => !hit.alone || reading.isOrdinary(at, hit))
  const [first] = links
  const last = links.at(-1)
  if (first === undefined || last === undefined) return null
  const place = reading.placeOf(first.at, last.at, first.hit)
  if (!isWord.every(Boolean)) return isBeforePlace(place) ? 'maybe' : 'name'
  const parts = reading.nameOf(first.hit).parts.length
  const isWhole = countCovered(links) === parts
  const sideBySide = links.every(({ at }, n) => n === 0 || links[n - 1]?.at === at - 1)
  if (!isWhole && !isTelling(links)) return null
  if (links.every((link) => isWrittenAsName(reading, link))) {
    if (isInPlaceName(place)) return null
    if (place.heading !== null) return sideBySide && (isWhole || links.length > 2) ? 'maybe' : null
    const end = words[last.at]
    return end !== undefined && (places.has(end.bare) || isTime(end.bare)) ? 'maybe' : 'name'
  }
  return isWhole && sideBySide && !isSentencePart(reading, links) ? 'maybe' : null
}

/** With a capital, but for the little words within a name. */
const isWrittenAsName = ({ words }: HitReader, { at, hit }: Link): boolean =>
  words[at]?.capital === true || (!hit.alone && isParticle(words[at]?.folded ?? ''))

/** `La Cruz` says less than `de la Cruz`. */
const isTelling = (links: readonly Link[]): boolean =>
  links.filter(({ hit }) => hit.alone).length > 1 || links.length > 2

/** `we will park here` is no name, and `rob banks` none where somebody does it. */
function isSentencePart({ words }: HitReader, links: readonly Link[]): boolean {
  const [first] = links
  const last = links.at(-1)
  if (first === undefined || last === undefined) return false
  const word = words[first.at]
  if (word === undefined || !auxiliaries.test(word.bare)) return false
  const before = word.opens ? undefined : words[first.at - 1]
  if (before !== undefined) {
    if (beforePerson.has(before.folded)) return false
    return subjects.test(before.folded) || before.folded.endsWith('s')
  }
  const after = words[last.at + 1]
  return (
    after !== undefined &&
    !after.opens &&
    after.gap === 'tight' &&
    !doneByPeople.has(after.folded) &&
    !helpers.has(after.folded)
  )
}
