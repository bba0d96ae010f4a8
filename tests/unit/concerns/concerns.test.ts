import { describe, expect, test } from 'vitest'
import { concernLife, concernRegister } from '../../../shared/concerns/register'
import { heardStatementsOf } from '../../../shared/concerns/select'
import { shortTitle } from '../../../shared/concerns/shortTitle'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { reportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import type { CommandOf } from '../../../shared/record/commands'
import { aRunningTable, type Table } from '../../builders/table'

const heron = 'heron-flats'

const raised: CommandOf<'concern.add'>['fields'] = {
  neighborhoodId: heron,
  wording: 'It is dark at the shelter. People walk around it.',
  receivedOn: '2026-03-01',
  channel: 'phone',
  language: 'Somali',
  interpreter: true,
  groupId: null,
  place: 'Shelter block',
  times: 'Nights',
  effect: '',
  alreadyTried: '',
  called: 'no',
  whyNotCalled: 'No phone',
  wantedOutcome: 'Light',
  hearBackBy: '2026-03-20',
}

const takeIn = (table: Table, fields: Partial<typeof raised> = {}): string =>
  table.must({ type: 'concern.add', fields: { ...raised, ...fields } })

const statusOf = (table: Table, id: string) => table.record.concern.get(id)?.status
const stepsOf = (table: Table, id: string) =>
  concernLife(table.record, id).steps.map(({ status }) => status)
const tell = (table: Table, id: string, reportedOn = '2026-03-04') =>
  table.say({
    type: 'concern.reportBack',
    id,
    fields: { to: 'Heron Flats residents', reportedOn, how: 'visit', language: 'Somali' },
  })

describe('a concern that came in between meetings', () => {
  test('is new, with everything that was said of it', () => {
    const { table } = aRunningTable()
    const id = takeIn(table)
    expect(table.record.concern.get(id)).toMatchObject({ ...raised, status: 'new' })
    expect(stepsOf(table, id)).toEqual(['new'])
  })

  test.each([
    [{ wording: ' ' }, 'public wording'],
    [{ neighborhoodId: 'atlantis' }, 'Choose the neighborhood'],
    [{ groupId: 'gone' }, 'no longer there'],
    [{ receivedOn: '' }, 'Enter the date'],
  ])('is refused with %o, and nothing is kept', (fields, why) => {
    const { table } = aRunningTable()
    expect(table.say({ type: 'concern.add', fields: { ...raised, ...fields } })).toContain(why)
    expect(table.record.concern.size).toBe(0)
    const id = takeIn(table)
    expect(table.say({ type: 'concern.edit', id, fields })).toContain(why)
    expect(table.record.concern.get(id)).toMatchObject(raised)
  })

  test('goes onto an agenda as an item, and is in the minutes and the report-back as said', () => {
    const { table, meetingId } = aRunningTable()
    const id = takeIn(table)
    const itemId = table.must({ type: 'concern.putOnAgenda', id, meetingId, itemId: null })
    expect(table.record.agendaItem.get(itemId)).toMatchObject({
      title: 'It is dark at the shelter',
      neighborhoodIds: [heron],
      part: 'A',
      status: 'planned',
    })
    expect(statusOf(table, id)).toBe('on agenda')
    expect(heardStatementsOf(table.record, meetingId)).toMatchObject([
      { wording: raised.wording, itemId },
    ])
    expect(JSON.stringify(minutesModel(table.record, meetingId, (at) => String(at)))).toContain(
      'It is dark at the shelter.',
    )
    const told = reportBackModel(table.record, meetingId, heron)
    expect(told.sections.said.join()).toContain('It is dark at the shelter.')
  })

  test('goes to an item that is there, once for each meeting', () => {
    const { table, meetingId, shelter } = aRunningTable()
    const id = takeIn(table)
    table.must({ type: 'concern.putOnAgenda', id, meetingId, itemId: shelter })
    const again = table.say({ type: 'concern.putOnAgenda', id, meetingId, itemId: null })
    expect(again).toContain('already')
    const other = table.prepare('2026-03-17')
    const elsewhere = {
      type: 'concern.putOnAgenda',
      id,
      meetingId: other,
      itemId: shelter,
    } as const
    expect(table.say(elsewhere)).toContain('no longer there')
    table.must({ ...elsewhere, itemId: null })
    expect(stepsOf(table, id)).toEqual(['new', 'on agenda', 'on agenda'])
  })

  test('is taken off an agenda with its item, and stands where it stood', () => {
    const { table } = aRunningTable()
    const meetingId = table.prepare('2026-03-17')
    const id = takeIn(table)
    table.must({
      type: 'concern.updateStatus',
      id,
      status: 'acknowledged',
      reason: 'We called back',
    })
    const itemId = table.must({ type: 'concern.putOnAgenda', id, meetingId, itemId: null })
    table.must({ type: 'item.remove', id: itemId })
    expect(table.record.concern.get(id)).toMatchObject({
      status: 'acknowledged',
      statusReason: 'We called back',
    })
    expect(stepsOf(table, id)).toEqual(['new', 'acknowledged'])
    expect(heardStatementsOf(table.record, meetingId)).toEqual([])
  })

  test('outlives a meeting that is called off', () => {
    const { table } = aRunningTable()
    const meetingId = table.prepare('2026-03-17')
    const id = takeIn(table)
    table.must({ type: 'concern.putOnAgenda', id, meetingId, itemId: null })
    table.must({ type: 'meeting.remove', meetingId })
    expect(statusOf(table, id)).toBe('new')
    expect([...table.record.heardStatement.values()]).toEqual([])
  })

  test('that came in by mistake goes; one that was heard or told of stays', () => {
    const { table, meetingId } = aRunningTable()
    const mistaken = takeIn(table)
    table.must({ type: 'concern.remove', id: mistaken })
    expect(table.record.concern.size + table.record.concernStep.size).toBe(0)
    const heard = takeIn(table)
    table.must({ type: 'concern.putOnAgenda', id: heard, meetingId, itemId: null })
    expect(table.say({ type: 'concern.remove', id: heard })).toContain('heard at a meeting')
    const told = takeIn(table)
    tell(table, told)
    expect(table.say({ type: 'concern.remove', id: told })).toContain('has been reported back')
  })
})

describe('a concern heard at the table', () => {
  const hearAt = (table: Table, meetingId: string, itemId: string | null = null): string => {
    const fields = { neighborhoodId: heron, wording: 'It is dark.', source: '' }
    const id = table.must({ type: 'heardStatement.add', meetingId, itemId, fields })
    return table.record.heardStatement.get(id)?.concernId ?? ''
  }

  test('has a life of its own from then on', () => {
    const { table, meetingId } = aRunningTable()
    const id = hearAt(table, meetingId)
    expect(table.record.concern.get(id)).toMatchObject({
      wording: 'It is dark.',
      channel: 'meeting',
      status: 'on agenda',
      receivedOn: table.record.meeting.get(meetingId)?.date,
    })
  })

  test('is corrected in both places, until it was worded anew', () => {
    const { table, meetingId } = aRunningTable()
    const concernId = hearAt(table, meetingId)
    const [entry] = heardStatementsOf(table.record, meetingId)
    const id = entry?.id ?? ''
    table.must({ type: 'heardStatement.edit', id, fields: { wording: 'It is dark at night.' } })
    expect(table.record.concern.get(concernId)?.wording).toBe('It is dark at night.')
    table.must({ type: 'concern.edit', id: concernId, fields: { wording: 'No light there.' } })
    table.must({ type: 'heardStatement.edit', id, fields: { wording: 'It is so dark.' } })
    expect(table.record.concern.get(concernId)?.wording).toBe('No light there.')
  })

  test('goes when what was heard is taken back', () => {
    const { table, meetingId } = aRunningTable()
    hearAt(table, meetingId)
    const [entry] = heardStatementsOf(table.record, meetingId)
    table.must({ type: 'heardStatement.remove', id: entry?.id ?? '' })
    expect(table.record.concern.size + table.record.concernStep.size).toBe(0)
  })

  test('stays when something was done about it since', () => {
    const { table, meetingId } = aRunningTable()
    const id = hearAt(table, meetingId)
    table.wait(1)
    table.must({ type: 'concern.updateStatus', id, status: 'tried', reason: 'Two visits' })
    const [entry] = heardStatementsOf(table.record, meetingId)
    table.must({ type: 'heardStatement.remove', id: entry?.id ?? '' })
    expect(statusOf(table, id)).toBe('tried')
    expect(stepsOf(table, id)).toEqual(['tried'])
  })

  test('of the whole town waits for no neighborhood’s answer, until somebody says whose it is', () => {
    const { table, meetingId } = aRunningTable()
    const fields = { neighborhoodId: null, wording: 'The buses stop at ten.', source: '' }
    const id = table.must({ type: 'heardStatement.add', meetingId, itemId: null, fields })
    const statement = () => table.record.heardStatement.get(id)
    expect(statement()).toMatchObject({ neighborhoodId: null, concernId: null })
    expect(table.record.concern.size).toBe(0)
    table.must({ type: 'heardStatement.edit', id, fields: { wording: 'Buses stop at ten.' } })
    expect(table.record.concern.size).toBe(0)

    table.must({ type: 'heardStatement.edit', id, fields: { neighborhoodId: heron } })
    const concernId = statement()?.concernId ?? ''
    expect(table.record.concern.get(concernId)).toMatchObject({
      neighborhoodId: heron,
      wording: 'Buses stop at ten.',
      status: 'on agenda',
    })

    table.must({ type: 'heardStatement.edit', id, fields: { neighborhoodId: null } })
    expect(statement()).toMatchObject({ neighborhoodId: null, concernId: null })
    expect(table.record.concern.size + table.record.concernStep.size).toBe(0)
  })

  test('turns out to be of the whole town: a concern that came in before stands where it stood', () => {
    const { table, meetingId } = aRunningTable()
    const concernId = takeIn(table)
    table.must({ type: 'concern.putOnAgenda', id: concernId, meetingId, itemId: null })
    const [entry] = heardStatementsOf(table.record, meetingId)
    const fields = { neighborhoodId: null }
    table.must({ type: 'heardStatement.edit', id: entry?.id ?? '', fields })
    expect(statusOf(table, concernId)).toBe('new')
    expect(heardStatementsOf(table.record, meetingId)).toMatchObject([{ concernId: null }])
  })

  test('keeps its item on the agenda once the meeting runs', () => {
    const { table, meetingId } = aRunningTable()
    const itemId = table.add(meetingId, 'Benches')
    hearAt(table, meetingId, itemId)
    expect(table.say({ type: 'item.remove', id: itemId })).toContain('already worked on')
  })
})

describe('the end of a concern', () => {
  test('is when they were told, not when the work is done', () => {
    const { table } = aRunningTable()
    const id = takeIn(table)
    const close = { type: 'concern.updateStatus', id, status: 'closed', reason: '' } as const
    table.must({ type: 'concern.updateStatus', id, status: 'tried', reason: 'It did not work' })
    expect(table.say(close)).toContain('once it has been reported back')
    expect(tell(table, id)).toBeNull()
    expect(statusOf(table, id)).toBe('reported back')
    table.wait(1)
    table.must(close)
    expect(stepsOf(table, id)).toEqual(['new', 'tried', 'reported back', 'closed'])
    expect(concernLife(table.record, id).reportBacks).toMatchObject([
      { to: 'Heron Flats residents', reportedOn: '2026-03-04', how: 'visit', language: 'Somali' },
    ])
  })

  test('where nothing can be done says why', () => {
    const { table } = aRunningTable()
    const id = takeIn(table)
    const cannot = { type: 'concern.updateStatus', id, status: 'cannot act', reason: ' ' } as const
    expect(table.say(cannot)).toContain('Enter why')
    table.must({ ...cannot, reason: 'No lights before summer' })
    expect(table.say({ ...cannot, reason: 'No lights before summer' })).toContain('already')
  })

  test('can’t have been told before it came, or to nobody', () => {
    const { table } = aRunningTable()
    const id = takeIn(table)
    expect(tell(table, id, '2026-02-28')).toContain('before the concern was received')
    expect(tell(table, id, '')).toContain('the date you reported back')
    const fields = { to: ' ', reportedOn: '2026-03-04', how: 'visit', language: '' } as const
    expect(table.say({ type: 'concern.reportBack', id, fields })).toContain(
      'who you reported back to',
    )
    expect(table.record.concernReportBack.size).toBe(0)
  })
})

describe('the board', () => {
  test('has what waits, soonest to hear back first, and all of it, latest first', () => {
    const { table } = aRunningTable()
    const late = takeIn(table, { hearBackBy: '2026-03-10', wording: 'Soon' })
    const undated = takeIn(table, { hearBackBy: '', wording: 'Some day' })
    const closed = takeIn(table, { receivedOn: '2026-03-02', wording: 'Over' })
    tell(table, closed)
    table.wait(1)
    table.must({ type: 'concern.updateStatus', id: closed, status: 'closed', reason: '' })
    const ask = { neighborhoodId: null, skip: 0 }
    const open = concernRegister(table.record, { ...ask, show: 'open' })
    expect(open.rows.map(({ id }) => id)).toEqual([late, undated])
    expect(open.counts).toEqual({ new: 2, closed: 1 })
    const all = concernRegister(table.record, { ...ask, show: 'all' })
    expect(all.rows[0]).toMatchObject({
      id: closed,
      timesReportedBack: 1,
      neighborhood: 'Heron Flats',
    })
    const elsewhere = concernRegister(table.record, {
      show: 'all',
      neighborhoodId: 'millrace',
      skip: 0,
    })
    expect(elsewhere.total).toBe(0)
  })
})

describe('the title of an item made of a wording', () => {
  test.each([
    ['It is dark. People walk around it.', 'It is dark'],
    ['Why is it dark?', 'Why is it dark?'],
    ['  It\n is   dark  ', 'It is dark'],
    ['word '.repeat(30), `${'word '.repeat(15).trim()}…`],
    ['x'.repeat(200), `${'x'.repeat(79)}…`],
    ['The No. 4 bus stops late. It is dark.', 'The No. 4 bus stops late'],
    ['በመጠለያው ጨለማ ነው። ሰዎች ይፈራሉ።', 'በመጠለያው ጨለማ ነው'],
  ])('of %o is %o', (wording, title) => {
    expect(shortTitle(wording)).toBe(title)
  })
})
