import { belongings, isTime, places } from './cues'
import { behind, isNumber, neighbor, type Place } from './place'
import { isSaidOfPeople, type Sure } from './saidOfPeople'
import { possessive, type Word } from './wordBoundaries'

/* Where a name begins something, its capital says nothing: what follows tells. */

type Opening = 'bullet' | 'cell' | 'line' | 'colon' | 'speech' | 'sentence'

const bullet = /\n[\s>]*(?:[-*•‣–—]|\[[ x]?\]|#{1,6})\s+$/iu
/** The number or letter of an item, which is a word of its own, and what stands behind it. */
const itemNumber = /^(?:\d{1,3}|[a-z]\d{0,2}[a-z]?)$/u
const behindNumber = /^[.):]\s+$/u
const lineStart = /\n[\s>]*$/u
const cell = /[|\t;]\s*$|,$/u
const cellEnd = /^\s*(?:[|\t;]|,\S)/u
const opensSpeech = /[“"'‘«(\[]\s*$/u

/** Whether what stands before it says that it begins something: a sentence, a list, a cell, a speech. */
export function opening(place: Place): Opening | null {
  const word = place.words[place.first]
  if (word === undefined) return null
  const lead = place.first === 0 ? `\n${word.lead}` : word.lead
  if (bullet.test(lead) || isNumbered(place)) return 'bullet'
  if (cell.test(lead)) return 'cell'
  if (lineStart.test(lead)) return 'line'
  if (/:\s*[“"'‘]?$/u.test(lead)) return 'colon'
  if (opensSpeech.test(lead)) return 'speech'
  return word.opens ? 'sentence' : null
}

/** `3. Rose`, `A9b. Update`. */
function isNumbered({ words, first }: Place): boolean {
  const number = words[first - 1]
  if (number === undefined || !itemNumber.test(number.folded)) return false
  const lead = first === 1 ? `\n${number.lead}` : number.lead
  return lineStart.test(lead) && behindNumber.test(words[first]?.lead ?? '')
}

/** At the beginning of a sentence or of a field what follows tells. */
export function weighOpening(place: Place, open: Opening): Sure | null {
  const word = place.words[place.first]
  if (word === undefined) return null
  const said = isSaidOfPeople(place)
  if (said !== null) return said
  if (place.heading === 'capitals') return null
  if (possessive.test(word.raw)) return weighPossessive(place)
  const next = behind(place)
  if (isWholeField(place, next)) return wholeField(place, open)
  const after = neighbor(place, 1)
  if (isWithSomebody(place, after) || isFirstOfThree(place)) return 'maybe'
  const isStart = open !== 'sentence' && open !== 'speech'
  if (isStart ? /^\s*[:(–—→=]|^\s->?\s/u.test(next) : /^:\s/u.test(next)) return weighLabel(place)
  if (/^,\s/u.test(next) && (open === 'bullet' || (open === 'line' && !place.isSentence)))
    return place.isGiven ? 'maybe' : null
  if (open === 'bullet' && after?.folded === 'to' && neighbor(place, 2)?.folded === 'the')
    return 'maybe'
  if (isExplained(place, next)) return 'maybe'
  return place.isForeign && place.isGiven ? 'maybe' : null
}

function weighPossessive(place: Place): Sure | null {
  const word = place.words[place.first]
  const owned = neighbor(place, 1)
  if (owned !== null && belongings.has(owned.folded)) return 'maybe'
  const isThing = word === undefined || isTime(word.bare) || places.has(word.bare)
  return isThing || !place.isGiven || owned === null ? null : 'maybe'
}

/** Nothing else stands in the cell, the line or the text. */
const isWholeField = (place: Place, next: string): boolean =>
  place.last === place.words.length - 1 || cellEnd.test(next) || /^[^\p{L}\p{N}]*\n/u.test(next)

function wholeField(place: Place, open: string): Sure | null {
  const word = place.words[place.first]
  if (word === undefined || places.has(word.bare) || isTime(word.bare)) return null
  return open === 'cell' || (open !== 'line' && place.isGiven) ? 'maybe' : isFirstCell(place)
}

const isFirstCell = (place: Place): Sure | null =>
  cellEnd.test(behind(place)) && place.isGiven ? 'maybe' : null

/** `Will, Rose and Angel were there`. */
function isFirstOfThree(place: Place): boolean {
  const [second, and, third] = [1, 2, 3].map((by) => neighbor(place, by))
  if (second?.capital !== true || third?.capital !== true || and?.folded !== 'and') return false
  if (!second.lead.includes(',') || places.has(third.bare)) return false
  return isSaidOfPeople({ ...place, last: place.last + 3 }, true) !== null
}

/** `Grace, a regular at the shelter`, `Mark, 34,`, `Hope (32)`. */
function isExplained(place: Place, next: string): boolean {
  const after = place.words[place.last + 1]
  if (after === undefined) return false
  if (/^,\s+$/u.test(next) && /^(?:who|whose)$/.test(after.folded)) return true
  const word = place.words[place.first]
  if (!place.isGiven || word === undefined || isTime(word.bare)) return false
  if (/^,\s+$/u.test(next)) return /^(?:an?|the|our|\d\d)$/.test(after.folded)
  return /^\s\($/u.test(next) && /^\d\d$/.test(after.folded)
}

/** `Rose and her dog`, `June and April were told`. */
function isWithSomebody(place: Place, after: Word | null): boolean {
  if (after?.capital === true && /^\s?[&/]\s?$/u.test(after.lead)) return place.isGiven
  if (after?.folded !== 'and' && after?.folded !== 'y') return false
  const other = neighbor(place, 2)
  if (other === null) return false
  if (/^(?:his|her|their|su|sus)$/.test(other.folded)) return true
  if (!other.capital || places.has(other.folded)) return false
  return isSaidOfPeople({ ...place, last: place.last + 2 }, true) !== null
}

/** `Grace: needs a bed`, `Hope (ID, mail)`, but no `Price: 380 dollars`. */
function weighLabel(place: Place): Sure | null {
  const word = place.words[place.first]
  const after = place.words[place.last + 1]
  if (word === undefined || places.has(word.bare)) return null
  if (after !== undefined && isNumber(after)) return null
  return place.isGiven ? 'maybe' : null
}
