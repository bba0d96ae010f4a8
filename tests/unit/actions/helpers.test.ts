import { describe, expect, test } from 'vitest'
import { formatHelpers, readHelpers } from '../../../shared/actions/helpers'
import { ownersInWords } from '../../../shared/actions/labels'
import { actionRegister } from '../../../shared/actions/register'
import { registerSheet } from '../../../shared/exports/registerFile'
import { aRecord } from '../../builders/record'

describe('who helps with an action', () => {
  test.each([
    ['Luis Ortega, Bram Okafor', ['Luis Ortega', 'Bram Okafor']],
    ['Luis Ortega;Bram Okafor ;', ['Luis Ortega', 'Bram Okafor']],
    ['Luis Ortega, Luis Ortega', ['Luis Ortega']],
    [' , ', []],
    ['', []],
  ])('is read from one field: “%s”', (typed, helpers) => {
    expect(readHelpers(typed)).toEqual(helpers)
    expect(readHelpers(formatHelpers(helpers))).toEqual(helpers)
  })

  test('stands behind whoever answers for it, who is named once', () => {
    expect(ownersInWords({ owner: 'Ines Calloway', helpers: [] })).toBe('Ines Calloway')
    expect(ownersInWords({ owner: 'Ines Calloway', helpers: ['Bram Okafor'] })).toBe(
      'Ines Calloway, with Bram Okafor',
    )
    expect(ownersInWords({ owner: 'Bram Okafor', helpers: ['Bram Okafor'] })).toBe('Bram Okafor')
  })

  test('is in the register on screen as in the spreadsheet of it', () => {
    const record = aRecord()
      .withMeeting({ id: 'm' })
      .withAction('Order the bin', { owner: 'Ines Calloway', helpers: ['Bram Okafor'] })
      .build()
    expect(actionRegister(record, 'open', 0).rows[0]?.helpers).toEqual(['Bram Okafor'])
    const { header, rows } = registerSheet(record, { register: 'actions', show: 'open' })
    expect(rows[0]?.[header.indexOf('Helped by')]).toBe('Bram Okafor')
  })
})
