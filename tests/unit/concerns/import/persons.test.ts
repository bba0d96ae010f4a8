import { expect, test } from 'vitest'
import { soundsUrgent } from '../../../../shared/concerns/import/detectUrgency'
import { findPersonal } from '../../../../shared/concerns/import/persons'

/* What may say who somebody is, and what sounds like danger, in the languages Candor ships. */

const known = {
  places: ['Heron Flats', 'Millrace', 'Tern Street', 'Juniper Rise'],
  reporters: ['Ada Quill <ada@larkmoor.example>', '文舒雨'],
}

test.each([
  'John Ashdown sleeps in the Millrace shelter.',
  'Juan Arboleda duerme en la parada y vende drogas.',
  'Yesterday Perrin sells from the shelter.',
  'Perrin H. deals there.',
  'Mr. Holloway shouts at kids.',
  'Anh Hùng bán ma túy.',
  'Một người tên là Hùng bán ma túy.',
  'Se llama Juan y vende.',
  'The guy is called Rico.',
  'Neighbor Rosa has a car there.',
  'Juan’s dog bites.',
  'Perrin Hill sells pills.',
  'Maria Hill is drunk, and she yells.',
  '有个名叫王明的人。',
  '张伟在车站卖毒品。',
  'السيد خالد يبيع هناك.',
  'አቶ አበበ ይሸጣሉ።',
  'اسمه خالد ويبيع هناك.',
  'ስሙ አበበ ነው።',
  'Magaciisu waa Cali.',
  'As Quill said, it is dark.',
  '文舒雨觉得很黑。',
  'Call 555-0166.',
  'Call me at 5555550142.',
  '(206)5550147',
  'Write to bo@larkmoor.example.',
  'It is at 418 Juniper Rise Road.',
  'En Calle Luna 12 hay ruido.',
  'Apt 3B has the music on.',
  'A van with plates ABC 1234.',
])('“%s” waits for a person', (text) => expect(findPersonal(text, known)).not.toEqual([]))

test.each([
  'Cars don’t stop at the school crossing in Juniper Rise.',
  'Anh ấy ngồi ở trạm.',
  'Cô giáo sợ đi qua đó.',
  '5 people stand in the road at night.',
  'BROKEN GLASS IS ON THE STEPS AGAIN',
  'the lamp is out since friday and people sleep there',
  'Camiones toda la noche',
  'The Saturday market is loud',
  'white Ford with no wheels, two weeks now',
  'On the 200 block of Mill Lane, and at Dock Street and Mill Lane.',
  'We called Public Works and the Parks Department.',
  'El parque de la Escuela Lincoln está oscuro.',
  'It happens on Friday and Saturday, in March and April.',
  'They speak Spanish and Somali.',
  'Pole 8005551000 leans.',
  'The ticket number is 8005551000.',
  'On 11/3/2026 at 9:12 nobody came to the 911 call.',
  'Dear LEAD team, the lamp is out. Thank You',
  'The sign says “No Parking”.',
  'Don’t walk there.',
  'Gravel Park is dark, and Mill Lane is loud.',
  'A Toyota Camry has no wheels, behind the Dollar General.',
  '马路上很黑，周末经常有人打架。',
])('“%s” names nobody', (text) => expect(findPersonal(text, known)).toEqual([]))

test.each([
  'A man is at the shelter and he has a knife.',
  'Noise, a man with a knife, every night',
  'Somebody is being hurt now behind the dock.',
  'He pulled a gun on us.',
  'Someone is overdosing.',
  'He is beating his wife.',
  'Un hombre tiene un cuchillo y amenaza a la gente.',
  'Hay un hombre armado en la parada.',
  'Anh ta cầm dao.',
  'Có người bị đâm ở bến xe.',
  'رجل معه سكين.',
  'رجل يهدد الناس.',
  '有人拿着刀，正在伤人。',
  '救命',
  'ሰውየው ቢላ ይዞ ነበር።',
  'እርዱን',
  'Nin mindi wata ayaa taagan.',
  'Waa la toogtay.',
])('“%s” sounds like danger', (text) => expect(soundsUrgent(text)).toBe(true))

test.each([
  'The sign for the emergency room is hidden, and the knife grinder’s bell rings all day.',
  'The emergency exit is blocked.',
  'Boys are shooting hoops.',
  'A nail gun is loud.',
  'Dangerous intersection for kids.',
  'La parada es peligrosa.',
  'Ngã tư nguy hiểm.',
  '这条路很危险。',
])('“%s” doesn’t', (text) => expect(soundsUrgent(text)).toBe(false))

test.each([
  'MARIA GONZALEZ IS SELLING DRUGS AT THE STOP',
  'JUAN PEREZ VENDE DROGAS',
  'maria gonzalez is selling drugs by the stop',
  'Mr. smith in the corner house yells',
  'la señora rosa grita',
  'The Alvarez family is loud',
  'DeShawn is dealing by the pond',
  'O’Brien was drunk again',
  'Plate ABC1234 speeding',
  'A white Ford ABC-1234 every night',
])('“%s” may say who somebody is', (text) => expect(findPersonal(text, known)).not.toEqual([]))

test('a text that is too long to be looked through says so', () => {
  const text = `${'The lamp is out. '.repeat(4_000)}Tyrone Banks sleeps there.`
  expect(findPersonal(text, known).join(' ')).toContain('too long to check for names')
})

test.each([
  'Todd is back.',
  'it was walt from 3b',
  'doug from the corner again',
  'we saw trevor at the gate',
  'Rose and Jack were fighting.',
  '“Sunny” sleeps there.',
  'Talk to Mr T.',
  'He lives at 1412.',
  'His badge number 4471.',
  'The one-legged veteran yells.',
  'The woman who runs the laundromat sells pills.',
  'The manager of the Harbor station sells pills.',
])('“%s” may tell who somebody is', (text) => {
  expect(findPersonal(text, known)).not.toEqual([])
})

test.each([
  'Nelson Street is dark.',
  'Trash and Litter are everywhere.',
  'Saturday and Sunday are the worst.',
  'People live in 5 tents.',
  'The owner of the building does nothing.',
  'we told them, it was dark',
])('“%s” tells of nobody', (text) => {
  expect(findPersonal(text, known)).toEqual([])
})
