import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../shared/kernel/foldText'
import { WordIndex, type IndexedText } from '../../../shared/search/wordIndex'

/** An index of texts in one group, ranked in their order. */
function indexOf(...texts: readonly string[]): WordIndex {
  const index = new WordIndex()
  for (const [rank, text] of texts.entries())
    index.put({ key: text, subject: text, group: 0, rank, text })
  return index
}

const findKeys = (index: WordIndex, typed: string): readonly string[] =>
  index.search(typed, 1, 100)[0]?.keys ?? []

describe('words are found', () => {
  test.each([
    ['by their beginning', 'light', 'Two lights for the shelter'],
    ['whatever the case', 'SHELTER', 'Two lights for the shelter'],
    ['all of them, in any order', 'shel two', 'Two lights for the shelter'],
    ['without their accents', 'pham thi hong', 'Dao Phạm Thị Hồng'],
    ['by letters that have no accent to take away', 'nguyen duc', 'Nguyễn Văn Đức'],
    ['with accents where none were written', 'Phạm', 'Dao Pham'],
    ['in Arabic, hamza or not', 'احمد الشري', 'أحمد الشريف'],
    ['in Arabic, whichever way the last letter is typed', 'ليلي', 'ليلى عبد الرحمن الحداد'],
    ['in Amharic', 'አበበ በቀ', 'አበበ በቀለ ወልደማርያም'],
    ['in Amharic, by letters that sound the same', 'ፀሀይ ሀይሉ', 'ጸሐይ ኃይሉ'],
    ['in a script without spaces', '鹭湾', '苍鹭湾路灯'],
    ['by a number in them', '452', 'Mill Lane 4521'],
  ])('%s', (_how, typed, text) => {
    expect(findKeys(indexOf('something else', text), typed)).toEqual([text])
  })

  test.each([
    ['the middle of a word', 'elter', 'shelter'],
    ['one word of two', 'shelter lamp', 'shelter lights'],
    ['nothing but signs', '… !', 'shelter … !'],
  ])('but not %s', (_what, typed, text) => {
    expect(findKeys(indexOf(text), typed)).toEqual([])
  })
})

describe('what is found', () => {
  test('comes highest ranked first, and tells how many more there are', () => {
    const index = indexOf('lamp one', 'lamp two', 'lamp three')
    expect(index.search('lamp', 1, 2)).toEqual([{ total: 3, keys: ['lamp three', 'lamp two'] }])
  })

  test('is told once for a subject with several texts', () => {
    const index = new WordIndex()
    for (const key of ['action', 'update'])
      index.put({ key, subject: 'action', group: 1, rank: 1, text: 'Ask Parks' })
    expect(index.search('parks', 2, 5)[1]?.total).toBe(1)
  })

  test('is no longer found once removed, nor by words it no longer has', () => {
    const index = indexOf('bus shelter')
    index.put({ key: 'bus shelter', subject: 's', group: 0, rank: 0, text: 'bus stop' })
    expect(findKeys(index, 'shelter')).toEqual([])
    expect(findKeys(index, 'stop')).toEqual(['bus shelter'])
    index.remove('bus shelter')
    expect(findKeys(index, 'bus')).toEqual([])
    expect(index.size).toBe(0)
  })
})

const word = fc.constantFrom('lamp', 'lamps', 'La', 'shelter', 'Đức', 'ኃይሉ', 'أحمد', 'x')
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const aText = fc.record({ key: fc.nat(5).map(String), text, removed: fc.boolean() })

/** The same question answered by looking at every text. */
const plainly = (texts: ReadonlyMap<string, IndexedText>, typed: string): string[] =>
  [...texts.values()]
    .filter((one) =>
      wordsOf(typed).every((sought) => wordsOf(one.text).some((it) => it.startsWith(sought))),
    )
    .map((one) => one.key)
    .sort()

test('finds what a plain look through all texts finds, whatever was put in and taken out before', () => {
  fc.assert(
    fc.property(fc.array(aText, { maxLength: 20 }), fc.array(text), (puts, searches) => {
      const index = new WordIndex()
      const texts = new Map<string, IndexedText>()
      for (const { key, text, removed } of puts) {
        const one = { key, subject: key, group: 0, rank: Number(key), text }
        if (removed) {
          index.remove(key)
          texts.delete(key)
        } else {
          index.put(one)
          texts.set(key, one)
        }
        for (const typed of searches)
          expect([...findKeys(index, typed)].sort()).toEqual(plainly(texts, typed))
      }
    }),
  )
})
