import { describe, expect, test } from 'vitest'
import { actionHistory, actionRegister } from '../../../shared/actions/register'
import { answerSchemas } from '../../../shared/contracts/queries'
import { changesSince, momentOf } from '../../../shared/history/changesSince'
import { decisionRegister, waitingRegister } from '../../../shared/meeting/registers'
import { aConcern } from '../../builders/concerns'
import { aRecord } from '../../builders/record'
import { minutesAfterTen, tenOClock } from '../../builders/recordDefaults'
import { aRunningTable } from '../../builders/table'

/** Three meetings: what the first gave and parked, the later ones spoke about and took up. */
const record = aRecord()
  .withNeighborhoods('Heron Flats', 'Millrace')
  .withMeeting({ id: 'first', date: '2026-03-03' })
  .withItem({ title: 'Bus shelter', id: 'shelter', status: 'parked', statusReason: 'no agency' })
  .withDecision('Ask for two lights.', { id: 'lights' })
  .withAction('Ask Parks', { id: 'ask', owner: 'R. Adeyo', due: '2026-03-10' })
  .withAction('Print cards', { id: 'cards', due: '2026-03-05' })
  .withMeeting({ id: 'second', date: '2026-03-17' })
  .withItem({ title: 'Care coordination', part: 'B' })
  .withDecision('Meet every week.', { dissent: 'Too often' })
  .withUpdate('ask', 'open', 'No reply', { owner: 'Odile Marsh' })
  .withMeeting({ id: 'third', date: '2026-03-31' })
  .withUpdate('ask', 'open', 'No reply', { due: '2026-04-10' })
  .withUpdate('cards', 'done')
  .withMeeting({ id: 'fourth', date: '2026-04-14', phase: 'preparing', startedAt: null })
  .build()

describe('the history of an action', () => {
  test('tells meeting by meeting what each changed, from how it was given', () => {
    expect(actionHistory(record, 'ask')).toMatchObject([
      { meeting: { id: 'first' }, owner: 'R. Adeyo', due: '2026-03-10', changed: [] },
      { meeting: { id: 'second' }, changed: ['owner', 'obstacle'], owner: 'Odile Marsh' },
      { meeting: { id: 'third' }, changed: ['due'], due: '2026-04-10' },
    ])
  })

  test('of an action that is gone is empty', () => {
    expect(actionHistory(record, 'gone')).toEqual([])
  })
})

describe('the registers', () => {
  test('tell open actions by their date, and all of them by meeting', () => {
    const titles = (show: 'open' | 'all') =>
      actionRegister(record, show, 0).rows.map((row) => row.wording)
    expect(titles('open')).toEqual(['Ask Parks'])
    expect(titles('all')).toEqual(['Ask Parks', 'Print cards'])
    expect(actionRegister(record, 'open', 0).rows[0]?.spokenOf).toBe(2)
  })

  test('tell decisions latest meeting first, with the item and its part', () => {
    expect(decisionRegister(record, 0).rows).toMatchObject([
      { wording: 'Meet every week.', part: 'B', dissent: 'Too often' },
      { wording: 'Ask for two lights.', part: 'A', item: 'Bus shelter' },
    ])
    expect(decisionRegister(record, 1).rows).toHaveLength(1)
    expect(decisionRegister(record, 1).total).toBe(2)
  })

  test('tell what waits, why, since when, and where it could go', () => {
    expect(waitingRegister(record, null)).toMatchObject({
      parked: [{ title: 'Bus shelter', reason: 'no agency', since: '2026-03-03' }],
      waiting: [],
      next: { id: 'fourth' },
    })
    expect(waitingRegister(record, 'third').next, 'an ended meeting takes nothing').toBeNull()
  })

  test('fit their contracts', () => {
    const answers = {
      'actions.register': actionRegister(record, 'all', 0),
      'actions.history': { steps: actionHistory(record, 'ask') },
      'decisions.register': decisionRegister(record, 0),
      'meetings.waiting': waitingRegister(record, null),
      'history.changes': changesSince(record, 0, 'workgroup'),
    } as const
    for (const [name, answer] of Object.entries(answers)) {
      const schema = answerSchemas[name as keyof typeof answers]
      expect(schema.safeParse(answer).error, name).toBeUndefined()
    }
  })
})

describe('what changed', () => {
  const since = minutesAfterTen(4)

  test('is told entry by entry, the latest first, and nothing from before', () => {
    const { rows, total } = changesSince(record, since, 'workgroup')
    expect(total).toBe(rows.length)
    expect(rows.every((row) => row.at > since)).toBe(true)
    expect(rows.map((row) => row.at)).toEqual(rows.map((row) => row.at).sort((a, b) => b - a))
    expect(rows.map((row) => row.text)).not.toContain('Bus shelter')
    expect(rows.map((row) => row.text)).toContain('Meet every week.')
  })

  test('at one meeting is only what happened there', () => {
    const { rows } = changesSince(record, 0, 'third')
    expect(rows).toMatchObject([
      { kind: 'action', what: 'done', text: 'Print cards' },
      { kind: 'action', what: 'open', text: 'Ask Parks', detail: 'No reply' },
    ])
  })

  test('of an item says what became of it', () => {
    const { rows } = changesSince(record, 0, 'first')
    const item = rows.find((row) => row.kind === 'item')
    expect(item).toMatchObject({ what: 'parked', detail: 'no agency' })
  })

  test('between meetings is told of concerns and visits, each thing once', () => {
    const { table, meetingId } = aRunningTable()
    const raise = (wording: string): string =>
      table.must({
        type: 'concern.add',
        fields: aConcern({ neighborhoodId: 'heron-flats', wording }),
      })
    const dark = raise('It is dark.')
    const glass = raise('Glass.')
    const since = table.now
    table.wait(1)
    const other = raise('Dark there.')
    const describeChanges = () =>
      changesSince(table.record, since, 'workgroup').rows.map(
        ({ kind, what, detail, meeting }) =>
          `${kind} ${what}: ${detail}${meeting ? ' (meeting)' : ''}`,
      )
    expect(describeChanges()).toEqual(['concern received: Heron Flats'])
    table.wait(1)
    table.must({ type: 'concern.merge', id: dark, otherId: other })
    table.wait(1)
    table.must({ type: 'concern.updateStatus', id: dark, status: 'tried', reason: 'Two visits' })
    table.wait(1)
    table.must({
      type: 'concern.updateStatus',
      id: glass,
      status: 'cannot act',
      reason: 'No sweeper',
    })
    table.wait(1)
    const reportBack = { to: 'The residents', reportedOn: '2026-03-04', language: '' }
    table.must({ type: 'concern.reportBack', id: dark, fields: { ...reportBack, how: 'phone' } })
    table.wait(1)
    const again = aConcern({ neighborhoodId: 'heron-flats', receivedOn: '2026-03-20' })
    table.must({ type: 'concern.import', rows: [{ fields: again, sameAs: dark }] })
    table.wait(1)
    const visit = { visitedOn: '2026-03-01', groupId: null, visitors: 'Odile Marsh' }
    table.must({
      type: 'visit.add',
      fields: {
        ...visit,
        neighborhoodId: 'heron-flats',
        heard: 'It is loud.',
        reported: '',
        language: '',
      },
    })
    expect(describeChanges()).toEqual([
      'visit added: Heron Flats: Odile Marsh',
      'concern repeat report: Raised again on March 20, 2026.',
      'concern reported back: The residents, by phone',
      'concern cannot act: No sweeper',
      'concern tried: Two visits',
      'concern merged: Another concern about the same was put together with this one.',
    ])
    table.wait(1)
    table.must({ type: 'concern.putOnAgenda', id: glass, meetingId, itemId: null })
    expect(describeChanges()[0]).toMatch(/^(heard|item) added.*\(meeting\)$/)
    expect(describeChanges().filter((row) => row.includes('on agenda'))).toEqual([])
    const ofMeeting = changesSince(table.record, since, meetingId).rows
    expect(ofMeeting.every(({ meeting }) => meeting?.id === meetingId)).toBe(true)
    const answer = changesSince(table.record, 0, 'workgroup')
    expect(answerSchemas['history.changes'].safeParse(answer).error).toBeUndefined()
  })

  test('is told since the last meeting held before, or since the last look', () => {
    expect(momentOf(record, 'last meeting', 'fourth')).toBe(tenOClock)
    expect(momentOf(record, 'last look', 'workgroup')).toBe(tenOClock)
    const looked = aRecord().add('look', { id: 'workgroup', at: 77 }).build()
    expect(momentOf(looked, 'last look', 'workgroup')).toBe(77)
  })
})
