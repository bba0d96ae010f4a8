import { describe, expect, test } from 'vitest'
import { signedAtEnd } from '../../../../shared/concerns/import/mailSignature'
import { findPersonal } from '../../../../shared/concerns/import/persons'
import { hasSpokenNumber } from '../../../../shared/concerns/import/spokenNumbers'

const findIn = (text: string, reporters: readonly string[] = []): string[] =>
  findPersonal(text, { places: ['Heron Flats'], reporters })

describe('names however they are written', () => {
  test.each([
    'Ask MARIA LOPEZ about it',
    'Talk to Danny at the store',
    'Hi, name’s Tamsin.',
    'This is Wren from across the street.',
    'Soy Maribel, la parada está oscura',
    'tôi là Thuy, đèn hỏng',
    '我叫小兰，灯坏了',
    'sent by dre',
    'Dark again - thanks bo',
    'Oscuro otra vez, gracias lupita',
    '又黑了，谢谢小兰',
    'John Lewis hits people at the stop every night',
    'Jackie Robinson sleeps in the lobby',
  ])('%s', (text) => expect(findIn(text)).not.toEqual([]))

  test.each(['lena here from the corner', 'hi its lena', 'dark again, lena'])(
    '%s, where that is who sent it',
    (text) => expect(findIn(text, ['Lena Adeyo <l@mail.example>'])).not.toEqual([]),
  )
})

test.each([
  'Lights on Jackson Street and on Madison near Lincoln Park are out',
  'This is a problem every Friday',
  'I’m tired of it here',
  'Needles here and there',
  'Thanks for all you do!',
  'thanks all',
  'gracias a todos',
  'The Rosa Parks mural is covered in paint',
  'Between Irving and Madison it is dark',
])('%s names nobody', (text) => expect(findIn(text)).toEqual([]))

describe('numbers that are spoken or spaced', () => {
  test.each([
    'two o six five five five zero one four two',
    '2 0 6 5 5 5 0 1 4 2',
    '2-0-6-5-5-5-0-1-4-2',
    '206 five five five, zero one four two',
    '206 . 555 . 0142',
    'dos cero seis cinco cinco cinco cero uno cuatro dos',
    'hai không sáu năm năm năm không một bốn hai',
    'laba eber lix shan shan shan eber kow afar laba',
    'ሁለት ዜሮ ስድስት አምስት አምስት አምስት ዜሮ አንድ አራት ሁለት',
    'اثنين صفر ستة خمسة خمسة خمسة صفر واحد أربعة اثنين',
    '二零六五五五零一四二',
  ])('%s', (text) => expect(hasSpokenNumber(`call ${text} please`)).toBe(true))

  test.each([
    'one two three times a night',
    'from 4 to 6 am on 2/3, 2/10 and 2/17',
    'rate 1 2 3 4 5 6 7',
    'two or three cars, five or six people',
    '3 men and 2 dogs',
  ])('%s is none', (text) => expect(hasSpokenNumber(text)).toBe(false))
})

test.each([
  'It is number 14 on Loom Court.',
  'The people at no. 9 Loom Ct',
  'Vivo en el número 14 de la calle Telar.',
  'Nhà số 14 đường Telar',
  '织机路14号',
  'write lena dot ortwin at mail dot example',
])('%s tells where somebody is', (text) => expect(findIn(text)).not.toEqual([]))

test.each(['bus number 14 on Loom Court', 'pole no. 14 on Mill Street is out'])(
  '%s tells nothing',
  (text) => expect(findIn(text)).toEqual([]),
)

test.each([
  ['dark again - thanks lena', ['lena']],
  ['dark again. Thanks all', []],
  ['thanks for your help', []],
  ['no thanks to the city', []],
] as const)('%s ends with %j', (text, names) => expect(signedAtEnd(text)).toEqual(names))
