import { describe, expect, test } from 'vitest'
import {
  WordFinder,
  wordKey,
  wordsInUse,
  type ListedWord,
} from '../../../shared/plainLanguage/wordFinder'
import { promisingWords, shippedWords } from '../../builders/plain'

const finder = new WordFinder(shippedWords)
const findIn = (text: string): string[] =>
  finder.find(text).map(({ listed, start, end }) => `${text.slice(start, end)} → ${listed.say}`)

describe('words a public text does better without', () => {
  test('are found in the forms people type, and only as whole words', () => {
    expect(promisingWords('We ENSURE that all is 100% resolved')).toEqual([
      'ensure',
      'all',
      '100%',
      'resolved',
    ])
    expect(promisingWords('ensures, guaranteed, eliminating, 100 %')).toEqual([
      'ensures',
      'guaranteed',
      'eliminating',
      '100 %',
    ])
    expect(promisingWords('We call small groups; unresolved, 1100%.')).toEqual([])
  })

  test('come with what to say instead', () => {
    expect(findIn('Individuals utilized it; at this point in time we don’t.')).toEqual([
      'Individuals → people',
      'utilized → use',
      'at this point in time → now',
    ])
  })

  test('are the longest that stand there', () => {
    expect(findIn('A repeat offender')).toEqual(['repeat offender → person; say what was seen'])
  })

  test('stand once each in the list, and no suggestion is on it', () => {
    const keys = shippedWords.map(({ word }) => wordKey(word))
    expect(new Set(keys).size).toBe(keys.length)
    for (const { say } of shippedWords)
      expect(finder.find(say).map(({ listed }) => listed.word)).toEqual([])
  })
})

describe('a site’s own words', () => {
  const shipped: readonly ListedWord[] = [
    { word: 'utilize', say: 'use', kind: 'plain' },
    { word: 'deploy', say: 'send', kind: 'field' },
  ]

  test('are added, stand before shipped ones, and switch them off', () => {
    const site = [
      { word: 'Utilize', suggestion: 'work with', off: false },
      { word: 'DEPLOY', suggestion: '', off: true },
      { word: 'the OWG', suggestion: 'our group', off: false },
    ]
    expect(wordsInUse(shipped, site)).toEqual([
      { word: 'Utilize', say: 'work with', kind: 'site' },
      { word: 'the OWG', say: 'our group', kind: 'site' },
    ])
  })

  test('may be in any script, and one that is no word finds nothing', () => {
    const words = wordsInUse(
      [],
      [
        { word: 'መብራት', suggestion: 'light', off: false },
        { word: '…', suggestion: 'x', off: false },
      ],
    )
    expect(new WordFinder(words).find('a … መብራት')).toHaveLength(1)
  })
})
