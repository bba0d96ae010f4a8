import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartMonths, chartScale } from '../../../shared/comparison/chartScale'
import { comparisonWords, inTurn } from '../../../shared/comparison/compare'
import { median } from '../../../shared/comparison/hearings'
import { monthsOf, monthsUpTo, mostMonthsShown } from '../../../shared/comparison/period'
import { reasonIn, whyNotCalled } from '../../../shared/comparison/reasonsNotCalled'
import { notHeard } from '../../../shared/engagement/notHeardFrom'
import { english } from '../../../shared/languages/english'
import type { SharedRecord } from '../../../shared/record/record'
import { aRecord } from '../../builders/record'
import { idOf } from '../../builders/recordDefaults'
import { larkmoor, larkmoorMeetings } from '../../documents/larkmoor'

/* Calls and concerns, side by side: what each neighborhood called in, what it said, and who was silent. */

const quarter = { from: '2026-01', to: '2026-03' }
const asked = { period: quarter, sourceId: 'calls', category: null }
const look = (record: SharedRecord, more: Partial<typeof asked> = {}) =>
  comparisonWords(record, { ...asked, ...more })
const of = (record: SharedRecord, name: string) => {
  const row = look(record).rows.find((one) => one.name === name)
  if (row === undefined) throw new Error(`no ${name}`)
  return row
}

describe('a period', () => {
  test('is whole months, both ends included, and never more than can be shown', () => {
    expect(monthsUpTo('2026-01-31', 3)).toEqual({ from: '2025-11', to: '2026-01' })
    expect(monthsOf({ from: '2025-11', to: '2026-01' })).toEqual(['2025-11', '2025-12', '2026-01'])
    expect(monthsOf({ from: '2020-01', to: '2026-01' })).toHaveLength(mostMonthsShown)
    expect(monthsOf({ from: '2020-01', to: '2026-01' }).at(-1)).toBe('2026-01')
  })
})

describe('numbers', () => {
  const withCounts = () =>
    larkmoor()
      .withData('Heron Flats', [3, 4, 5])
      .withData('Heron Flats', [90, 90, 90], {}, 'officer')
      .build()

  test('are the community’s; what officers and alarms began stands apart', () => {
    const two = larkmoor().withData('Heron Flats', [3, 4, 5]).build()
    expect(of(two, 'Heron Flats').calls).toMatchObject({ community: 12, officer: 0 })
    const officers = larkmoor().withData('Heron Flats', [9, 9, 9], {}, 'officer').build()
    expect(of(officers, 'Heron Flats').calls).toMatchObject({ community: 0, officer: 27 })
    expect(withCounts().dataImport.size).toBe(2)
  })

  test('are nothing, not zero, where the source knows no such place, and a gap where there is no file', () => {
    const record = larkmoor().withData('Heron Flats', [3, 4]).build()
    expect(of(record, 'Millrace').calls).toBeNull()
    expect(of(record, 'Heron Flats').calls?.monthly).toEqual([3, 4, null])
    expect(look(record, { sourceId: 'gone' }).rows.every(({ calls }) => calls === null)).toBe(true)
  })

  test('are told per resident where somebody said how many there are', () => {
    const build = larkmoor().withData('Heron Flats', [3, 4, 5])
    expect(of(build.build(), 'Heron Flats').calls?.perThousand).toBeNull()
    const row = build.build().neighborhood.get(idOf('Heron Flats'))
    if (row === undefined) throw new Error('no Heron Flats')
    const record = build.add('neighborhood', { ...row, population: 4_000 }).build()
    expect(of(record, 'Heron Flats').calls?.perThousand).toBe(3)
  })
})

describe('words', () => {
  test('count each concern once: when it came in, again when it was raised again', () => {
    const record = larkmoor()
      .withMeeting()
      .withConcern('Heron Flats', 'Dark at night.', { id: 'dark', language: 'Somali' })
      .withHeardStatement('Heron Flats', 'Dark at night.', { concernId: 'dark' })
      .withHeardStatement('Heron Flats', 'The bus never stops.')
      .withConcern('Heron Flats', 'Too long ago.', { receivedOn: '2025-12-31' })
      .build()
    const heron = of(record, 'Heron Flats')
    expect(heron.heard).toBe(2)
    expect(heron.heardMonthly).toEqual([0, 0, 2])
    expect(heron.channels).toEqual([
      { name: 'meeting', count: 1 },
      { name: 'phone', count: 1 },
    ])
    expect(heron.languages.find(({ name }) => name === 'Somali')?.count).toBe(1)
  })

  test('say how long it took until they were told: the middle, so that one old concern doesn’t hide the rest', () => {
    expect([median([]), median([3]), median([90, 1, 2]), median([1, 2])]).toEqual([null, 3, 2, 1.5])
    const record = larkmoor()
      .withConcern('Heron Flats', 'Dark.', { id: 'a', receivedOn: '2026-03-01' })
      .withConcernReportBack('a', { reportedOn: '2026-03-05' })
      .withConcernReportBack('a', { reportedOn: '2026-03-20' })
      .build()
    expect(of(record, 'Heron Flats').daysUntilReportBack).toBe(4)
  })

  test('have what the table did about them', () => {
    const heron = of(larkmoorMeetings().build(), 'Heron Flats')
    expect(heron).toMatchObject({ attended: 1, reportBacksGiven: 1, meetingsToReport: 1 })
    expect(heron.minutes).toBeGreaterThan(0)
    expect(heron.openActions).toBeGreaterThan(0)
  })
})

describe('the order', () => {
  test('is the site’s, begun one further on with every meeting: nobody is always last', () => {
    const build = larkmoor()
    const last = new Set<string | undefined>()
    for (let day = 1; day <= 6; day += 1) {
      last.add(inTurn(build.build()).at(-1)?.name)
      build.withMeeting({ date: `2026-02-0${day}` })
    }
    expect(last.size).toBe(6)
  })

  test('doesn’t ask the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000), { minLength: 3, maxLength: 3 }), (counts) => {
        const record = larkmoor().withData('Old Quarry', counts).build()
        expect(look(record).rows.map(({ name }) => name)).toEqual(
          look(larkmoor().build()).rows.map(({ name }) => name),
        )
      }),
    )
  })
})

describe('pictures', () => {
  test('have the same scale for every neighborhood, and months without figures as gaps', () => {
    const record = larkmoor()
      .withData('Heron Flats', [3, 40])
      .withData('Millrace', [1, 2], { id: 'import-later', downloadedOn: '2026-02-10' })
      .build()
    const comparison = look(record)
    expect(chartScale(comparison.rows).calls).toBeGreaterThan(1)
    expect(chartScale([])).toEqual({ calls: 1, heard: 1 })
    const heron = comparison.rows.find(({ name }) => name === 'Heron Flats')
    if (heron === undefined) throw new Error('no Heron Flats')
    const months = chartMonths(heron, comparison, english)
    expect(months.map(({ label }) => label)).toEqual(['Jan 2026', 'Feb 2026', 'Mar 2026'])
    expect(months.at(-1)?.calls).toBeNull()
  })
})

describe('who was not heard', () => {
  const missing = (record: SharedRecord) => notHeard(record, quarter, '2026-06-30')
  const keys = (record: SharedRecord) => missing(record).map(({ key }) => key)

  test('is every silent neighborhood and group, with a next step that begins with a verb', () => {
    const record = larkmoorMeetings().build()
    const found = missing(record)
    expect(keys(record)).toContain(idOf('Millrace'))
    expect(found.find(({ key }) => key === idOf('Tern Street merchants'))?.nextStep).toBe(
      'Invite Tern Street merchants to the next meeting',
    )
    for (const { nextStep } of found)
      expect(nextStep).toMatch(/^(Visit|Invite|Go|Ask|Make|Hand out|Publicize)\b/)
  })

  test('is a channel nobody used, a language nobody spoke, a role nobody had', () => {
    const build = larkmoorMeetings()
    const before = keys(build.build())
    expect(before).toContain('channel outreach')
    expect(before).toContain('role public defense')
    expect(before).not.toContain('role police')
    const row = build.build().neighborhood.get(idOf('Saltworks'))
    if (row === undefined) throw new Error('no Saltworks')
    build.add('neighborhood', { ...row, language: 'Somali' })
    const somali = missing(build.build()).find(({ key }) => key === 'language somali')
    expect(somali?.neighborhoodIds).toEqual([idOf('Saltworks')])
    build.withConcern('Saltworks', 'Dark.', { language: 'somali', channel: 'outreach' })
    const after = keys(build.build())
    expect(after).not.toContain('language somali')
    expect(after).not.toContain('channel outreach')
  })

  test('before any meeting names no role as missing', () => {
    expect(keys(larkmoor().build()).filter((key) => key.startsWith('role'))).toEqual([])
  })
})

describe('why people didn’t call', () => {
  test.each([
    ['They are afraid of retaliation', 'fear'],
    ['Nobody speaks Spanish there', 'language'],
    ['No phone', 'no phone'],
    ['Called last time and nobody came', 'past response'],
    ['It rained', 'other'],
  ])('“%s” is about %s', (said, reason) => expect(reasonIn(said)).toBe(reason))

  test('is counted, and left out where few said so', () => {
    const build = larkmoor().withWorkgroup({ suppressUpTo: 2 })
    const say = (times: number, whyNotCalled: string): void => {
      for (let at = 0; at < times; at += 1)
        build.withConcern('Heron Flats', 'Dark.', { called: 'no', whyNotCalled })
    }
    say(5, 'afraid')
    say(4, 'no phone')
    say(1, 'language')
    const { rows } = whyNotCalled(build.build(), quarter)
    const counts = Object.fromEntries(rows.map(({ reason, count }) => [reason, count]))
    expect(counts['language']).toBeNull()
    // What isn't there at all is about nobody.
    expect(counts['other']).toBe(0)
    expect(
      Object.values(counts).filter((count) => count === 5 || count === 4).length,
    ).toBeGreaterThan(0)
    expect(whyNotCalled(aRecord().build(), quarter).rows.every(({ count }) => count === 0)).toBe(
      true,
    )
  })
})
