import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarFile } from '../../../shared/exports/calendarFile'
import { escapedInIcs, foldLine, icsOf } from '../../../shared/exports/icalendar'
import { larkmoorMeetings } from '../../documents/larkmoor'

/* Due dates as an iCalendar file, read as RFC 5545 says. */

const unfold = (text: string): string => text.replaceAll('\r\n ', '')
const toPlain = (text: string): string =>
  text.replaceAll(/\\([\\;,n])/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign))

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom('\\', ';', ',', '\n', '\r\n', '\\n', 'é', '灯', '🙂', 'a'), {
      maxLength: 120,
    })
    .map((parts) => parts.join('')),
)

describe('a line', () => {
  test('is never longer than 75 octets, and is itself again once it is unfolded', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = `SUMMARY:${escapedInIcs(text)}`
        const broken = foldLine(line)
        for (const part of broken.split('\r\n'))
          expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75)
        expect(unfold(broken)).toBe(line)
      }),
      { examples: [['a'.repeat(400)], ['灯'.repeat(100)]] },
    )
  })

  test('says what was typed, and nothing typed begins another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapedInIcs(text)
        expect(escaped).not.toMatch(/[\r\n]/)
        const said = text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\n\t])\p{Cc}/gu, '')
        expect(toPlain(escaped)).toBe(said)
      }),
    )
  })
})

test('a calendar has its lines in order, each ended as the format wants it', () => {
  const changedAt = Date.UTC(2026, 2, 3, 10, 5, 7, 89)
  const day = { uid: 'a@candor.invalid', day: '2026-03-13', changedAt }
  const ics = icsOf([
    { ...day, summary: 'Ask, twice; then BEGIN:VEVENT\nEND:VEVENT', description: '' },
  ])
  expect(ics.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Candor//Actions//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:a@candor.invalid',
    'DTSTAMP:20260303T100507Z',
    'DTSTART;VALUE=DATE:20260313',
    'SUMMARY:Ask\\, twice\\; then BEGIN:VEVENT\\nEND:VEVENT',
    'DESCRIPTION:',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('open actions with a day are in it, the same bytes each time', () => {
  const record = larkmoorMeetings().build()
  const due = [...record.actionItem.values()].filter(
    (row) => row.status === 'open' && row.due !== '',
  )
  const ics = calendarFile(record)
  expect(ics.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(due.length)
  const said = unfold(ics)
  for (const { wording, owner, due: day } of due) {
    expect(said).toContain(`SUMMARY:${escapedInIcs(`${wording} (${owner})`)}\r\n`)
    expect(said).toContain(`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}\r\n`)
  }
  expect(due.length).toBeGreaterThan(1)
  expect(calendarFile(record)).toBe(ics)
})
