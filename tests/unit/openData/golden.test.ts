import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DataKind, LeftOutReason } from '../../../shared/openData/tables'
import { linesOf, readData } from '../../builders/dataFile'

/**
 * Files as they are published, with invented content, and what is kept of each. Among their rows are
 * those that are awkward in the real ones.
 */
interface Expected {
  readonly kind: DataKind
  readonly lines: readonly string[]
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>
}

const expected: Readonly<Record<string, Expected>> = {
  'seattle-calls-old': {
    kind: 'seattle-calls',
    lines: [
      // Quoted commas, and `--` before the same type.
      'H2 | 2011-08 | DISTURBANCE - NOISE, OTHER | community | 2',
      'H2 | 2011-09 | PARKING VIOLATION | community | 1',
      'M1 | 2011-08 | COMMERCIAL BURGLARY ALARM | alarm | 1',
      'M1 | 2011-08 | Not stated | community | 1',
      'M1 | 2011-08 | TRAFFIC STOP - OFFICER INITIATED | officer | 1',
    ],
    leftOut: { 'no date': 1, 'no place': 1 },
  },
  'seattle-calls-new': {
    kind: 'seattle-calls',
    lines: [
      // A neighborhood that is `-` has a beat; one that is kept back is left out.
      'H3 | 2023-11 | LIGHTS OUT | community | 1',
      'HERON FLATS | 2023-11 | DISTURBANCE - NOISE | community | 2',
      'HERON FLATS | 2023-11 | DISTURBANCE - NOISE | officer | 1',
      'MILLRACE | 2023-12 | ALARM - BURGLARY | alarm | 1',
      'MILLRACE | 2023-12 | LIGHTS OUT | community | 1',
    ],
    leftOut: { 'place withheld': 1, 'place unknown': 1 },
  },
  'seattle-crime': {
    kind: 'seattle-crime',
    lines: [
      // By the month of the report, whenever it happened.
      'HERON FLATS | 2020-02 | LARCENY-THEFT | unknown | 1',
      'M1 | 2020-03 | DESTRUCTION/DAMAGE/VANDALISM OF PROPERTY | unknown | 1',
      'MILLRACE | 2020-02 | LARCENY-THEFT | unknown | 1',
    ],
    leftOut: { 'place unknown': 1 },
  },
  'nyc-311': {
    kind: 'nyc-311',
    lines: [
      // A resolution of two lines in one cell; an open request that has a date of closing.
      '01 HERON FLATS | 2024-01 | Noise - Residential | community | 2',
      '02 OLD QUARRY | 2024-02 | Dirty Condition | unknown | 1',
    ],
    leftOut: { 'no date': 1, 'place unknown': 1 },
  },
  'chicago-311': {
    kind: 'chicago-311',
    lines: [
      // Community areas are numbers there.
      'Logan Square | 2022-07 | Street Light Out Complaint | community | 2',
      'Loop | 2022-08 | Graffiti Removal Request | officer | 1',
      'O’Hare | 2022-08 | Aircraft Noise Complaint | community | 1',
    ],
    leftOut: { 'no place': 1 },
  },
}

describe.each(Object.entries(expected))('%s', (name, { kind, lines, leftOut }) => {
  const file = resolve(import.meta.dirname, `../../fixtures/openData/${name}.csv`)

  test.each([[1], [7], [1 << 20]])('is read as it should be, %i bytes at a time', async (piece) => {
    const read = await readData(await readFile(file), { piece })
    if ('problem' in read) throw new Error(read.problem)
    expect(read.kind).toBe(kind)
    expect(linesOf(read.add)).toEqual(lines)
    const told = Object.fromEntries(
      read.add.fields.leftOut.map(({ reason, rows }) => [reason, rows]),
    )
    expect(told).toEqual(leftOut)
  })

  test('is read alike whatever its lines end in', async () => {
    const text = await readFile(file, 'utf8')
    const ends = ['\r\n', '\n', '\r']
    let line = 0
    const mixed = text.replaceAll('\n', () => ends[(line += 1) % 3] ?? '\n')
    for (const ended of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), mixed]) {
      const read = await readData(ended)
      if ('problem' in read) throw new Error(read.problem)
      expect(linesOf(read.add)).toEqual(lines)
    }
  })
})
