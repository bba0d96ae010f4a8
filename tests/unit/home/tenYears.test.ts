import { beforeAll, expect, test } from 'vitest'
import { buildHome } from '../../../shared/home/buildHome'
import { applyChanges } from '../../../shared/kernel/compartment'
import { put, type SharedRecord } from '../../../shared/record/record'
import { noReach } from '../../../shared/workgroup/usualReach'
import { byPhone } from '../../builders/recordDefaults'
import { weeklyMeetings } from '../../builders/tenYears'

/* Home is asked for after every change: ten years of meetings and concerns may not slow it down. */

const today = '2036-03-01'
/** What it may take, in ms. */
const most = 20

let record: SharedRecord

beforeAll(() => {
  record = weeklyMeetings(520)
  const places = [...record.neighborhood.keys()]
  for (let n = 0; n < 5_000; n += 1) {
    const receivedOn = new Date(Date.UTC(2026, 2, 3) + (n % 3_640) * 86_400_000)
      .toISOString()
      .slice(0, 10)
    const row = {
      id: `raised-${n}`,
      ...byPhone,
      neighborhoodId: places[n % places.length] ?? '',
      wording: `It is dark at the shelter, for the ${n}th time`,
      receivedOn,
      status: n % 12 === 0 ? ('tried' as const) : ('closed' as const),
      recordedAt: n,
      changedAt: n,
    }
    applyChanges(record, [put('concern', row)])
  }
  for (let n = 0; n < 60; n += 1)
    applyChanges(record, [
      put('communityGroup', {
        id: `group-${n}`,
        name: `Neighbors of block ${n}`,
        neighborhoodId: places[n % places.length] ?? null,
        representativeIds: [],
        ...noReach,
        meets: 'Last Thursday, 7 pm',
        position: n,
        retired: false,
      }),
    ])
  // One place no meeting ever dealt with: nothing may be looked for in vain through all the years.
  const [template] = record.neighborhood.values()
  if (template !== undefined)
    applyChanges(record, [
      put('neighborhood', { ...template, id: 'silent', name: 'Ferry Landing', position: 99 }),
    ])
}, 60_000)

test('ten years of weekly meetings are looked through in under 20 ms of the processor', () => {
  const took = Array.from({ length: 25 }, () => {
    const begun = process.cpuUsage()
    buildHome(record, today)
    return process.cpuUsage(begun).user / 1_000
  })
  expect(Math.min(...took)).toBeLessThan(most)
})
