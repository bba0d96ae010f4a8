import { cleanText, looksBinary } from '../../kernel/cleanText'
import { readAddresses } from './addresses'
import { isEmail } from './contacts'
import { readPeopleLines } from './lines'
import { notAName, personName } from './personNames'
import { roleCalled } from './roles'
import { speaksFor } from './speaksFor'
import { readPeopleTable } from './tables'
import type { LeftLine, NamedPlace, PeopleReading, PersonCells, ReadPerson } from './types'

/** The longest list that is read: more people never sit at one table. */
const mostPeople = 200
const mostLetters = 200_000

/**
 * Reads people from cells copied from a spreadsheet, a CSV, the receivers of a mail, or lines that
 * somebody typed. What isn't understood is told with its line; nothing is left out in silence.
 */
export function readPeople(raw: string, places: readonly NamedPlace[]): PeopleReading {
  if (raw.length > mostLetters)
    return unread('This is longer than a list of people. Nothing was read.')
  if (looksBinary(raw)) return unread('This is a file of another kind, not text. Nothing was read.')
  const text = cleanText(raw.replaceAll(/\r\n?/g, '\n').replaceAll('\u00a0', ' ')).text
  const found = cellsIn(text, places)
  if (found.people.length > mostPeople)
    return unread(
      `This has more than ${mostPeople} people. Nothing was read; paste fewer at a time.`,
    )
  return understand(found, places)
}

const unread = (problem: string): PeopleReading => ({ people: [], left: [], unread: [], problem })

interface FoundCells {
  readonly people: readonly PersonCells[]
  readonly left: readonly LeftLine[]
  readonly unread: readonly string[]
}

function cellsIn(text: string, places: readonly NamedPlace[]): FoundCells {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.filter((line) => line.includes('\t')).length * 2 > lines.length)
    return readPeopleTable(text, '\t', places) ?? { people: [], left: [], unread: [] }
  const addresses = readAddresses(text)
  if (addresses !== null) return { people: addresses, left: [], unread: [] }
  for (const sign of [',', ';', '|']) {
    const table = readPeopleTable(text, sign, places)
    if (table !== null) return table
  }
  return { ...readPeopleLines(text, places), unread: [] }
}

function understand(found: FoundCells, places: readonly NamedPlace[]): PeopleReading {
  const people: ReadPerson[] = []
  const left = [...found.left]
  for (const cells of found.people) {
    const reason = notAName(cells.name.trim())
    if (reason === null) people.push(personOf(cells, places))
    else left.push({ line: cells.line, text: cells.text, reason })
  }
  return { people, left: left.sort((a, b) => a.line - b.line), unread: found.unread, problem: null }
}

function personOf(cells: PersonCells, places: readonly NamedPlace[]): ReadPerson {
  const { name, isTurned } = personName(cells.name)
  const { ids, unknown } = speaksFor(cells.speaksFor, places)
  const email = cells.email.trim()
  const remarks = [
    ...(isTurned ? ['The last name stood first.'] : []),
    ...(email === '' || isEmail(email) ? [] : [`“${email}” isn’t an e-mail address; left out.`]),
    ...unknown.map((one) => `“${one}” isn’t one of your neighborhoods; left out.`),
    ...cells.remarks,
  ]
  return {
    line: cells.line,
    name,
    organization: cells.organization,
    role: roleCalled(cells.role),
    roleSaid: cells.role,
    email: isEmail(email) ? email : '',
    neighborhoodIds: ids,
    remarks,
  }
}
