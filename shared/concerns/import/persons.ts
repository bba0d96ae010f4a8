import { fold, wordsOf } from '../../kernel/foldText'
import { homeOfFamilyIn } from '../../kernel/homesOfFamilies'
import { commonWords, placeWords } from '../../kernel/wordsOfNames'
import { hasTelephone } from './contactNumbers'
import { hasExactAddress } from './exactAddresses'
import { hasBirthDate, hasPersonalNumber, hasPlate } from './idNumbers'
import { hasEmail, hasOnlineName } from './onlineNames'
import {
  calledCue,
  carMakes,
  chineseName,
  familyOrTitle,
  nameCues,
  onlyPersonVerbs,
  personAtHome,
  personVerbs,
  placeSurnames,
  possessions,
  titles,
} from './personWords'
import { signedAtEnd } from './mailSignature'
import { namesAddressedIn } from './namesAddressed'
import { namesBesideIn } from './namesBeside'
import { namePattern } from './places'
import { nameWords } from './senderNames'
import { listedNamesIn, ownNamesIn, smallSenderNames } from './saidNames'
import { singleNamesIn } from './singleNames'
import { hasCaseNumber, hasSpacedPlate, hasUserName, tellsDoor, findToldByRole } from './toldByRole'
import { tellsHousehold, tellsLooks, tellsOwnMatters, tellsWriter } from './toldByLooks'
import { plainDigits } from './spokenNumbers'

/*
 * Whether a text names a person or says how to reach one. Nobody knows all names, so this goes by
 * how names are written and what stands around them; where it is in doubt, it says so, and a person
 * looks. That nothing is found doesn't mean that nobody is named.
 */

/** What is known not to be a person: neighborhoods, groups and the like; and whose mail it is. */
export interface KnownNames {
  /** Names of places and groups, as they are written. */
  readonly places: readonly string[]
  /** Who reported or passed it on, `Name <address>`. */
  readonly reporters: readonly string[]
}

/** The longest text that is looked through; whoever adds a longer one reads it. */
const lookedAt = 60_000
/** Whoever is told of so many names reads it all. */
const mostNames = 100
const tooLongToLookAt = 'It is too long to check for names. Read it before you add it.'

/** Why a text may say who somebody is, in words for the person who decides; empty when nothing was found. */
export function findPersonal(text: string, known: KnownNames): string[] {
  const said = plainDigits(text.slice(0, lookedAt).normalize('NFC'))
  const found: string[] = text.length > lookedAt ? [tooLongToLookAt] : []
  found.push(...findDetails(said))
  const rest = withoutPlaces(said, known.places)
  const all = [
    ...reporterNamesIn(rest, known.reporters),
    ...namesIn(rest),
    ...namesWithoutCase(rest),
    ...singleNamesIn(rest),
    ...listedNamesIn(rest),
    ...namesBesideIn(rest),
    ...namesAddressedIn(rest),
    ...ownNamesIn(rest, known.reporters),
    ...signedAtEnd(said),
    ...smallSenderNames(rest, known.reporters),
    ...homesIn(rest),
    ...roleIn(rest),
  ]
  const names = [...new Set(all)].slice(0, mostNames)
  const whole = names.filter(
    (name) => !names.some((other) => other !== name && other.includes(name)),
  )
  if (names.length > 0)
    found.push(
      `It may name a person: ${[...new Set(whole)]
        .slice(0, 3)
        .map((name) => `“${name}”`)
        .join(', ')}.`,
    )
  else if (
    familyOrTitle.test(rest) ||
    nameCues.test(said) ||
    calledCue.test(said) ||
    chineseName.test(said)
  )
    found.push('It may name a person.')
  return found
}

const roleIn = (text: string): string[] => {
  const found = findToldByRole(text)
  return found === undefined ? [] : [found]
}

/** Homes told by the name of a family. */
const homesIn = (text: string): string[] => {
  const home = homeOfFamilyIn(text, (word) => {
    const key = fold(word).replace(/['’]s$/, '')
    return commonWords.has(key) || placeWords.has(key) || carMakes.has(key)
  })
  return home === undefined ? [] : [home]
}

/** Details that reach or single out somebody, whatever signs they are written with. */
function findDetails(text: string): string[] {
  const said = plainDigits(text.normalize('NFKC'))
  const details: readonly (readonly [boolean, string])[] = [
    [hasEmail(said), 'It has an e-mail address in it.'],
    [hasTelephone(said), 'It has a telephone number in it.'],
    [hasExactAddress(said), 'It has an exact address in it. Keep it to the block.'],
    [hasOnlineName(said) || hasUserName(said), 'It has an online username in it.'],
    [hasPersonalNumber(said) || hasCaseNumber(said), 'It has an ID number in it.'],
    [hasBirthDate(said), 'It has a date of birth in it.'],
    [hasPlate(said) || hasSpacedPlate(said), 'It has a license plate in it.'],
    [
      personAtHome.test(said) || tellsDoor(said) || tellsHousehold(said),
      'It may tell who is meant by where somebody lives.',
    ],
    [tellsLooks(said), 'It may tell who is meant by how somebody looks.'],
    [tellsWriter(said), 'It may tell who reported it.'],
    [tellsOwnMatters(said), 'It may tell of one person’s health, treatment or time in jail.'],
  ]
  return details.flatMap(([isIn, reason]) => (isIn ? [reason] : []))
}

/** Names of those who reported it, as they stand in the text with capitals, or in a script without. */
function reporterNamesIn(text: string, reporters: readonly string[]): string[] {
  if (reporters.length === 0) return []
  const wanted = new Set(reporters.flatMap(nameWords))
  const unspaced = [...wanted].filter((word) => /\p{sc=Han}/u.test(word) && text.includes(word))
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  const named = words.filter((word) => {
    const key = fold(word).replace(/['’]s$/, '')
    return wanted.has(key) && /^[\p{Lu}\p{Lo}]/u.test(word) && !placeWords.has(key)
  })
  return [...unspaced, ...named]
}

interface Word {
  readonly text: string
  readonly key: string
  readonly isCapital: boolean
  readonly startsSentence: boolean
  /** What stands between it and the word before. */
  readonly gap: string
}

function namesIn(text: string): string[] {
  const titled = [...text.matchAll(titles)].map((match) => {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 30)
    return match[0] + (/^[\p{L}\p{M}'’-]+/u.exec(after)?.[0] ?? '')
  })
  const words = wordsIn(text)
  const names: string[] = [...titled.filter((one) => !placeWords.has(wordsOf(one).at(-1) ?? ''))]
  for (let at = 0; at < words.length; at += 1) {
    const run = runAt(words, at)
    if (run.length === 0) continue
    const name = nameOf(run, words.slice(at + run.length, at + run.length + followed))
    if (name !== '') names.push(name)
    at += run.length - 1
  }
  return names
}

/**
 * Names in a text that is all capitals, or has none, where no letter shows a name: two or three words
 * at the beginning of a sentence that are no common ones, before what a person does.
 */
function namesWithoutCase(text: string): string[] {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  if (capitals > 0 && small * 4 > capitals) return []
  const words = wordsIn(text)
  return words.flatMap((word, at) => {
    if (!word.startsSentence) return []
    const verb = words.slice(at + 2, at + 4).findIndex(({ key }) => personVerbs.test(key))
    const name = verb === -1 ? [] : words.slice(at, at + 2 + verb)
    const isName = name.every(
      ({ key, gap }, nth) =>
        /^\p{L}{2,}$/u.test(key) &&
        !commonWords.has(key) &&
        !placeWords.has(key) &&
        (nth === 0 || gap === ' ' || gap === ', '),
    )
    return name.length > 0 && isName ? [name.map((one) => one.text).join(' ')] : []
  })
}

const patterns = new Map<string, RegExp>()

/** A text in which known places stand no more; a sign keeps what was around them apart. */
function withoutPlaces(text: string, places: readonly string[]): string {
  let rest = text
  for (const place of places) {
    if (place.trim() === '') continue
    const pattern = patterns.get(place) ?? namePattern(place)
    if (patterns.size < 1_000) patterns.set(place, pattern)
    rest = rest.replaceAll(pattern, '§')
  }
  return rest
}

function wordsIn(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)) {
    const gap = text.slice(end, match.index)
    end = match.index + match[0].length
    words.push({
      text: match[0],
      key: fold(match[0]).replace(/['’]s$/, ''),
      isCapital:
        /^\p{Lu}[\p{Ll}\p{M}'’-]/u.test(match[0]) && !/^[\p{Lu}\p{N}]{2,}$/u.test(match[0]),
      startsSentence: words.length === 0 || /[.!?:;。！？\n•§"“(¿¡–—]|^\s*[-*]\s/u.test(gap),
      gap,
    })
  }
  return words
}

/** Words with capitals one after another, with nothing between them but blanks and short particles. */
function runAt(words: readonly Word[], from: number): Word[] {
  const run: Word[] = []
  for (let at = from; at < words.length && run.length < 8; at += 1) {
    const word = words[at]
    if (word === undefined) break
    const isJoined = run.length === 0 || /^[ \u00a0]+$|^\. $/.test(word.gap)
    if (!isJoined) break
    const isParticle =
      run.length > 0 &&
      /^(de|la|del|van|von|der|bin|al|el)$/.test(word.key) &&
      words[at + 1]?.isCapital === true
    if (!word.isCapital && !isParticle && !(run.length > 0 && /^\p{Lu}\.?$/u.test(word.text))) break
    run.push(word)
  }
  return run
}

/** So many words after a name tell whether a person is meant. */
const followed = 10

/** The name a run of capitals is; empty when it is a place, the beginning of a sentence or a custom. */
function nameOf(run: readonly Word[], after: readonly Word[]): string {
  let words = [...run]
  while (words.length > 0 && commonWords.has(words[0]?.key ?? '')) words = words.slice(1)
  while (words.length > 0 && commonWords.has(words.at(-1)?.key ?? '')) words = words.slice(0, -1)
  if (words.length === 0 || isPlace(words, after)) return ''
  const follows = followsOf(after)
  const name = words.map(({ text }) => text).join(' ')
  if (words.length > 1) return words.length > 5 ? '' : name
  const [only] = words
  if (only === undefined) return ''
  if (/['’]s$/.test(only.text) && possessions.test(follows)) return name
  if (onlyPersonVerbs.test(follows)) return name
  if (unusual.test(only.text) && personVerbs.test(follows)) return name
  // A single word with a capital in the middle of a sentence is a name where it does what people do.
  return !only.startsSentence && personVerbs.test(follows) ? name : ''
}

/** Capitals within a word, as only names have them: `DeShawn`, `O’Brien`. */
const unusual = /^(?:\p{Lu}\p{Ll}{1,2}|[OD]['’])\p{Lu}\p{Ll}/u

const followsOf = ([next]: readonly Word[]): string => (next?.gap === ' ' ? next.key : '')

/** What follows the name of a place: “Lincoln school”. */
const placeFollows =
  /^(streets?|avenue|lane|road|park|school|store|bridge|stop|station|apartments?|bar|lot|parking|restaurant|cafe|crew|team|building|office|center|market|shop|clinic|church|hotel|bus|truck|company|program)$/

/** Whether words with capitals name a place, an office or a car, and no person of such a name. */
function isPlace(words: readonly Word[], after: readonly Word[]): boolean {
  const follows = followsOf(after)
  if (placeFollows.test(follows)) return true
  if (words.length > 1 && carMakes.has(words[0]?.key ?? '')) return true
  const places = words.filter(({ key }) => placeWords.has(key))
  if (places.length === 0) return false
  const isSurname =
    places.length === 1 && words.length === 2 && placeSurnames.has(words[1]?.key ?? '')
  if (!isSurname || places[0] !== words[1]) return true
  // “Maria Hill … he”: whoever is spoken of as a person is one.
  return (
    !onlyPersonVerbs.test(follows) && !after.some(({ key }) => /^(he|she|his|her|him)$/.test(key))
  )
}
