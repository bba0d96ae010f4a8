import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradeOf } from '../../../shared/plainLanguage/readingGrade'
import { isEnglish } from '../../../shared/plainLanguage/detectLanguage'
import { sentencesOf } from '../../../shared/plainLanguage/sentences'
import { aReader } from '../../builders/plain'

/** What is found in a text: kind and words. */
const findIn = (text: string, threshold?: number): string[] =>
  aReader(threshold)
    .read(text)
    .findings.map(({ kind, words }) => `${kind}: ${words}`)

const plainText =
  'We went to the bus stop on two nights. The light was out. We wrote to the city. They said they ' +
  'will come in May. We will be back at your next meeting to tell you how it went.'

describe('how a text reads', () => {
  test('is told as a school grade, by the formula of Kincaid and others', () => {
    // 100 words, 5 sentences, 140 syllables: 0.39 × 20 + 11.8 × 1.4 − 15.59 = 8.73.
    expect(gradeOf({ words: 100, sentences: 5, syllables: 140 })).toBe(9)
    expect(aReader().read(plainText).grade).toBeLessThanOrEqual(3)
    const heavy =
      'Implementation of collaborative operational methodologies necessitates considerable '
    expect(aReader().read(heavy.repeat(6)).grade).toBeGreaterThan(15)
  })

  test('isn’t told of a text too short to measure', () => {
    expect(aReader().read('We wrote to the city.').grade).toBeNull()
    expect(aReader().read('').grade).toBeNull()
  })

  test('counts each point of a list, and no abbreviation ends a sentence', () => {
    expect(aReader().read('- one thing here\n2. another thing here').measure).toMatchObject({
      sentences: 2,
      words: 6,
    })
    expect(sentencesOf('We met Sgt. Voss at 5 p.m. on Main St. near the mill.')).toHaveLength(1)
  })
})

describe('sentences', () => {
  test('that are long are found', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'We').join(' ')
    expect(findIn(`${words(25)}.`)).toEqual([])
    expect(findIn(`Go. ${words(26)}.`)).toEqual([`long: ${words(26)}`])
  })

  test.each([
    ['The bench was removed.', 'was removed'],
    ['The bench was not yet fixed.', 'was not yet fixed'],
    ['We’re told to wait.', 'We’re told'],
    ['Letters have been written.', 'been written'],
    ['The lamp is being quickly moved.', 'is being quickly moved'],
  ])('that don’t say who did it are found: %s', (text, words) => {
    expect(findIn(text)).toEqual([`passive: ${words}`])
  })

  test.each([
    'People were tired.',
    'We are worried.',
    'We removed it.',
    'We were used to it.',
    'It is red.',
  ])('that say how something is are not: %s', (text) => expect(findIn(text)).toEqual([]))
})

describe('numbers of people', () => {
  test.each([
    ['We met 3 people there.', '3 people'],
    ['Seven men came.', 'Seven men'],
    ['Two of our participants came.', 'Two of our participants'],
    ['A couple of homeless veterans came.', 'A couple of homeless veterans'],
    ['We met 40 people, four of whom came.', 'four of whom'],
    ['Nine have since been housed.', 'Nine have since been housed'],
  ])('from 1 to the threshold are found: %s', (text, words) => {
    expect(findIn(text)).toContain(`few people: ${words}`)
  })

  test.each([
    'We met 11 people there.',
    'We met twenty-one people.',
    'No people came, zero people.',
    'Three lights are out.',
    'We made 3 participant visits.',
    'We checked 12 lights. Three of them are out.',
    'We have 3 case managers for the area.',
    'By 3 May people will see.',
    'Call 555-3 people will answer.',
  ])('others aren’t: %s', (text) => expect(findIn(text)).toEqual([]))

  test('are measured by the site’s threshold', () => {
    expect(findIn('We met 11 people there.', 12)).toEqual(['few people: 11 people'])
    expect(findIn('We met 3 people there.', 2)).toEqual([])
  })

  test.each([
    'Of the 30 people we met, 25 took a room.',
    '25 of the 30 participants took a room.',
    'We met 30 people. Twenty-one of them took a bed.',
    '90% of the 30 people took a room.',
    '30 percent of the 20 people took a room.',
  ])('that let a small one be worked out are found: %s', (text) => {
    expect(
      aReader()
        .read(text)
        .findings.map(({ kind }) => kind),
    ).toEqual(['the rest'])
  })

  test.each([
    'Of the 30 people we met, 15 took a room.',
    'We met 24 people on May 3 and 15 people on May 4.',
    'Of the 30 people we met, 12 took a room and 18 left.',
    '50% of the 90 people took a room.',
  ])('that don’t aren’t: %s', (text) => expect(findIn(text)).toEqual([]))
})

describe('other languages', () => {
  test.each([
    'Las luces de la parada están rotas y no hay nadie que las arregle.',
    'Đèn ở trạm xe buýt không sáng và người dân không được an toàn.',
    'Les lampes de la rue sont en panne et personne ne vient pour les changer.',
    'Limyè nan estasyon bis la pa mache epi moun yo pè pou yo soti.',
    'የመንገድ መብራቱ ጠፍቷል',
    'مصابيح الشارع لا تعمل',
  ])('are left in peace: %s', (text) => {
    expect(isEnglish(text)).toBe(false)
    expect(aReader().read(`${text} all never 100%\n`.repeat(6))).toMatchObject({
      findings: [],
      grade: null,
    })
  })

  test('a line of English among them is read', () => {
    expect(findIn('Las luces de la parada están rotas.\nWe ensure light at the bus stop.')).toEqual(
      ['promise: ensure'],
    )
  })
})

describe('reading', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'We ensure that',
          'of the 30 people',
          '25 took',
          '3 men',
          'was fixed.',
          '\n',
          '- ',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
    )
    .map((parts) => parts.join(' '))

  test('finds nothing that isn’t in the text, in order, and never fails', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings } = aReader().read(text)
        for (const { start, end, words, say } of findings) {
          expect(text.slice(start, end)).toBe(words)
          expect(words.trim()).not.toBe('')
          expect(say).not.toBe('')
        }
        const starts = findings.map(({ start }) => start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
    )
  })

  test('again, after a change, says the same as reading anew', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const reader = aReader()
        reader.read(before)
        expect(reader.read(after)).toEqual(aReader().read(after))
      }),
    )
  })

  test('a long text takes longer than a short one by its length alone, be it one line or many', () => {
    // Ten times what a form takes: read again from its beginning at each number, it would take minutes.
    const line = 'We will utilize the lights. Seven men were arrested, and the bench was removed. '
    for (const text of [line.repeat(2_500), `${line}\n`.repeat(2_500)])
      expect(aReader().read(text).findings.length).toBeGreaterThan(2_500)
  })
})
