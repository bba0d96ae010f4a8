import { describe, expect, test } from 'vitest'
import { guardOver, someone } from '../../builders/guard'

const ash = someone('Ashby Tolliver', { aliases: ['Big Red', 'JT'], code: 'ACD-346' })

/** What is found in a text, as it stands there. */
function findIn(text: string, guard = guardOver(ash)): string[] {
  return guard.find(text).map(({ start, end }) => text.slice(start, end))
}

describe('a name', () => {
  test.each([
    ['as it is', 'Ask Ashby Tolliver.', 'Ashby Tolliver'],
    ['in any case', 'ask ASHBY tolliver', 'ASHBY tolliver'],
    ['family name first', 'Tolliver, Ashby', 'Tolliver, Ashby'],
    ['with a word between', 'Ashby J. Tolliver', 'Ashby J. Tolliver'],
    ['the given name alone', 'we saw ashby there', 'ashby'],
    ['the family name alone', 'Mr Tolliver', 'Tolliver'],
    ['as the owner of something', 'Ashby’s bag, the tollivers', 'Ashby’s'],
    ['in one word', 'ashbytolliver', 'ashbytolliver'],
    ['in one word, family name first', 'TolliverAshby', 'TolliverAshby'],
    ['with a hyphen', 'Ashby-Tolliver', 'Ashby-Tolliver'],
    ['in pieces', 'Ash by and Tolli ver', 'Ash by'],
    ['with accents', 'Áshby came', 'Áshby'],
    ['in wide letters', 'Ａｓｈｂｙ', 'Ａｓｈｂｙ'],
    ['with a hidden hyphen in it', 'Ash\u00adby', 'Ash\u00adby'],
    ['with a letter wrong', 'Ashbi came', 'Ashbi'],
    ['with letters swapped', 'Ahsby came', 'Ahsby'],
    ['a long one with two letters wrong', 'Tolivar came', 'Tolivar'],
    ['an alias', 'then Big Red left', 'Big Red'],
    ['an alias of two letters, as it was written', 'then JT left', 'JT'],
  ])('%s is found', (_how, text, words) => expect(findIn(text)[0]).toBe(words))

  test('is told with its kind, whether it is near, and whether it is all of the name', () => {
    const [one, two, three] = guardOver(ash).find('Big Red. Ashbi. Ashby Tolliver')
    expect(one).toMatchObject({ kind: 'alias', near: false, single: false })
    expect(two).toMatchObject({ kind: 'name', near: true, single: true, words: 'ashbi' })
    expect(three).toMatchObject({ kind: 'name', near: false, single: false })
  })

  test('of two letters is not found in lower case, one of four not when spelled otherwise', () => {
    expect(findIn('jt')).toEqual([])
    expect(findIn('Noah', guardOver(someone('Noor Vane')))).toEqual([])
  })

  test('is not made into initials', () => expect(findIn('A. T. and AT and a.t.')).toEqual([]))

  test.each([
    ['王小明', '昨天王小明来了'],
    ['小明 王', '王小明'],
    ['สมชาย ใจดี', 'พบสมชายใจดีที่นี่'],
    ['محمد الأحمد', 'قال ومحمد نعم'],
    ['አበበ ቢቂላ', 'አበበ መጣ'],
    ['Иван Петров', 'Видели Ивана у входа'],
    ['김민수', '김민수가 왔다'],
  ])('of another script is found: %s', (name, text) =>
    expect(findIn(text, guardOver(someone(name)))).toHaveLength(1),
  )
})

test('a name within a run of letters is told without the rest of the run', () =>
  expect(findIn('昨天王小明来了', guardOver(someone('王小明')))).toEqual(['王小明']))

describe('a name that is a word too', () => {
  const will = guardOver(someone('Will Grant'))

  test.each([
    'We will ask for a grant.',
    'Grant money is short. Will it last?',
    'The city will not grant it',
  ])('is a word: %s', (text) => expect(findIn(text, will)).toEqual([]))

  test.each([
    ['We asked Will about it', 'Will'],
    ['Will Grant came', 'Will Grant'],
    ['we saw grant, will', 'grant, will'],
    ['We met Will J. Grant', 'Will J. Grant'],
    ['Ask Mr. Grant', 'Grant'],
  ])('is a name: %s', (text, words) => expect(findIn(text, will)).toEqual([words]))

  test('little words of a name are not found by themselves', () => {
    const cruz = guardOver(someone('Vela de la Cruz'))
    expect(findIn('the van de la calle', cruz)).toEqual([])
    expect(findIn('vela de la cruz', cruz)).toEqual(['vela de la cruz'])
  })
})

describe('a code', () => {
  test.each(['ACD-346', 'acd-346', 'ACD 346', 'acd346', 'ACD–346', 'ACD-346’s'])(
    'is found as %s',
    (code) => expect(findIn(`about ${code} today`)).toEqual([code]),
  )

  test('is not found in a longer number', () =>
    expect(findIn('ACD-3467, XACD-346, ACD and 346')).toEqual([]))
})

test('nothing is looked for where there is nobody', () =>
  expect(findIn('Ashby Tolliver ACD-346', guardOver())).toEqual([]))
