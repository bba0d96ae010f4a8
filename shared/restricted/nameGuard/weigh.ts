import { beforePerson, calling, determiners, places, titles, vietnameseTitles } from './cues'
import { opening, weighOpening } from './openings'
import { isInitial, isNumber, neighbor, type Place } from './place'
import { isBeforePlace, isInPlaceName, isOfTime } from './placeNames'
import { isSaidOfPeople, type Sure } from './saidOfPeople'
import type { Word } from './wordBoundaries'

/* How a name that is an ordinary word too is told from that word: by its place and its grammar. */

/** Whether a title or an initial says that a name is meant; `other` when it says somebody else is. */
function judgeAddress(place: Place): 'name' | 'other' | null {
  const before = neighbor(place, -1)
  const after = neighbor(place, 1)
  const isOpen = (place.words[place.first]?.lead ?? '').includes(',')
  if (before !== null && !isOpen) {
    if (titles.has(before.folded)) return 'name'
    if (vietnameseTitles.has(before.folded) && place.words[place.first]?.capital === true) {
      if (!before.capital || before.opens) return 'name'
    }
    if (isInitial(before) && place.initials.includes(before.folded)) return 'name'
    if (isInitial(before) && before.folded !== 'i') return 'other'
  }
  if (after !== null && isInitial(after) && /^,?\s$/u.test(after.lead)) {
    const end = place.words[place.last + 2]?.lead ?? place.tail
    if (/^(?:[.:,)]|\s*$)/u.test(end) && place.initials.includes(after.folded)) return 'name'
  }
  return null
}

/** Weighs a name that is an ordinary word, written with a capital; null for the word. */
export function weigh(place: Place): Sure | null {
  const word = place.words[place.first]
  if (word === undefined) return null
  if (
    place.words.length === place.last - place.first + 1 &&
    (word.capital || word.folded.length > 2)
  )
    return 'maybe'
  if (!word.capital) return null
  // `Dr. King Boulevard`.
  const how = isBeforePlace(place) ? null : judgeAddress(place)
  if (how !== null) return how === 'name' ? 'name' : null
  if (isInPlaceName(place) || isOfTime(place)) return null
  const open = opening(place)
  if (open !== null) return weighOpening(place, open)
  return weighWithin(place)
}

/** `the Rivers and Fields plan`: an article ahead of the whole of it. */
function isDetermined(place: Place): boolean {
  for (let by = -1; by >= -4; by -= 1) {
    const word = neighbor(place, by)
    if (word === null) return false
    // In Spanish `a` stands before somebody.
    if (determiners.has(word.folded) && !(word.folded === 'a' && place.language === 'es'))
      return true
    if (!word.capital && !/^(?:and|of|y|de)$/.test(word.folded)) return false
  }
  return false
}

const isBehindTopic = (before: Word | null): boolean =>
  before !== null &&
  before.folded !== 'and' &&
  (beforePerson.has(before.folded) || /^(?:on|re|by|from|of|con|sobre)$/.test(before.folded))

const isBeforePerson = ({ language }: Place, before: Word | null): boolean =>
  before !== null &&
  (beforePerson.has(before.folded) || (language === 'es' && /^(?:a|y)$/.test(before.folded)))

/** `They call her Red`. */
function isCalled(place: Place): boolean {
  const [before, more] = [neighbor(place, -1), neighbor(place, -2)]
  return (
    before !== null &&
    (calling.has(before.folded) ||
      (more !== null &&
        calling.has(more.folded) &&
        /^(?:him|her|them|themselves)$/.test(before.folded)))
  )
}

/** Within a sentence a capital says much, but for titles and for what belongs to another name. */
function weighWithin(place: Place): Sure | null {
  const word = place.words[place.first]
  const before = neighbor(place, -1)
  const after = neighbor(place, 1)
  if (isCalled(place)) return 'name'
  const isThat = before?.folded === 'that' && isSaidOfPeople(place) !== null
  if (isDetermined(place) && !isThat) return null
  if (isNumber(after) && /^\s/u.test(after?.lead ?? '')) return null
  if (after !== null && isInitial(after) && after.folded !== 'i' && /^\s$/u.test(after.lead))
    return null
  const isPersonal = isBeforePerson(place, before) || isSaidOfPeople(place) === 'name'
  if (place.heading === 'capitals') return null
  if (place.heading === 'title') return isBehindTopic(before) ? 'maybe' : null
  const isPlace = word !== undefined && places.has(word.bare)
  // `King Street` is a street, whoever gave something there.
  if (isPlace && (!isPersonal || (before?.capital === true && !before.opens))) return null
  return isPersonal ? 'name' : 'maybe'
}

/** Weighs a name that is hardly a word here: sure where something says that it is somebody. */
export function weighWeak(place: Place): Sure | null {
  const word = place.words[place.first]
  const before = neighbor(place, -1)
  if (judgeAddress(place) === 'name') return 'name'
  if (word?.capital === true && isDetermined(place)) return null
  const isAcronym = word !== undefined && /^\p{Lu}{2,}$/u.test(word.raw) && place.heading === null
  if (isSaidOfPeople(place) === 'name' || (before !== null && beforePerson.has(before.folded)))
    return 'name'
  const isSmall = word?.capital !== true && !place.isTelling && place.words.length > 1
  return isAcronym || isSmall ? null : 'maybe'
}
