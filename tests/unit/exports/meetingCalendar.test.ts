import { describe, expect, test } from 'vitest'
import { agendaModel } from '../../../shared/documents/agenda/agendaModel'
import { meetingCalendar } from '../../../shared/exports/meetingCalendar'
import { inEnglish, type SiteLanguage } from '../../../shared/languages/siteLanguage'
import { invitationAsText } from '../../../shared/meeting/agendaImport/invitation'
import { aRecord } from '../../builders/record'
import { tenOClock } from '../../builders/recordDefaults'
import { Table } from '../../builders/table'
import { languageOf } from '../../documents/languagesHere'

/* A meeting as a calendar file, through its life. */

function aPreparedTable(): { table: Table; meetingId: string } {
  const table = new Table(
    aRecord().withNeighborhoods('Heron Flats').withWorkgroup({ joining: 'Call 555-0142.' }).build(),
  )
  const meetingId = table.prepare('2026-03-17')
  table.add(meetingId, 'Bus shelter, lights; benches', { minutes: 25 })
  table.add(meetingId, 'Benches', { minutes: 20 })
  table.add(meetingId, 'Xylograph, a case', { part: 'B', minutes: 45 })
  return { table, meetingId }
}

const fileOf = (
  { record }: Table,
  meetingId: string,
  { as = inEnglish, zone = 'America/Chicago' }: { as?: SiteLanguage; zone?: string } = {},
): string => meetingCalendar(record, meetingId, agendaModel(record, meetingId, as), zone)

const linesIn = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n')

const valueIn = (file: string, name: string): string | undefined =>
  linesIn(file)
    .slice(linesIn(file).indexOf('BEGIN:VEVENT'))
    .find((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    ?.slice(name.length)

describe('a meeting', () => {
  test('is published with its time, zone by rules, place and how to take part', () => {
    const { table, meetingId } = aPreparedTable()
    expect(linesIn(fileOf(table, meetingId))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Candor//Meeting//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VTIMEZONE',
      'TZID:America/Chicago',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250309T020000',
      'TZOFFSETFROM:-0600',
      'TZOFFSETTO:-0500',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251102T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0600',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      `UID:${meetingId}@candor.invalid`,
      'DTSTAMP:20260303T100000Z',
      'LAST-MODIFIED:20260303T100000Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'DTSTART;TZID=America/Chicago:20260317T100000',
      'DTEND;TZID=America/Chicago:20260317T104500',
      'SUMMARY:Larkmoor LEAD OWG',
      'LOCATION:Tern Street Library',
      expect.stringMatching(
        /^DESCRIPTION:Our goal .*\\nHow to join from elsewhere: Call 555-0142\.\\nContact: .*555-0142\\, lead@larkmoor\.example\\nTo ask for an interpreter/,
      ),
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
    expect(invitationAsText(fileOf(table, meetingId))).toContain(
      'Date: 2026-03-17\nTime: 10:00 – 10:45\nPlace: Tern Street Library',
    )
  })

  test('keeps its id through moves, cancelling and back, each newer than the one before', () => {
    const { table, meetingId } = aPreparedTable()
    const files = [fileOf(table, meetingId)]
    const keep = (): void => void files.push(fileOf(table, meetingId))
    table.wait(1).must({ type: 'meeting.edit', meetingId, fields: { date: '2026-03-18' } })
    keep()
    table.wait(1).must({ type: 'meeting.cancel', meetingId })
    keep()
    table.wait(1).must({ type: 'meeting.reinstate', meetingId })
    keep()
    expect(new Set(files.map((file) => valueIn(file, 'UID'))).size).toBe(1)
    expect(files.map((file) => valueIn(file, 'SEQUENCE'))).toEqual([':0', ':1', ':2', ':3'])
    const stamps = files.map((file) => valueIn(file, 'LAST-MODIFIED') ?? '')
    expect([...stamps].sort()).toEqual(stamps)
    expect(new Set(stamps).size).toBe(4)
    expect(files.map((file) => valueIn(file, 'STATUS'))).toEqual([
      ':CONFIRMED',
      ':CONFIRMED',
      ':CANCELLED',
      ':CONFIRMED',
    ])
    expect(valueIn(files[2] ?? '', 'SUMMARY')).toBe(':Canceled: Larkmoor LEAD OWG')
    expect(valueIn(files[1] ?? '', 'DTSTART')).toBe(';TZID=America/Chicago:20260318T100000')
  })

  test('says nothing of Part B, and is the same bytes each time', () => {
    const { table, meetingId } = aPreparedTable()
    const file = fileOf(table, meetingId)
    expect(file).not.toContain('Xylograph')
    // Nor how long it is, nor when it was changed.
    const [, , restricted] = [...table.record.agendaItem.keys()]
    const fields = { minutes: 600 }
    table.wait(9).must({ type: 'item.edit', id: restricted ?? '', fields })
    expect(fileOf(table, meetingId)).toBe(file)
  })

  test('without a time is a day, and without items has no end', () => {
    const table = new Table()
    const meetingId = table.prepare('2026-03-17')
    expect(valueIn(fileOf(table, meetingId), 'DTEND')).toBeUndefined()
    table.must({ type: 'meeting.edit', meetingId, fields: { startTime: '', place: '' } })
    const file = fileOf(table, meetingId)
    expect(valueIn(file, 'DTSTART')).toBe(';VALUE=DATE:20260317')
    expect(valueIn(file, 'LOCATION')).toBeUndefined()
    expect(file).not.toContain('VTIMEZONE')
  })

  test('from before schedules were kept has the workgroup’s own day', () => {
    const record = aRecord()
      .withMeeting({ id: 'm', date: '2026-03-17', phase: 'preparing', startedAt: null })
      .build()
    const file = fileOf(new Table(record), 'm')
    expect(valueIn(file, 'DTSTAMP')).toBe(':20260303T100000Z')
    expect(tenOClock).toBe(Date.UTC(2026, 2, 3, 10))
  })

  test('is in the language of its agenda', () => {
    const { table, meetingId } = aPreparedTable()
    const as = { language: languageOf('es'), review: null }
    const file = fileOf(table, meetingId, { as })
    expect(linesIn(file).join('\n')).toContain('Cómo participar a distancia: Call 555-0142.')
  })
})
