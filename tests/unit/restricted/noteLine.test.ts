import { describe, expect, test } from 'vitest'
import { decideRestricted } from '../../../shared/restricted/decide'
import { applyChanges } from '../../../shared/kernel/compartment'
import type { RestrictedRecord } from '../../../shared/restricted/state'
import { aRestrictedRecord } from '../../builders/restricted'

const context = { now: 1, today: '2026-03-03', newId: () => 'n', random: () => 0 }

/** Adds a line to the note of the item; why not, or empty. */
function add(record: RestrictedRecord, text: string): string {
  const at = { meetingId: 'm', itemId: 'i', author: 'Odile Marsh' }
  const decided = decideRestricted(record, { type: 'note.addLine', ...at, text }, context)
  if (!decided.ok) return decided.refusal.message
  applyChanges(record, decided.value)
  return ''
}

const notes = (record: RestrictedRecord): string[] =>
  [...record.restrictedNote.values()].map(({ text }) => text)

describe('a line for the private note of an item', () => {
  test('begins the note, and then stands below what is there', () => {
    const record = aRestrictedRecord()
    add(record, ' Umber kestrel ')
    add(record, 'called back')
    expect(notes(record)).toEqual(['Umber kestrel\ncalled back'])
  })

  test('that says nothing is asked for, and changes nothing', () => {
    const record = aRestrictedRecord()
    add(record, 'Umber kestrel')
    expect(add(record, ' \n ')).toBe('Type the note first.')
    expect(notes(record)).toEqual(['Umber kestrel'])
  })

  test('for which there is no room is refused whole; nothing is cut', () => {
    const record = aRestrictedRecord()
    add(record, 'x'.repeat(19_990))
    expect(add(record, 'A line too long')).toBe('The private note of this item can’t get longer.')
    expect(notes(record)).toEqual(['x'.repeat(19_990)])
    expect(add(record, 'fits')).toBe('')
  })
})
