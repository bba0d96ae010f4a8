import {
  alsoPlurals,
  behindPlural,
  between,
  doneByPeople,
  doneBySeveral,
  doneInVietnamese,
  hadByPeople,
  helpers,
  isOfPeople,
  isTime,
  neverOfTime,
  objects,
  transitive,
} from './cues'
import { neighbor, type Place } from './place'
import { possessive, type Word } from './wordBoundaries'

/* What is said of a name: whether only people do it. */

/** `name`: it is meant, as far as can be told. `maybe`: it may be. */
export type Sure = 'name' | 'maybe'

/**
 * Whether what follows is done by people: `called`, `was seen`; `maybe` where other things may do it,
 * too. Months and seasons bring, begin and end.
 */
export function isSaidOfPeople(place: Place, isSeveral = false): Sure | null {
  const word = place.words[place.first]
  const after = neighbor(place, 1)
  if (word === undefined || after === null) return null
  if (after.capital && place.heading !== 'capitals') return null
  if (!/^(?:\s|,\s)/u.test(after.lead)) return null
  const ofTime = isTime(word.bare)
  if (isSeveral && doneBySeveral.has(after.folded) && !helpers.has(after.folded))
    return ofTime ? null : 'name'
  if (place.language === 'vi') return isSaidInVietnamese(place, after)
  if (doneByPeople.has(after.folded)) {
    const next = neighbor(place, 2)
    if (next !== null && /^(?:her|his|their|su|sus)$/.test(next.folded)) return 'name'
    if (alsoPlurals.has(after.folded) && !(next !== null && objects.has(next.folded)))
      return isActing(place, next) ? 'maybe' : null
    if (transitive.has(after.folded) && next === null) return null
    return ofTime && !neverOfTime.has(after.folded) ? null : 'name'
  }
  if (/n[’']t$/u.test(after.raw)) return ofTime && !isRefusing(place) ? null : 'maybe'
  const skipped = wordsBetween(place, after)
  if (skipped > 0) return isSaidOfPeople({ ...place, last: place.last + skipped }, isSeveral)
  if (after.folded === 'fell') return isFalling(place) ? 'name' : null
  if (helpers.has(after.folded)) return isHelped(place, after, ofTime)
  return !ofTime && place.isGiven && isVerb(place, after) ? 'maybe' : null
}

/** `fell asleep`, and no snow does. */
const isFalling = (place: Place): boolean =>
  /^(?:asleep|down|ill|sick|behind|off)$/.test(neighbor(place, 2)?.folded ?? '')

const objectsOfVerbs = /^(?:the|an?|his|her|their|us|him|them|it|me)$/

/** Whether any other word is a verb, by its form: `Grace fainted`, `Joy plays the flute`, `Luz bajó`. */
function isVerb(place: Place, { raw, folded }: Word): boolean {
  if (place.language === 'es') return /(?:ó|aba|ía)$/u.test(raw.normalize('NFC'))
  if (/[^e]ed$/u.test(folded) && folded.length > 4) return true
  return folded.endsWith('s') && objectsOfVerbs.test(neighbor(place, 2)?.folded ?? '')
}

/** How many words come between a name and its verb: `still`, `no longer`, `from Millrace`. */
function wordsBetween(place: Place, { folded }: Word): number {
  if (between.has(folded)) return 1
  const next = neighbor(place, 2)
  if (folded === 'no' && next?.folded === 'longer') return 2
  return folded === 'from' && next?.capital === true && !isTime(next.folded) ? 2 : 0
}

/** Whether a verb that may be a plural is a verb: by what follows. */
function isActing({ isGiven, words, first }: Place, next: Word | null): boolean {
  if (next?.lead.startsWith(',') === true) return isGiven
  return isGiven && !isTime(words[first]?.bare ?? '') && !behindPlural.has(next?.folded ?? '')
}

/** `May didn’t sign`: no month does that, or does not. */
const isRefusing = (place: Place): boolean =>
  /^(?:sign|call|ask|want|know|tell|answer|sleep|talk|speak|show|need|take|like)$/.test(
    neighbor(place, 2)?.folded ?? '',
  ) ||
  (neighbor(place, 2)?.folded === 'come' && neighbor(place, 3)?.folded === 'to')

/** `đã đến`, `cần giường`, `ở cầu`. */
function isSaidInVietnamese(place: Place, after: Word): Sure | null {
  const verb = lowerCase(after)
  if (verb === 'ở') return 'maybe'
  if (!/^(?:đã|sẽ|đang|cũng|vẫn|chưa|không|lại)$/.test(verb))
    return !doneInVietnamese.has(verb)
      ? null
      : isTime(place.words[place.first]?.bare ?? '')
        ? 'maybe'
        : 'name'
  const next = neighbor(place, 2)
  return next !== null && doneInVietnamese.has(lowerCase(next)) ? 'maybe' : null
}

const lowerCase = ({ raw }: Word): string => raw.normalize('NFC').toLowerCase()

/** `Carmen is an opera`: something is said of a name, and nobody is meant. */
export function isDefined(place: Place): boolean {
  if (place.words[place.first]?.opens !== true) return false
  const [is, what] = [neighbor(place, 1), neighbor(place, 2)]
  if (is?.folded === 'means') return true
  return is?.folded === 'is' && /^(?:an?|the)$/.test(what?.folded ?? '')
}

/** `The John Deere mower`, `David’s Bridal`: ahead of another name it may be a part of that. */
export function isOfSomethingElse(place: Place): boolean {
  const [before, after] = [neighbor(place, -1), neighbor(place, 1)]
  const isOwner = possessive.test(place.words[place.first]?.raw ?? '')
  if (isOwner && place.heading === null && /^\p{Lu}\p{Ll}/u.test(after?.raw ?? '')) return true
  return /^(?:the|an?)$/.test(before?.folded ?? '') && after?.capital === true && after.lead === ' '
}

/** `was seen`, `has her card`, `has been housed`. */
function isHelped(place: Place, helper: Word, ofTime: boolean): Sure | null {
  let by = 2
  while (by < 4 && between.has(neighbor(place, by)?.folded ?? '')) by += 1
  const said = neighbor(place, by)
  const isBeing = neighbor(place, by - 1)?.folded === 'been'
  if (said === null) return null
  const isHaving = /^ha(?:s|d|ve)$/.test(helper.folded) && !isBeing
  const isWilling = !isHaving && !/^(?:is|was|are|were|ha[sd]|have)$/.test(helper.folded)
  if (isWilling) return !ofTime && !said.capital && place.isGiven && willDo(said) ? 'maybe' : null
  if (isBeing && place.isGiven && !ofTime) return 'maybe'
  if (!ofTime && place.isGiven && said.folded.endsWith('ing')) return 'maybe'
  if (!(isHaving ? hadByPeople : isOfPeople).has(said.folded)) return null
  if (ofTime)
    return isHaving || !/(?:ed|told|hit|found|seen|sent|there|home)$/.test(said.folded)
      ? null
      : 'maybe'
  return place.isGiven && (isHaving ? isTheirs : doneToPeople).test(said.folded) ? 'name' : 'maybe'
}

const isTheirs = /^(?:his|her|their)$/

/** Done to people alone. */
const doneToPeople =
  /^(?:seen|housed|arrested|referred|evicted|sheltered|hospitalized|jailed|enrolled|cited|told|hurt|robbed|attacked|beaten|killed|born|detained|interviewed)$/

/** `Robin will come`, `Joy can stay`: done by people in their plainest form. */
const willDo = ({ folded }: Word): boolean =>
  /^(?:be|come|go|stay|call|ask|move|need|want|get|take|see|meet|sleep|live|wait|sign|talk|speak|leave|return|visit|have|try|bring)$/.test(
    folded,
  )
