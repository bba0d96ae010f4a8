import { expect, test } from 'vitest'
import { findPersonal } from '../../../../shared/concerns/import/persons'
import { rowOfMail } from './readMailText'

/* Names that show little of themselves: one word, small letters, other scripts, initials, handles. */

const known = { places: ['Heron Flats', 'Millrace', 'Tern Street', 'Juniper Rise'], reporters: [] }

test.each([
  'I was threatened by Tyrone at the stop.',
  'My son was beaten by Marcus.',
  'He fights with Deandre every night.',
  'We saw Jamal, he has a tent there.',
  'A man (Tyrone) sleeps behind the bakery.',
  'two guys (Rico and Ty) yell at kids',
  'tyrone sleeps behind the bakery and yells',
  'my neighbor jose is loud',
  'maxamed wuxuu ku nool yahay halkan',
  'faadumo ayaa qaylisa habeen walba',
  'رأيت محمد يبيع المخدرات هناك',
  'خالد يصرخ كل ليلة',
  'አበበ በየሌሊቱ ይጮሃል',
  'ከደሳለኝ ጋር ተጣሉ',
  'Will stole my bike.',
  'Noise at night. Chase sells pills there.',
  'My daughter Ines found two needles.',
  'will sells pills by the stop',
  'the lamp is out; ask my landlord mr peters\nsince May',
  'cars racing, plate 7ABC123',
  'placa número 7abc123 cada noche',
  '王先生每天晚上打人。',
  '小张又偷了自行车。',
  '李阿姨说路灯坏了。',
  'M.T. is back at the pier.',
  'J. R. sleeps in the doorway.',
  'JT sells by the stop.',
  'He posts as @bigmike about it.',
  'he lives at 418 juniper street',
  'noise at 1215 n pine st all night',
])('“%s” waits for a person', (text) => expect(findPersonal(text, known)).not.toEqual([]))

test.each([
  'Needles by Safeway, and cups with Starbucks on them.',
  'The bus shelter is covered with graffiti (English and Spanish).',
  'Narcan was used by Metro twice.',
  'It got worse with Christmas coming.',
  'The lamp (Mill Lane) is out.',
  'Will the city fix the lamp?',
  'May is when it is worst. April was loud.',
  'The U.S. post office closes at 5 P.M. on N.E. Mill Lane.',
  'LEAD came twice. PD sent a car.',
  '小黄车堵住了人行道。',
  'لا يوجد نور في الشارع منذ أسبوع.',
  'مسجد خالد مظلم في الليل.',
  '5 people stand in the road at night on mill lane',
  '200 block of mill lane',
  '10 cars on pine street, 20 feet from the road',
  'Meet us @ the park at 6.',
  'el 8 de julio hay ruido en la calle jose arboleda',
  'people from san francisco street',
  'Tables and plates in 3 bags at the gate',
])('“%s” names nobody', (text) => expect(findPersonal(text, known)).toEqual([]))

const raised = 'The lamp at the Millrace stop is out again.'

test('words below a notice that are none of it hold the mail', async () => {
  const notice = 'This e-mail is confidential and intended for the recipient only.'
  const row = await rowOfMail({
    body: `${raised}\n\n${notice}\n\nThe man with the dog came back on Friday night, too.`,
  })
  expect(row.holds.join(' ')).toContain('Below a notice')
  expect(row.setApart).toContain('came back on Friday')
  const usual = await rowOfMail({
    body: `${raised}\n\n${notice} If you received it in error, delete it and notify the sender.`,
  })
  expect(usual).toMatchObject({ state: 'ready' })
})

test('a mail of several parts that isn’t ended may be cut, and waits', async () => {
  const head = 'Content-Type: multipart/mixed; boundary="cut"'
  const part = `--cut\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${raised}\r\n`
  const cut = await rowOfMail({ head, body: part })
  expect(cut.holds.join(' ')).toContain('may be cut')
  expect(cut.fields.wording).toBe(raised)
  expect(await rowOfMail({ head, body: `${part}--cut--\r\n` })).toMatchObject({ state: 'ready' })
})
