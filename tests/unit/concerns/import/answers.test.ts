import { expect, test } from 'vitest'
import { readCalled, readTicked, readYesNo } from '../../../../shared/concerns/import/answers'
import { orderOf, readDate, readSerial } from '../../../../shared/kernel/parseDate'

/* Answers of yes and no, boxes and days, in the languages Candor ships. */

test.each([
  'Yes',
  'yes - my son',
  'Y',
  'TRUE',
  '1',
  'x',
  '✓',
  'Sí',
  'si, mi hijo',
  'Có',
  'có, con tôi',
  'Vâng',
  'Haa',
  'haa, ilmahayga',
  'አዎ',
  'አዎን ልጄ',
  'نعم',
  'نعم، ابني',
  '是',
  '是的',
  '有',
  '需要',
  'Oui',
])('“%s” is yes', (answer) => expect(readYesNo(answer)).toBe('yes'))

test.each([
  'No',
  'nope',
  'N',
  'FALSE',
  '0',
  'Not right now',
  'I don’t think so',
  'not needed',
  'No, gracias',
  'Nadie',
  'Không',
  'không cần',
  'Chưa',
  'Maya',
  'maya, mahadsanid',
  'ma wicin',
  'አይ',
  'አይደለም',
  'አልደወልኩም',
  'لا',
  'لا أحتاج',
  'لم أتصل',
  '否',
  '没有',
  '不需要',
  'Non',
])('“%s” is no', (answer) => expect(readYesNo(answer)).toBe('no'))

test.each([
  '',
  'n/a',
  'N/A',
  'maybe',
  'not sure',
  'I don’t know',
  'no sé',
  'không biết',
  '不知道',
  'ربما',
  'Somali',
])('“%s” is neither', (answer) => expect(readYesNo(answer)).toBeNull())

test.each([
  ['I called 911, nobody came', 'yes', ''],
  ['We called 311 twice', 'yes', ''],
  ['Yes - 311', 'yes', ''],
  ['Llamé dos veces', 'yes', ''],
  ['Didn’t call, no phone', 'no', 'no phone'],
  ['No, too scared', 'no', 'too scared'],
  ['no because it takes an hour', 'no', 'it takes an hour'],
  ['Nobody called', 'no', ''],
  ['Tried to call', 'not said', ''],
])('whether somebody called, from “%s”', (text, answer, why) =>
  expect(readCalled(text)).toEqual({ answer, why }),
)

test.each([
  ['☐ Yes  ☒ No', 'No'],
  ['[x] 是 [ ] 否', '是'],
  ['( ) Sí (x) No', 'No'],
  ['☐ Yes ☐ No', ''],
  ['Yes ☐ No ☒', 'No'],
  ['✓', null],
  ['Sí [x] No [ ]', 'Sí'],
  ['Yes', null],
])('of the boxes in “%s” only what is ticked counts', (answer, ticked) =>
  expect(readTicked(answer)).toBe(ticked),
)

test.each([
  ['3 de noviembre de 2026', '2026-11-03'],
  ['lun, 2 nov 2026 a las 9:00', '2026-11-02'],
  ['ngày 3 tháng 11 năm 2026', '2026-11-03'],
  ['Th 2, 2 thg 11, 2026', '2026-11-02'],
  ['2026年11月3日', '2026-11-03'],
  ['3 نوفمبر 2026', '2026-11-03'],
  ['ኖቬምበር 3 ቀን 2026', '2026-11-03'],
  ['3 Nofembar 2026', '2026-11-03'],
  ['mar. 3 nov. 2026', '2026-11-03'],
  ['lundi 2 novembre 2026', '2026-11-02'],
  ['3-Nov-26', '2026-11-03'],
  ['Nov 4, 26', '2026-11-04'],
  ['3.11.2026', '2026-11-03'],
  ['20261103', '2026-11-03'],
  ['Wed Nov 04 2026 07:00:00 GMT-0800 (Pacific Standard Time)', '2026-11-04'],
  ['٣/١١/٢٠٢٦', '2026-03-11'],
  ['On Monday the lamp went out', null],
  ['May we contact you?', null],
])('the day of “%s” in any language', (text, day) => expect(readDate(text)).toBe(day))

test('which of day and month comes first is decided by the whole column', () => {
  const of = (...answers: string[]) => orderOf(answers, true)
  expect(of('02/11/2026', '13/11/2026')).toMatchObject({ order: 'day first', isMixed: false })
  expect(of('02/11/2026', '11/13/2026')).toMatchObject({ order: 'month first', isMixed: false })
  expect(of('13/11/2026', '11/13/2026').isMixed).toBe(true)
  expect(orderOf(['02/11/2026'], false)).toMatchObject({ order: 'day first', isGuessed: true })
  expect(readDate('02/11/2026', 'day first')).toBe('2026-11-02')
})

test('the numbers of a spreadsheet’s days are days, and no others', () => {
  expect(readSerial('46329')).toBe('2026-11-03')
  expect(readSerial('46329.75')).toBe('2026-11-03')
  expect(readSerial('12345')).toBeNull()
  expect(readSerial('8005551000')).toBeNull()
})
