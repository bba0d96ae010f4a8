import { describe, expect, test } from 'vitest'
import { dateInWords, dayInWords, timeInWords } from '../../../shared/kernel/formatDate'
import { sameName } from '../../../shared/kernel/names'
import { distinct, listInWords, sentence, withoutStop } from '../../../shared/kernel/text'

describe('dates and times in words', () => {
  test.each([
    ['2026-06-30', 'Tuesday, June 30, 2026'],
    ['2028-02-29', 'Tuesday, February 29, 2028'],
    ['', ''],
    ['soon', 'soon'],
  ])('%s is %s', (date, words) => expect(dateInWords(date)).toBe(words))

  test('a day without its weekday', () => expect(dayInWords('2026-01-05')).toBe('January 5, 2026'))

  test.each([
    ['00:05', '12:05 am'],
    ['10:00', '10:00 am'],
    ['12:00', '12:00 pm'],
    ['23:59', '11:59 pm'],
    ['', ''],
    ['noon', 'noon'],
  ])('%s is %s', (time, words) => expect(timeInWords(time)).toBe(words))
})

describe('lists and sentences', () => {
  test.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('%j is “%s”', (names, words) => expect(listInWords(names)).toBe(words))

  test.each([
    ['It is dark', 'It is dark.'],
    ['It is dark. ', 'It is dark.'],
    ['Is it dark?', 'Is it dark?'],
    ['“It is dark.”', '“It is dark.”'],
    ['', ''],
  ])('“%s” ends as “%s”', (text, words) => expect(sentence(text)).toBe(words))

  test('a stop can be taken off again', () =>
    expect(withoutStop('It is dark. ')).toBe('It is dark'))

  test('a thing said twice is told once', () =>
    expect(distinct(['Lights', ' Lights ', '', 'Benches'])).toEqual(['Lights', 'Benches']))
})

test('a name is the same however it is typed', () => {
  expect(sameName(' heron-FLATS', 'Héron Flats')).toBe(true)
  expect(sameName('Heron Flat', 'Heron Flats')).toBe(false)
})
