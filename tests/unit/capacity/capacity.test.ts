import { describe, expect, test } from 'vitest'
import { actionHistory } from '../../../shared/actions/register'
import { pastActionsOf } from '../../../shared/actions/select'
import type { ActionItem } from '../../../shared/actions/tables'
import {
  amountInWords,
  cannotYetReason,
  exceedsInWords,
  standingInWords,
} from '../../../shared/capacity/formatCapacity'
import {
  findExceeded,
  capacityOf,
  overBy,
  standings,
  waitingFor,
} from '../../../shared/capacity/usage'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { reportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import type { CommandOf } from '../../../shared/record/commands'
import { aRecord } from '../../builders/record'
import { Table } from '../../builders/table'

const heron = 'heron-flats'
const hours = 'outreach-hours'
const beds = 'shelter-beds'

const stated: CommandOf<'capacity.add'>['fields'] = {
  name: 'Repairs',
  unit: 'repairs',
  per: 'month',
  amount: 4,
  statedBy: 'Larkmoor Parks',
  statedOn: '2026-03-01',
  whyNoMore: 'One van works.',
}

/** A meeting of a site that has twelve outreach hours a week and three beds in all. */
function aSite(): { table: Table; meetingId: string; itemId: string } {
  const table = new Table(
    aRecord()
      .withNeighborhoods('Heron Flats', 'Millrace')
      .withMember('Noor Haddad', { organization: 'Harbor Case Management' })
      .withCapacity('Outreach hours', { whyNoMore: 'Two of five posts are empty.' })
      .withCapacity('Shelter beds', {
        unit: 'beds',
        per: 'in all',
        amount: 3,
        statedBy: 'Noor Haddad',
      })
      .build(),
  )
  const meetingId = table.prepare()
  const itemId = table.add(meetingId, 'Bus shelter', { neighborhoodIds: [heron] })
  table.must({ type: 'meeting.start', meetingId })
  return { table, meetingId, itemId }
}

const fields = (
  wording: string,
  ...needs: (readonly [capacityId: string, amount: number])[]
): CommandOf<'action.add'>['fields'] => ({
  wording,
  owner: 'Noor Haddad',
  due: '2026-04-01',
  neighborhoodIds: [heron],
  needs: needs.map(([capacityId, amount]) => ({ capacityId, amount })),
})

const promisedById = (table: Table): Record<string, number> =>
  Object.fromEntries(standings(table.record).map((one) => [one.capacity.id, one.promised]))

function action(table: Table, id: string): ActionItem {
  const row = table.record.actionItem.get(id)
  if (row === undefined) throw new Error(`no action ${id}`)
  return row
}

describe('what a site has to work with', () => {
  test('is stated with who says so and as of when, in the order it was stated', () => {
    const { table } = aSite()
    const id = table.must({ type: 'capacity.add', fields: stated })
    expect(table.record.capacity.get(id)).toMatchObject({ ...stated, off: false })
    table.must({ type: 'capacity.edit', id: hours, fields: { off: true } })
    expect(capacityOf(table.record).map((row) => row.id)).toEqual([beds, id, hours])
  })

  test.each([
    [{ name: ' ' }, 'Enter what it is'],
    [{ name: 'outreach HOURS' }, 'stated already'],
    [{ statedBy: '' }, 'who states it'],
    [{ statedOn: '' }, 'Enter the date'],
  ])('is refused with %o', (wrong, why) => {
    const { table } = aSite()
    expect(table.say({ type: 'capacity.add', fields: { ...stated, ...wrong } })).toContain(why)
    const id = table.must({ type: 'capacity.add', fields: stated })
    expect(table.say({ type: 'capacity.edit', id, fields: wrong })).toContain(why)
    expect(table.record.capacity.get(id)).toMatchObject(stated)
  })

  test('is removed only while no action names it, done ones among them', () => {
    const { table, meetingId, itemId } = aSite()
    const add = { type: 'action.add', meetingId, itemId } as const
    const id = table.must({ ...add, fields: fields('Walk the shelter', [hours, 2]) })
    table.must({ type: 'action.report', id, meetingId, status: 'done', obstacle: '' })
    const said = table.say({ type: 'capacity.remove', id: hours })
    expect(said).toContain('An action names “Outreach hours”')
    table.must({ type: 'capacity.remove', id: beds })
    table.must({ type: 'action.remove', id })
    table.must({ type: 'capacity.remove', id: hours })
    expect(table.record.capacity.size).toBe(0)
    expect(table.say({ type: 'capacity.remove', id: hours })).toContain('no longer there')
  })
})

describe('a promise', () => {
  test('that the capacity suffices for is made without a word', () => {
    const { table, meetingId, itemId } = aSite()
    const add = { type: 'action.add', meetingId, itemId } as const
    const id = table.must({ ...add, fields: fields('Walk', [hours, 12], [beds, 3]) })
    expect(action(table, id).needs).toEqual([
      { capacityId: hours, amount: 12, over: false },
      { capacityId: beds, amount: 3, over: false },
    ])
    expect(promisedById(table)).toEqual({ [hours]: 12, [beds]: 3 })
  })

  test('of more than is left is refused in numbers, and recorded as over capacity when it is made anyway', () => {
    const { table, meetingId, itemId } = aSite()
    const add = { type: 'action.add', meetingId, itemId } as const
    table.must({ ...add, fields: fields('Walk the shelter', [hours, 10]) })
    const more = { ...add, fields: fields('Walk the path', [hours, 6], [beds, 1]) }
    expect(table.say(more)).toBe(
      'Outreach hours: 12 a week are stated; 10 are committed; this would make 16.',
    )
    expect(table.record.actionItem.size).toBe(1)
    const id = table.must({ ...more, anyway: true })
    expect(action(table, id).needs).toEqual([
      { capacityId: hours, amount: 6, over: true },
      { capacityId: beds, amount: 1, over: false },
    ])
    expect(standings(table.record).map(overBy)).toEqual([4, 0])
  })

  test('stands as it is when it is corrected; only what it needs anew is weighed', () => {
    const { table, meetingId, itemId } = aSite()
    const add = { type: 'action.add', meetingId, itemId } as const
    const id = table.must({ ...add, fields: fields('Walk', [hours, 10]) })
    const edit = { type: 'action.edit', id } as const
    table.must({ type: 'capacity.edit', id: hours, fields: { amount: 2 } })
    table.must({ ...edit, fields: { wording: 'Walk at dusk' } })
    table.must({ ...edit, fields: { needs: [{ capacityId: hours, amount: 8 }] } })
    expect(table.say({ ...edit, fields: { needs: [{ capacityId: hours, amount: 9 }] } })).toContain(
      'Outreach hours: 2 a week are stated; this needs 9 a week.',
    )
    table.must({ ...edit, fields: { needs: [{ capacityId: hours, amount: 9 }] }, anyway: true })
    expect(action(table, id).needs).toEqual([{ capacityId: hours, amount: 9, over: true }])
  })

  test('frees what it took when it is done, and takes it again when it is opened again', () => {
    const { table, meetingId, itemId } = aSite()
    const add = { type: 'action.add', meetingId, itemId } as const
    const id = table.must({ ...add, fields: fields('Walk', [hours, 10]) })
    const report = { type: 'action.report', id, meetingId, obstacle: '' } as const
    table.must({ ...report, status: 'not done' })
    expect(promisedById(table)[hours]).toBe(0)
    table.must({ ...add, fields: fields('Walk the path', [hours, 8]) })
    expect(table.say({ ...report, status: 'open' })).toContain('this would make 18')
    table.must({ ...report, status: 'open', anyway: true })
    expect(promisedById(table)[hours]).toBe(18)
    expect(action(table, id).needs[0]?.over).toBe(true)
  })

  test.each([
    [[hours, 1] as const, [hours, 2] as const, 'once'],
    [['gone', 1] as const, [hours, 2] as const, 'no longer there'],
  ])('naming %o and %o is refused', (one, other, why) => {
    const { table, meetingId, itemId } = aSite()
    const add = { type: 'action.add', meetingId, itemId, anyway: true } as const
    expect(table.say({ ...add, fields: fields('Walk', one, other) })).toContain(why)
  })

  test('of what is no longer there always is more than there is', () => {
    const { table } = aSite()
    table.must({ type: 'capacity.edit', id: beds, fields: { off: true } })
    const [exceeded] = findExceeded(table.record, [{ capacityId: beds, amount: 1 }], null)
    expect(exceeded && exceedsInWords(exceeded)).toBe(
      'Shelter beds: no longer there; this needs 1.',
    )
  })
})

describe('what can’t be done yet', () => {
  const wait = (table: Table, meetingId: string, itemId: string): string =>
    table.must({
      type: 'action.cannotYet',
      meetingId,
      itemId,
      fields: fields('Find beds for the winter', [beds, 2]),
      reason: 'The beds are full.',
    })

  test('needs a reason, takes nothing from others, and waits for its capacity', () => {
    const { table, meetingId, itemId } = aSite()
    const unreasoned = table.say({
      type: 'action.cannotYet',
      meetingId,
      itemId,
      fields: fields('Find beds', [beds, 2]),
      reason: ' ',
    })
    expect(unreasoned).toContain('why it can’t be done')
    const id = wait(table, meetingId, itemId)
    expect(promisedById(table)[beds]).toBe(0)
    expect(waitingFor(table.record, beds).map((row) => row.id)).toEqual([id])
    expect(table.say({ type: 'action.edit', id, fields: { reason: '' } })).toContain('why')
    table.must({ type: 'action.edit', id, fields: { reason: 'No bed until May.' } })
    expect(action(table, id)).toMatchObject({ obstacle: 'No bed until May.', status: 'cannot yet' })
  })

  test('is told under what we can’t do yet, in the minutes, and asked about again', () => {
    const { table, meetingId, itemId } = aSite()
    wait(table, meetingId, itemId)
    const { sections } = reportBackModel(table.record, meetingId, heron)
    expect(sections.cannotYet).toEqual([
      'We can’t do this yet: Find beds for the winter. Why: The beds are full.',
    ])
    expect(sections.next.join()).not.toContain('Find beds')
    expect(sections.obstacles.join()).not.toContain('Find beds')
    expect(
      reportBackModel(table.record, meetingId, 'millrace').sections.cannotYet.join(),
    ).not.toContain('beds')
    expect(minutesModel(table.record, meetingId, String).newActions).toMatchObject([
      { wording: 'Find beds for the winter', status: 'cannot yet', obstacle: 'The beds are full.' },
    ])
    const next = table.meeting(table.prepare('2026-03-17'))
    expect(pastActionsOf(table.record, next).map((row) => row.wording)).toEqual([
      'Find beds for the winter',
    ])
  })

  test('is promised once the capacity is there, and the earlier papers still tell how it was', () => {
    const { table, meetingId, itemId } = aSite()
    const id = wait(table, meetingId, itemId)
    const later = table.prepare('2026-03-17')
    table.must({ type: 'capacity.edit', id: beds, fields: { amount: 0 } })
    const report = { type: 'action.report', id, meetingId: later, obstacle: '' } as const
    expect(table.say({ ...report, status: 'open' })).toContain('there is none')
    table.must({ type: 'capacity.edit', id: beds, fields: { amount: 2 } })
    table.must({ ...report, status: 'open' })
    expect(promisedById(table)[beds]).toBe(2)
    const before = reportBackModel(table.record, meetingId, heron).sections
    expect(before.cannotYet.join()).toContain('We can’t do this yet: Find beds')
    const after = reportBackModel(table.record, later, heron).sections
    expect(after.next.join()).toContain('Find beds for the winter')
    expect(actionHistory(table.record, id).map(({ status }) => status)).toEqual([
      'cannot yet',
      'open',
    ])
  })

  test('corrected at its own meeting, after it was promised there, is told corrected', () => {
    const { table, meetingId, itemId } = aSite()
    const id = wait(table, meetingId, itemId)
    table.must({ type: 'action.report', id, meetingId, status: 'open', obstacle: '' })
    table.must({ type: 'action.edit', id, fields: { due: '2026-05-01' } })
    const { next } = reportBackModel(table.record, meetingId, heron).sections
    expect(next.join()).toContain('By May 1, 2026')
  })
})

describe('in words', () => {
  test('why it can’t be done yet names who said so, until when, and not how many it would need', () => {
    const { table, meetingId, itemId } = aSite()
    const add = { type: 'action.add', meetingId, itemId } as const
    table.must({ ...add, fields: fields('Find beds', [beds, 3]) })
    const exceeded = findExceeded(table.record, [{ capacityId: beds, amount: 2 }], null)
    expect(cannotYetReason(table.record, exceeded, '2026-03-03')).toBe(
      'Shelter beds: Harbor Case Management told us on March 1, 2026 that there are 3. ' +
        'We have promised 3 until April 1, 2026. This needs more than is left.',
    )
    // A day that has gone by is no day until which something is promised.
    expect(cannotYetReason(table.record, exceeded, '2026-05-05')).not.toContain('until')
  })

  test('a promise of more than there is says so to the neighborhood', () => {
    const { table, meetingId, itemId } = aSite()
    const add = { type: 'action.add', meetingId, itemId, anyway: true } as const
    table.must({ ...add, fields: fields('Walk the path', [hours, 16]) })
    const { sections } = reportBackModel(table.record, meetingId, heron)
    expect(sections.cannotYet).toEqual([
      'This may come late or in part: Walk the path. Why: Outreach hours: Harbor Case ' +
        'Management told us on March 1, 2026 that there are 12 a week. We have promised 16 a ' +
        'week until April 1, 2026. Two of five posts are empty.',
    ])
    expect(sections.next.join()).toContain('Walk the path')
  })

  test('amounts have their unit where the name doesn’t say it, one of them in the singular', () => {
    const van = { name: 'Van', unit: 'trips', per: 'month' } as const
    expect(amountInWords(van, 2)).toBe('2 trips a month')
    expect(amountInWords(van, 1)).toBe('1 trip a month')
    expect(amountInWords({ name: 'Food', unit: 'boxes', per: 'in all' }, 1)).toBe('1 box')
    expect(amountInWords({ name: 'Fares', unit: 'bus passes', per: 'in all' }, 1)).toBe(
      '1 bus pass',
    )
    expect(amountInWords({ name: 'Shelter beds', unit: 'Beds', per: 'in all' }, 3)).toBe('3')
  })

  test('how the capacity stands', () => {
    const { table, meetingId, itemId } = aSite()
    const add = { type: 'action.add', meetingId, itemId, anyway: true } as const
    table.must({ ...add, fields: fields('Walk', [hours, 16], [beds, 1]) })
    expect(standings(table.record).map(standingInWords)).toEqual([
      '16 of 12 a week committed, 4 more than there is',
      '1 of 3 committed',
    ])
  })
})
