import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { randomFrom } from '../../verify/random'

/*
 * A file in the format of Seattle's police call data, with invented content: as many rows as asked
 * for, the awkward ones among them, always the same ones.
 */

/** What stands in its first line. */
export const seattleHeader =
  'CAD Event Number,Event Clearance Description,Call Type,Priority,Initial Call Type,Final Call Type,Original Time Queued,Arrived Time,Precinct,Sector,Beat,Blurred_Longitude,Blurred_Latitude,Dispatch Neighborhood'

/** A row of it, by which its columns are known. */
export const seattleRow =
  '2023000000001,UNABLE TO LOCATE INCIDENT OR COMPLAINANT,911,3,NOISE - OTHER,NOISE - OTHER,11/04/2023 6:08:26 PM,11/04/2023 6:18:26 PM,SOUTH,HARBOR,H2,-122.3,47.6,HERON FLATS'

const clearances = [
  'REPORT WRITTEN (NO ARREST)',
  'UNABLE TO LOCATE INCIDENT OR COMPLAINANT',
  '"ASSISTANCE RENDERED, NO REPORT"',
  'ORAL WARNING GIVEN',
  '-',
]
const callTypes = [
  '911',
  '911',
  '911',
  '"TELEPHONE OTHER, NOT 911"',
  '"TELEPHONE OTHER, NOT 911"',
  'ONVIEW',
  'ONVIEW',
  'ALARM CALL (NOT POLICE ALARM)',
  'POLICE (VARDA) ALARM',
]
const neighborhoods = [
  'HERON FLATS',
  'MILLRACE',
  'TERN STREET',
  'SALTWORKS',
  'OLD QUARRY',
  'JUNIPER RISE',
  'NORTH DOCKS',
  'LANTERN HILL',
  'ROPEWALK',
  'GLASSWORKS',
  'CINDER ROW',
  'ALDER BEND',
  'REDACTED',
  '-',
  'UNKNOWN',
]
const subjects = [
  'NOISE',
  'LIGHTS',
  'DISTURBANCE',
  'TRAFFIC',
  'WELFARE CHECK',
  'PROPERTY',
  'PARKING',
]
const details = ['OTHER', 'IN PROGRESS', 'LATER REPORT', 'RESIDENTIAL', 'COMMERCIAL', 'BUS STOP']
const categories = [
  ...subjects.flatMap((subject) => details.map((detail) => `${subject} - ${detail}`)),
  ...subjects.map((subject) => `--${subject} - OTHER`),
  ...subjects.map((subject) => `"--${subject} - ABANDONED, BLOCKED, LOUD"`),
]

const two = (number: number): string => String(number).padStart(2, '0')

/** `11/04/2023 6:08:26 PM` in newer files, `08/19/2011 09:16:27 PM` in older ones. */
function timeOf(random: () => number): string {
  const at = new Date(Date.UTC(2014, 0, 1) + Math.floor(random() * 10 * 365.25 * 86_400) * 1_000)
  const hour = at.getUTCHours() % 12 || 12
  const clock = `${at.getUTCFullYear() < 2019 ? two(hour) : hour}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`
  return `${two(at.getUTCMonth() + 1)}/${two(at.getUTCDate())}/${at.getUTCFullYear()} ${clock} ${at.getUTCHours() < 12 ? 'AM' : 'PM'}`
}

function row(number: number, random: () => number): string {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!
  const queued = random() < 0.001 ? '' : timeOf(random)
  const arrived = random() < 0.1 ? '' : timeOf(random)
  const beat = `${pick(['H', 'M', 'S'])}${1 + Math.floor(random() * 3)}`
  return [
    String(2_023_000_000_000 + number),
    pick(clearances),
    pick(callTypes),
    String(1 + Math.floor(random() * 9)),
    pick(categories),
    pick(categories),
    queued,
    arrived,
    pick(['NORTH', 'SOUTH', 'WEST']),
    pick(['HARBOR', 'MARSH']),
    beat,
    `-122.${Math.floor(random() * 1e9)}`,
    `47.${Math.floor(random() * 1e9)}`,
    pick(neighborhoods),
  ].join(',')
}

/** Writes such a file; resolves with its size in bytes. */
export async function writeSeattleFile(path: string, rows: number): Promise<number> {
  const file = createWriteStream(path)
  const random = randomFrom(7)
  let piece = `${seattleHeader}\r\n`
  for (let number = 0; number < rows; number += 1) {
    piece += `${row(number, random)}\r\n`
    if (piece.length < 1 << 20) continue
    if (!file.write(piece)) await once(file, 'drain')
    piece = ''
  }
  file.end(piece)
  await once(file, 'close')
  return file.bytesWritten
}
