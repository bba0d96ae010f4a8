import { describe, expect, test } from 'vitest'
import { mostPlainWords } from '../../../shared/plainLanguage/decide'
import { aTable } from '../../builders/table'

const set = (word: string, suggestion: string, off = false) =>
  ({ type: 'plainWord.set', word, suggestion, off }) as const

describe('what a site says of words', () => {
  test('is one row a word, however it is written', () => {
    const { table } = aTable()
    const id = table.must(set(' Utilize ', ' use '))
    expect(table.must(set('utilize', 'work with'))).toBe(id)
    expect(table.must(set('UTILIZE', '', true))).toBe(id)
    expect([...table.record.plainWord.values()]).toEqual([
      { id, word: 'UTILIZE', suggestion: '', off: true, recordedAt: table.now },
    ])
    table.must({ type: 'plainWord.remove', id })
    expect(table.record.plainWord.size).toBe(0)
    expect(table.say({ type: 'plainWord.remove', id })).toMatch(/no longer there/)
  })

  test('needs a word, and something to say instead unless the word may stay', () => {
    const { table } = aTable()
    expect(table.say(set(' … ', 'use'))).toMatch(/Type a word/)
    expect(table.say(set('utilize', ' '))).toMatch(/instead/)
    expect(table.say(set('utilize', '', true))).toBeNull()
  })

  test('is no more than can be looked for', () => {
    const { table } = aTable()
    for (let n = 0; n < mostPlainWords; n += 1) table.must(set(`word ${n}`, 'x'))
    expect(table.say(set('one more', 'x'))).toMatch(/the most/)
    expect(table.say(set('word 7', 'y'))).toBeNull()
  })

  test('leaves the threshold of small numbers to a setting', () => {
    const { table } = aTable()
    expect(table.say({ type: 'workgroup.edit', fields: { suppressUpTo: 5 } })).toBeNull()
    expect(table.record.workgroup.get('workgroup')?.suppressUpTo).toBe(5)
  })
})
