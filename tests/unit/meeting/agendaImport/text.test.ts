import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutHiddenSigns } from '../../../../shared/kernel/cleanText'
import { type AgendaReading, readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'
import { linesOf } from '../../../../shared/meeting/agendaImport/sourceLines'
import type { ReadItem } from '../../../../shared/meeting/agendaImport/types'
import { idOf } from '../../../builders/recordDefaults'

const known = ['Heron Flats', 'Millrace', 'Tern Street', 'Saltworks'].map((name) => ({
  id: idOf(name),
  name,
}))
const read = (text: string): AgendaReading => readAgenda(text, known)
const firstOf = (text: string): Partial<ReadItem> | undefined => read(text).read[0]?.item

describe('a line of text', () => {
  test.each<[string, Partial<ReadItem>]>([
    ['Bus shelter', { title: 'Bus shelter', purpose: 'discuss', minutes: 10, presenter: '' }],
    ['Bus shelter (15 min)', { title: 'Bus shelter', minutes: 15 }],
    [
      'Bus shelter - R. Adeyo - decide - 15',
      { presenter: 'R. Adeyo', purpose: 'decide', minutes: 15 },
    ],
    ['Bus shelter | R. Adeyo | to decide | 1:30', { purpose: 'decide', minutes: 90 }],
    ['Bus shelter\tR. Adeyo\t1 h 15', { presenter: 'R. Adeyo', minutes: 75 }],
    ['Bus shelter (R. Adeyo, 15 min)', { presenter: 'R. Adeyo', minutes: 15 }],
    ['Bus shelter – lead: R. Adeyo', { presenter: 'R. Adeyo' }],
    ['1. Bus shelter', { title: 'Bus shelter' }],
    ['12) Bus shelter', { title: 'Bus shelter' }],
    ['Item 3: Bus shelter', { title: 'Bus shelter' }],
    ['- Bus shelter', { title: 'Bus shelter' }],
    ['• Bus shelter', { title: 'Bus shelter' }],
    ['- [ ] Bus shelter', { title: 'Bus shelter' }],
    ['10:00 Bus shelter', { title: 'Bus shelter' }],
    ['10:00–10:15 Bus shelter', { title: 'Bus shelter' }],
    ['10:00 am - Bus shelter', { title: 'Bus shelter' }],
    ['Heron Flats bus shelter', { neighborhoodIds: ['heron-flats'] }],
    ['Lights | Heron Flats and Millrace', { neighborhoodIds: ['heron-flats', 'millrace'] }],
    ['Care coordination | Part B', { title: 'Care coordination', part: 'B' }],
    ['Bus, tram and shelter', { title: 'Bus, tram and shelter' }],
    ['2026 budget', { title: '2026 budget' }],
  ])('“%s” is understood', (text, item) => {
    expect(firstOf(text)).toMatchObject(item)
  })

  test('that leaves something out says what was assumed', () => {
    expect(read('Bus shelter').read[0]).toMatchObject({
      item: { minutes: 10 },
      minutesFrom: 'assumed',
      remarks: [],
    })
  })
})

describe('a text', () => {
  test('is the same whatever its line ends and its mark', () => {
    const titles = (text: string): string[] => read(text).read.map((line) => line.item.title)
    for (const text of ['One\nTwo', 'One\r\nTwo\r\n', 'One\rTwo', '\uFEFFOne\nTwo'])
      expect(titles(text)).toEqual(['One', 'Two'])
  })

  test('names the line each item stands on', () => {
    expect(read('\n\nOne\n\nTwo').read.map((line) => line.line)).toEqual([3, 5])
  })

  test('puts what follows a heading of a part into that part', () => {
    const reading = read(
      'Part A\nBus shelter\nPart B: restricted\nCare coordination\nPart A:\nBenches',
    )
    expect(reading.read.map(({ item }) => `${item.part} ${item.title}`)).toEqual([
      'A Bus shelter',
      'B Care coordination',
      'A Benches',
    ])
    expect(reading.skipped.map((line) => line.line)).toEqual([1, 3, 5])
  })

  test('keeps details below an item with it', () => {
    const reading = read('Bus shelter\n  - lights\n\t- benches\nOffice hours')
    expect(reading.read.map(({ item }) => item.title)).toEqual(['Bus shelter', 'Office hours'])
    expect(reading.read.map(({ details }) => details)).toEqual([
      [
        { line: 2, text: 'lights' },
        { line: 3, text: 'benches' },
      ],
      [],
    ])
    expect(reading.skipped).toEqual([])
  })

  test.each([['Agenda'], ['Meeting agenda, March 3'], ['-----'], ['* * *']])(
    'takes “%s” for no item',
    (line) => {
      expect(read(`${line}\nBus shelter`)).toMatchObject({
        read: [{ line: 2 }],
        skipped: [{ line: 1 }],
      })
    },
  )

  test('of 10,000 lines is no agenda, and nothing of it is read', () => {
    const reading = read('Bus shelter\n'.repeat(10_000))
    expect(reading.problem).toContain('10,000 lines')
    expect(reading.read).toEqual([])
  })

  test('with control characters is no text', () => {
    expect(read('Bus\u0000\u0001shelter\u0002').problem).toContain('control characters')
    expect(read('%PDF\u0001\u0002\u0003').read).toEqual([])
  })

  test('with a few signs that nobody sees is read without them, and that is told', () => {
    const reading = read('Bus\u202e shelter\u0000 (5 min)\nLights\ufdd0 \ud800(10 min)')
    expect(reading.read.map(({ item }) => item.title)).toEqual(['Bus shelter', 'Lights'])
    expect(reading.notes).toEqual([
      '1 hidden direction override was taken out.',
      '1 hidden control character was taken out.',
      '2 hidden broken characters were taken out.',
    ])
  })

  test('with a title longer than any is told of by its line', () => {
    const reading = read(`Bus shelter\n${'x'.repeat(501)}`)
    expect(reading.skipped).toMatchObject([
      { line: 2, reason: 'its title is longer than 500 characters.' },
    ])
  })

  test('that is empty says so', () => {
    expect(read(' \n\n')).toEqual({
      format: 'text',
      meeting: { date: null, start: null, place: null },
      read: [],
      skipped: [],
      notes: [],
      problem: 'This is empty. Nothing was read.',
    })
  })
})

/** Lines that look like agendas, and lines that look like nothing. */
const aLine = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('Bus shelter', 'Part B', '---', '  - detail', '10:00 Lights (5 min)', ''),
    fc
      .array(
        fc.constantFrom('- ', '(', ')', '|', '\t', '15 min', 'decide', 'Heron Flats', ',', '"'),
      )
      .map((parts) => parts.join('')),
  )

describe('whatever is pasted', () => {
  test('reading never fails', () => {
    fc.assert(
      fc.property(fc.array(aLine(), { maxLength: 30 }), (lines) => {
        const reading = read(lines.join('\n'))
        for (const { item } of reading.read) {
          expect(item.title.trim()).not.toBe('')
          expect(item.minutes).toBeGreaterThanOrEqual(1)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('every line of a text is either read or told of', () => {
    fc.assert(
      fc.property(fc.array(aLine(), { maxLength: 30 }), (lines) => {
        const { text } = withoutHiddenSigns(lines.join('\n'))
        const reading = read(text)
        if (reading.problem !== null || reading.format !== 'text') return
        const filled = linesOf(text).flatMap((line, index) =>
          line.trim() === '' ? [] : [index + 1],
        )
        const details = reading.read.flatMap((row) => row.details)
        const told = [...reading.read, ...details, ...reading.skipped].map((line) => line.line)
        expect(told.sort((a, b) => a - b)).toEqual(filled)
      }),
      { numRuns: 300 },
    )
  })
})
