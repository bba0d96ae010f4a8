import { beforeTime, belongings, isTime, places, placesBefore } from './cues'
import { behind, isNumber, neighbor, type Place } from './place'
import { isSaidOfPeople } from './saidOfPeople'
import { possessive, type Word } from './wordBoundaries'

/* Names of streets, houses, months and seasons, which people's names are words of as well. */

/** Whether the word is part of what a street, a house or a body is called. */
export function isInPlaceName(place: Place): boolean {
  const before = neighbor(place, -1)
  return (before !== null && isPlaceBefore(place, before)) || isBeforePlace(place)
}

/** Whether it is the first part of it: `King Street`, `Young Families Network`. */
export function isBeforePlace({ words, last }: Place): boolean {
  for (let at = last + 1; at <= last + 4; at += 1) {
    const word = words[at]
    if (word === undefined || !/^(?:\s|\s?[-–&]\s?|,? )$/u.test(word.lead)) return false
    if (word.capital && places.has(word.bare)) return true
    if (!word.capital && word.folded !== 'and') return false
  }
  return false
}

function isPlaceBefore(place: Place, before: Word): boolean {
  if (placesBefore.has(before.folded) && (before.capital || place.language !== 'en')) return true
  const steps = [neighbor(place, -2), neighbor(place, -3)]
  const isLink = /^(?:de|del|la|las|los|el)$/
  if (!isLink.test(before.folded)) return false
  return steps.some((word) => word !== null && placesBefore.has(word.folded))
}

/** `in May`, `May 4`, `June and July`; no `On Tuesday May called`. */
export function isOfTime(place: Place): boolean {
  const word = place.words[place.first]
  if (word === undefined || !isTime(word.bare)) return false
  if (isSaidOfPeople(place) === 'name') return false
  const before = neighbor(place, -1)
  const after = neighbor(place, 1)
  if (possessive.test(word.raw) && belongings.has(after?.folded ?? '')) return false
  const isAfterNumber = isNumber(before) && /^\s$/u.test(word.lead)
  if (isNumber(after) || isAfterNumber) return true
  // The date of a letter, at the end of a line.
  if (word.lead.includes(',') && /^\s*(?:\n|$)/u.test(behind(place))) return true
  if (after !== null && isTime(after.folded) && after.folded !== word.bare) return true
  if (before === null) return false
  if (before.folded === 'and' || before.folded === 'or')
    return isTimeBefore(place) && isSaidOfPeople(place) === null
  return beforeTime.has(before.folded) || isTime(before.folded)
}

/** `June, July and August`; `in April or in early May`. */
const isTimeBefore = (place: Place): boolean =>
  [-2, -3].some((by) => {
    const word = place.words[place.first + by]
    return word !== undefined && (isTime(word.bare) || isNumber(word))
  })
