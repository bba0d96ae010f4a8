import { fold } from '../../kernel/foldText'
import { nameKey } from '../../kernel/names'
import { commonWords, placeWords } from '../../kernel/wordsOfNames'
import { circumstance, topics } from './circumstances'
import { matterEnding, notNames } from './notNames'
import { isMatterOfEverybody } from './ownMatters'
import type { PartWords } from './partWords'
import type { KnownPlace } from './types'

/*
 * A word nobody lists, in small letters or capitals, and what only a person does or is: `VASQUIN
 * AGAIN`, `Brennock needs a ride`. It may be a surname, so a person has to say where it belongs.
 */

const first =
  /^(?:(?:re|update|fyi|discuss|follow[- ]?up)(?: on)?:? )?(\p{Lu}[\p{L}\p{M}’'-]{2,20})(?: (\p{Lu}[\p{L}\p{M}’'-]{2,20}))?['’]?s?,? (\p{L}.{1,80})$/iu
const again =
  /^(?:again|is back|(?:has |is )?(?:moved|moving|called|calling|asked|asking|wants?|refus\w+|left|returned|disappeared|showed up|came back|came in|checked in|lost|passed|went)|otra vez|llam[oó]|se fue|volvi[oó]|pregunt[oó]|no vino|didn['’]?t (?:come|show)|no[- ]show(?:ed)?|mia|staying|stays?|gone|missing)(?:$|[\s?!.,–—-])/iu

/** Things that come back, move and are asked for, though no list of places has them. */
const things = new Set(
  `detour closure shuttle compost mulch wifi wi-fi internet projector mural kiosk signage sign shed banner carousel sculpture statue mailbox hydrant
  dumpster recycling streetlight streetlamp crosswalk speedbump bollard barrier fencing scaffold scaffolding scooter skateboard
  flooding mold mildew odor smell dust asbestos lead pollution sewage runoff erosion ice snowplow plow leaf leaves
  coyote raccoon geese goose gull pigeon rat mouse bedbug mosquito dog cat bee wasp
  library market museum carnival circus parade concert marathon election census survey newsletter website app
  fridge freezer pantry kitchen sauna pool rink splash fountain garden greenhouse orchard
  grant budget invoice contract lease permit ordinance levy bond tax fee fine rent insurance
  vandalism graffiti tagging littering loitering panhandling speeding racing fireworks gunfire noise music bass`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const isKnownWord = (word: string): boolean => {
  const key = fold(word)
  return [key, key.replace(/s$/, '')].some(
    (one) =>
      notNames.has(one) ||
      commonWords.has(one) ||
      placeWords.has(one) ||
      topics.has(one) ||
      things.has(one),
  )
}

/** Whether a word may be a surname: no known word, none that names many, and none made of another. */
const mayBeName = (word: string): boolean =>
  !isKnownWord(word) &&
  !matterEnding.test(word) &&
  !/(?:s|ing|er|or|ers|ist|ism|line|way|side|light|walk|house|work|port)$/i.test(word)

/** Whether words are what only a person does, or how only a person is. */
const tellsOfSomebody = (words: string): boolean =>
  again.test(words) || (circumstance.test(words.toLowerCase()) && !isMatterOfEverybody(words))

/** What in a title may be a surname with what somebody does; undefined when nothing is. */
export function nameWithVerbIn(
  title: string,
  places: readonly KnownPlace[],
): PartWords | undefined {
  const words = title
    .normalize('NFC')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .trim()
  const [, one = '', two, rest = ''] = first.exec(words) ?? []
  if (one === '' || places.some(({ name }) => nameKey(words).startsWith(nameKey(name))))
    return undefined
  const whole = `${two ?? ''} ${rest}`.trim()
  const isVerb = two !== undefined && tellsOfSomebody(whole)
  const says = isVerb ? whole : rest
  const named = two === undefined || isVerb ? [one] : [one, two]
  if (!tellsOfSomebody(says) || !named.every(mayBeName)) return undefined
  return { part: 'ask', reason: `“${words.slice(0, 80)}” may be about a person.` }
}
