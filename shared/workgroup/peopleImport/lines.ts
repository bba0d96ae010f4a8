import { countEmails, takeContacts } from './contacts'
import { behindNames } from './personNames'
import { roleCalled } from './roles'
import { placeCalled } from './speaksFor'
import { type LeftLine, type NamedPlace, noCells, type PersonCells } from './types'

/** What stands before the entries of a list. */
const bullet = /^\s*(?:[-–—•*·◦▪]|\(?\d{1,3}[.)])\s+/
/** Between what a line tells of somebody. */
const between = /\s*(?:\t|\||;|,|\s[-–—]\s|\s{3,})\s*/
/** A name has few words; a sentence has more, or ends as one. */
const mostWords = 6

/** Reads people who stand one on a line: `Ada Quill, Larkmoor Parks, case management`. */
export function readPeopleLines(
  text: string,
  places: readonly NamedPlace[],
): { readonly people: readonly PersonCells[]; readonly left: readonly LeftLine[] } {
  const people: PersonCells[] = []
  const left: LeftLine[] = []
  for (const [at, whole] of text.split('\n').entries()) {
    if (whole.trim() === '') continue
    const cells = readLine(whole, at + 1, places)
    const reason = notAPerson(cells.name, whole)
    if (reason !== null) left.push({ line: at + 1, text: whole.trim(), reason })
    else people.push(cells)
  }
  return { people, left }
}

function notAPerson(name: string, whole: string): string | null {
  if (countEmails(whole) > 1) return 'There are several e-mail addresses on this line.'
  const isSentence = name.split(/\s+/).length > mostWords || /[:!?]\s*$/.test(whole)
  return isSentence ? 'This isn’t read as a person.' : null
}

function readLine(whole: string, line: number, places: readonly NamedPlace[]): PersonCells {
  const { rest, email, phone } = takeContacts(whole.replace(bullet, ''))
  const inBrackets = /\(([^()]*)\)/.exec(rest)?.[1]?.trim() ?? ''
  const pieces = rest
    .replace(/\([^()]*\)/, ' | ')
    .split(between)
    .map((piece) => piece.replace(/^[\s–—-]+/, '').trim())
    .filter((piece) => piece !== '')
  const [first = '', ...others] = pieces
  const degrees = others.filter((piece) => behindNames.test(piece))
  const told = [inBrackets, ...others].filter((piece) => piece !== '' && !behindNames.test(piece))
  const isRole = (piece: string): boolean => roleCalled(piece) !== null
  const isPlace = (piece: string): boolean => placeCalled(piece, places) !== undefined
  return {
    ...noCells,
    line,
    text: whole.trim(),
    name: [first, ...degrees].join(', '),
    email,
    role: told.find(isRole) ?? '',
    speaksFor: told.filter(isPlace).join(', '),
    organization: told.filter((piece) => !isRole(piece) && !isPlace(piece)).join(', '),
    remarks:
      phone === '' ? [] : [`“${phone}” isn’t kept: people at the table have no phone number.`],
  }
}
