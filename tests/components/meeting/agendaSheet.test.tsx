// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import {
  addedRows,
  faultOf,
  isWaiting,
  notesAreKept,
} from '../../../renderer/facilitator/meeting/importAgenda/agendaSheet'
import { toImport } from '../../../renderer/facilitator/meeting/importAgenda/toImport'
import {
  type SheetWork,
  useAgendaSheet,
} from '../../../renderer/facilitator/meeting/importAgenda/useAgendaSheet'
import { readAgenda } from '../../../shared/meeting/agendaImport/readAgenda'

/* What was read from an agenda, while a person works on it. */

afterEach(cleanup)

const places = [{ id: 'millrace', name: 'Millrace' }]

/** The sheet of a text, and a way to work on it. */
function sheetOf(text: string) {
  const { result } = renderHook(() => useAgendaSheet(readAgenda(text, places)))
  const rows = () => result.current.sheet.rows
  const keyOf = (title: string): string => rows().find((row) => row.title === title)?.key ?? 'none'
  return {
    rows,
    keyOf,
    row: (title: string) => rows().find((row) => row.title === title),
    work: (does: (work: SheetWork) => void) => act(() => does(result.current)),
    added: () =>
      addedRows(result.current.sheet)
        .flatMap(toImport)
        .map(({ title, part }) => [title, part]),
  }
}

describe('what may be restricted', () => {
  const text = 'Bus shelter (5 min)\nExecutive session (20 min)\nFern-03 (10 min)'

  test('is added to no part before a person has chosen one', () => {
    const { added, work, keyOf, rows } = sheetOf(text)
    expect(added()).toEqual([['Bus shelter', 'A']])
    expect(rows().filter(isWaiting)).toHaveLength(2)
    work((sheet) => sheet.toPart(keyOf('Executive session'), 'B'))
    expect(added()).toEqual([
      ['Bus shelter', 'A'],
      ['Executive session', 'B'],
    ])
    work((sheet) => sheet.toPart(keyOf('Fern-03'), 'A'))
    expect(rows().filter(isWaiting)).toEqual([])
    work((sheet) => sheet.leaveOut(keyOf('Executive session')))
    expect(added()).toEqual([
      ['Bus shelter', 'A'],
      ['Fern-03', 'A'],
    ])
  })

  test('can’t be ticked past the question, and undo asks it again', () => {
    const { added, work, keyOf, rows } = sheetOf(text)
    work((sheet) =>
      sheet.tick(
        rows().map(({ key }) => key),
        true,
      ),
    )
    expect(added()).toEqual([['Bus shelter', 'A']])
    work((sheet) => sheet.toPart(keyOf('Fern-03'), 'A'))
    work((sheet) => sheet.undo())
    expect(added()).toEqual([['Bus shelter', 'A']])
  })

  test('a line that was left out is asked about when it is taken in', () => {
    const { added, work, row } = sheetOf('Bus shelter (5 min)\n***\nLights (5 min)')
    work((sheet) => sheet.takeIn(2))
    expect(row('***')).toMatchObject({ part: 'ask', isTicked: false })
    expect(added()).toHaveLength(2)
  })
})

describe('the notes below an item', () => {
  const text =
    '1. Bus shelter (5 min)\n   - Lamp is out\n   - Bench is broken\n2. Closed session: cases (9 min)\n   - Housing'

  test('go with an item of Part A, and with none of Part B', () => {
    const { rows, row, work, keyOf } = sheetOf(text)
    expect(row('Bus shelter')?.notes).toBe('Lamp is out\nBench is broken')
    expect(rows().map(notesAreKept)).toEqual([true, false])
    work((sheet) => sheet.toPart(keyOf('Bus shelter'), 'B'))
    expect(rows().map(notesAreKept)).toEqual([false, false])
  })

  test('of an item that wasn’t open are kept on purpose only', () => {
    const { rows, work } = sheetOf(text)
    const closed = rows()[1]?.key ?? ''
    work((sheet) => sheet.toPart(closed, 'A'))
    expect(rows().map(notesAreKept)).toEqual([true, false])
    work((sheet) => sheet.edit(closed, { keepsNotes: true }))
    expect(rows().map(notesAreKept)).toEqual([true, true])
  })

  test('become items of the same part', () => {
    const { added, work, keyOf } = sheetOf(text)
    work((sheet) => sheet.toPart(keyOf('Bus shelter'), 'B'))
    work((sheet) => sheet.splitNotes(keyOf('Bus shelter')))
    expect(added().slice(0, 3)).toEqual([
      ['Bus shelter', 'B'],
      ['Lamp is out', 'B'],
      ['Bench is broken', 'B'],
    ])
  })
})

describe('rows', () => {
  const text = 'Lights, benches (5 min)\nOffice hours (10 min)\nPlay park'

  test('are split, joined, moved and taken back', () => {
    const { added, work, keyOf, row } = sheetOf(text)
    const titles = (): unknown[] => added().map(([title]) => title)
    work((sheet) => sheet.split(keyOf('Lights, benches'), 7))
    expect(titles()).toEqual(['Lights', 'benches', 'Office hours', 'Play park'])
    work((sheet) => sheet.join(keyOf('Office hours')))
    expect(titles()).toEqual(['Lights', 'benches Office hours', 'Play park'])
    expect(row('benches Office hours')).toMatchObject({ minutes: '10', isAssumed: false })
    work((sheet) => sheet.step(keyOf('Play park'), -1))
    expect(titles()).toEqual(['Lights', 'Play park', 'benches Office hours'])
    work((sheet) => sheet.move([keyOf('Lights')], keyOf('benches Office hours'), true))
    expect(titles()).toEqual(['Play park', 'benches Office hours', 'Lights'])
    for (let n = 0; n < 4; n += 1) work((sheet) => sheet.undo())
    expect(titles()).toEqual(['Lights, benches', 'Office hours', 'Play park'])
  })

  test('joined with one of Part B are for Part B', () => {
    const { added, work, keyOf } = sheetOf(text)
    work((sheet) => sheet.toPart(keyOf('Play park'), 'B'))
    work((sheet) => sheet.join(keyOf('Play park')))
    expect(added().at(-1)).toEqual(['Office hours Play park', 'B'])
  })

  test('typing in one field is one step back, and wrong minutes are told', () => {
    const { rows, work, row, keyOf } = sheetOf(text)
    const key = keyOf('Play park')
    for (const minutes of ['', '0', '00']) work((sheet) => sheet.edit(key, { minutes }))
    expect(rows().map(faultOf).at(-1)).toBe('Give whole minutes, from 1 to 600.')
    work((sheet) => sheet.undo())
    expect(row('Play park')).toMatchObject({ minutes: '10', isAssumed: true })
  })

  test('that Candor opens with by itself are not ticked', () => {
    const { added, row } = sheetOf('Welcome (5 min)\nSign-in (5 min)\nPast actions (5 min)\nLights')
    expect(added()).toEqual([['Lights', 'A']])
    expect(row('Past actions')).toMatchObject({ openingView: 'pastActions' })
  })
})
