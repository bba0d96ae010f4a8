import { nameKey } from '../../kernel/names'
import { matterEnding, notNames } from './notNames'

const honorific =
  /^(?:mr|mrs|ms|mx|dr|prof|professor|sgt|sergeant|lt|lieutenant|capt|captain|cpl|det|detective|ofc|officer|chief|deputy|sheriff|judge|hon|rev|reverend|father|fr|sister|pastor|rabbi|imam|council(?:man|woman|member|or)|commissioner|mayor|director|chair|sr|sra|srta|don|doña|dra?|lic|ing|padre)\.?$/i
const role =
  /^(?:(?:the|our|vice|co|deputy|assistant|interim|acting|site|police|lead|program|el|la)[ -])*(?:chair(?:person|man|woman|s)?|president|secretary|treasurer|facilitators?|moderator|host|hosts|convener|note[- ]?taker|scribe|clerk|director|coordinator|project manager|program manager|case managers?|liaison(?: officer| prosecutor)?|prosecutor|public defender|defense|officers?|sergeant|chief|mayor|staff|outreach workers?|social worker|nurse|executive director|presidente|presidenta|secretari[oa]|tesorer[oa]|coordinador[a]?|facilitador[a]?|director[a]?|moderador[a]?)(?:s)?$/i
const everybody =
  /^(?:all|everyone|everybody|all members|whole group|group|full group|todos|todas|tod@s|open|round[- ]?table|you|me|i|yo|us|we|various)$/i
const nobody =
  /^(?:[-–—?.\s]*|tb[adc]|to be (?:determined|announced|confirmed)|n\/?a|none|por (?:confirmar|definir)|open|vacant)$/i
const particle =
  /^(?:de|del|la|las|los|da|dos|van|von|der|den|bin|ibn|al|el|ter|y|e|le|du|di|st\.?)$/i
const initial = /^\p{Lu}\.?(?:-?\p{Lu}\.?)?$/u
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*)[.,]?$/u
const joining = /\s*(?:,|;|\/|&|\+|\s(?:and|with|y|e|und|et)\s)\s*/i
const label =
  /^(?:(?:present|moderat|facilitat)ed by\s|(?:led|hosted) by\s|(?:present(?:er|ers|ed by|ing|ation by|ación de)|present[ae](?:dor|n)?|lead(?:er|s)?|led by|who|owner|owners|by|with|speaker|speakers|host|hosted by|facilitat(?:or|ed by)|responsible|ponente|responsable|qui[eé]n|a cargo de|dirige|from)\s*[:=])\s*/i

/** Who presents, as far as the people at the table are known: full names, and each word of them. */
export interface KnownPeople {
  readonly full: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** `OM` for Odile Marsh, as those at the table write it of each other. */
  readonly initials: ReadonlySet<string>
}

/** The people at the table, in the form they are looked up by. */
export function toKnownPeople(names: readonly string[]): KnownPeople {
  const full = new Set(names.map(nameKey))
  const single = names.flatMap((name) => nameKey(name).split(' '))
  const initials = names.map((name) =>
    name
      .split(/\s+/)
      .filter((word) => !honorific.test(word))
      .map((word) => word.charAt(0).toUpperCase())
      .join(''),
  )
  return {
    full,
    initials: new Set(initials.filter((letters) => letters.length > 1)),
    words: new Set(single.filter((word) => word.length > 2 && !notNames.has(word))),
  }
}

/** What a label such as `Presenter:` stands before; undefined without one. */
export function labelledPresenter(text: string): string | undefined {
  const match = label.exec(text)
  return match === null ? undefined : text.slice(match[0].length).trim()
}

/** Whether a text says that nobody is named yet. */
export const isNobody = (text: string): boolean => nobody.test(text.trim())

/**
 * Whether a text names who presents: one or several people or roles, and nothing else. A date, a
 * street or a group is nobody; capital letters alone prove nothing.
 */
export function isPresenter(text: string, known: KnownPeople): boolean {
  const bare = text
    .trim()
    .replace(/^@/, '')
    .replace(/[.:,]$/, '')
  if (bare === '' || bare.length > 120 || /[?!]/.test(bare)) return false
  if (/^@[\p{L}\d._-]+$/u.test(text.trim())) return true
  if (areNamed(bare, known)) return true
  // “Dao Pham (Harbor)” and “Dao Pham, project manager”: a person, then what they are.
  const [first = '', ...others] = bare.split(/\s*[,(]\s*/)
  return (
    others.length > 0 &&
    isSurelyPerson(first, known) &&
    others.every((part) => part.length < 40 && !/\d/.test(part))
  )
}

/** Whether a text is nothing but persons and roles. */
export function areNamed(text: string, known: KnownPeople): boolean {
  const parts = text.split(joining).filter((part) => part !== '')
  const isOne = (part: string): boolean =>
    isPerson(part, known) || role.test(part) || everybody.test(part)
  return parts.length > 0 && parts.every(isOne)
}

/** Whether a text names persons, and no roles: “by the chair” says less than “by Odile Marsh”. */
export const arePersons = (text: string, known: KnownPeople): boolean =>
  text
    .trim()
    .split(joining)
    .every((part) => isPerson(part, known))

/** Whether a text is a person by more than its capitals: known, with a title, or with an initial. */
export function isSurelyPerson(text: string, known: KnownPeople): boolean {
  const parts = text.trim().split(joining)
  return parts.every((part) => {
    const words = part.split(/\s+/)
    if (known.full.has(nameKey(part))) return true
    if (!isPerson(part, known)) return false
    const [first = ''] = words
    return (
      words.length > 1 &&
      (honorific.test(first) ||
        /^\p{Lu}\.$/u.test(first) ||
        words.some((word) => known.words.has(nameKey(word))))
    )
  })
}

function isPerson(text: string, known: KnownPeople): boolean {
  const key = nameKey(text)
  if (known.full.has(key) || known.initials.has(text.trim())) return true
  const words = text.trim().split(/\s+/)
  const named = words.filter((word) => !honorific.test(word))
  if (words.length === 1) return known.words.has(key) && /^\p{Lu}/u.test(text.trim())
  if (named.length === 0 || words.length > 5) return false
  if (words.length > named.length) return named.every(isNameWord)
  if (named.length < 2) return false
  return named.every(isNameWord) && !named.every((word) => initial.test(word))
}

const isNameWord = (word: string): boolean => {
  if (initial.test(word) || particle.test(word)) return true
  if (!nameWord.test(word)) return false
  const bare = word.replace(/[.,]$/, '')
  const isShouted = bare.length > 3 && bare === bare.toUpperCase()
  return !isShouted && !notNames.has(bare.toLowerCase()) && !matterEnding.test(bare)
}
