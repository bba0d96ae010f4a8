import { nameKey } from '../../kernel/names'
import type { PartWords } from './partWords'
import { nicknameIn } from './personsDescribed'
import type { KnownPeople } from './presenter'

/*
 * Persons who stand where a speaker would, or in a line below an item: `Update – L. Ortiz` may be an
 * update on L. Ortiz, and `Call Leo Marsh 555-0101` tells of somebody by name and number.
 */

const asks = (found: string): PartWords => ({
  part: 'ask',
  reason: `“${found.trim().slice(0, 80)}” may be about a person.`,
})

/** A name of which one half is a letter, as those are written who must not be known. */
const shortened = /^(?:(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}’'-]+|\p{Lu}\p{Ll}[\p{L}’'-]* \p{Lu}\.?)$/u
const letters = /^\p{Lu}\. ?\p{Lu}\.?(?: ?\p{Lu}\.?)?$/u
const served =
  /(?<!\p{L})(?:clients?|participants?|patients?|referrals?|clientes?|pacientes?)(?!\p{L})/iu

/** What is said of somebody where the title has no more words than this. */
const ofSomebody =
  /^(?:(?:new|quick|case|status|brief|short|the) )*(?:updates?|follow[- ]?ups?|check[- ]?ins?|news|discussion|plan|status|court(?: date)?|hearing|warrants?|housing|bed|placement|intake|referral|release|jail|bail|detox|treatment|eviction|arrest|charges?|benefits|discharge|support|situation|seguimiento|novedades|vivienda|caso)$/iu

/** What of a presenter may be whom the item is about; undefined for somebody at the table. */
export function presenterSpokenOf(
  presenter: string,
  title: string,
  people: KnownPeople,
): PartWords | undefined {
  if (served.test(presenter)) return asks(presenter)
  if (ofSomebody.test(title) && nicknameIn(presenter) !== undefined) return asks(presenter)
  for (const one of presenter.split(/\s*(?:[,;/&+]| and | y )\s*/)) {
    const name = one.trim()
    const isKnown =
      people.full.has(nameKey(name)) ||
      people.initials.has(name.replace(/[^\p{L}]/gu, '')) ||
      name.split(/[\s.]+/).some((word) => people.words.has(nameKey(word)))
    if (!isKnown && (letters.test(name) || (shortened.test(name) && ofSomebody.test(title))))
      return asks(name)
  }
  return undefined
}

const phone = /(?<![\d-])(?:\(?\d{3}\)?[-. ]?)?\d{3}[-. ]\d{4}(?![\d-])/u
const fullName = /(?<!\p{L})\p{Lu}\p{Ll}[\p{L}’'-]* \p{Lu}[\p{L}’'-]+/gu

/** Somebody's name beside a number to call; undefined where all who are named sit at the table. */
export function personToCall(text: string, people: KnownPeople): PartWords | undefined {
  if (!phone.test(text)) return undefined
  const unknown = [...text.matchAll(fullName)].some(([name]) => !people.full.has(nameKey(name)))
  return unknown ? asks(text) : undefined
}

/** Somebody by sex and age: `(F, 34)`. */
const sexAndAge =
  /[([](?:[FMfm]|female|male|mujer|hombre)[,/ ]{1,2}\d{1,2}(?: ?(?:yo|y\/o|años))?[)\]]/u
const birth =
  /(?<!\p{L})(?:\d{3,8} (?:dob|d\.o\.b\.)|(?:dob|d\.o\.b\.) (?:check|match|confirm\w*))(?!\p{L})/iu

/** `Tom Barrow (client)`, `Dee R., LEAD participant`: one whom the work is for, by that word. */
const calledServed =
  /[([]\s*(?:(?:our|a|one|lead|former|current|past) )*(?:client|participant|patient|consumer|cliente|participante|paciente)\s*[)\]]|\p{Lu}[\p{L}.’'-]*,\s+(?:(?:our|a|former|current|past) )?(?:LEAD )?(?:client|participant|patient|consumer|cliente|participante|paciente)(?![\p{L}-])(?! (?:services|advocate|survey|advisory|council|feedback))/u

/** Somebody who is called a participant in an item as it is written. */
export function personServed(text: string): PartWords | undefined {
  const found = calledServed.exec(text)
  return found === null ? undefined : asks(found[0])
}

/** What tells somebody by birth, sex or age in an item as it is written. */
export function personByBirth(text: string): PartWords | undefined {
  const found = sexAndAge.exec(text) ?? birth.exec(text)
  return found === null ? undefined : asks(found[0])
}
