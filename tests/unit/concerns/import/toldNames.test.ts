import { expect, test } from 'vitest'
import { soundsUrgent } from '../../../../shared/concerns/import/detectUrgency'
import { findPersonal } from '../../../../shared/concerns/import/persons'

/* Persons told by who they are to somebody, by a title or by their home; dangers in more words. */

const known = { places: ['Heron Flats', 'Millrace'], reporters: [] }

test.each([
  'my neighbor Will smokes on the stairs',
  'Pastor Dean lets people sleep in the lot',
  'pastor dean lets people sleep there',
  'Coach Lee saw it',
  'el hijo de Marta grita cada noche',
  'chị lan ở tầng hai la hét',
  'ông tư la hét mỗi đêm',
  'behind the Kowalski house',
  'next to the Petersons',
  'the Kowalskis’ yard',
  'The guy at the end house sells from his garage',
  'my upstairs neighbor stomps all night',
  'the man in the red tent yells',
  'el señor de la casa azul grita',
  'el vecino de arriba pone música',
])('“%s” waits for a person', (text) => expect(findPersonal(text, known)).not.toEqual([]))

test.each([
  '400 block of Elm St cars racing',
  'behind the opera house',
  'next to the gas station',
  'my neighbor called the city',
  'the coach stop on Mill Lane',
  'anh ấy ở đây mỗi đêm',
  'a man in a tent yells',
  'people in tents yell',
  'neighbors next door are loud',
  'the man from the city came',
  'un hombre en la esquina vende',
  'la señora de la tienda es buena',
])('“%s” names nobody', (text) => expect(findPersonal(text, known)).toEqual([]))

test.each([
  "someone OD'd in the stairwell",
  'a man with blue lips on the bench',
  'dog locked in hot car',
  'tiene los labios morados',
  'trẻ con bị khóa trong ô tô',
  'sốc thuốc ở cầu thang',
  '小孩被困在车里',
  'dibnihiisu waa buluug',
  'ከንፈሩ ሰማያዊ ሆኗል',
  'ህፃን መኪና ውስጥ ተቆልፏል',
  'شفتاه زرقاوان',
  'طفل محبوس في سيارة',
  'il ne respire plus',
  'un homme avec un couteau',
  'un bébé enfermé dans une voiture',
])('“%s” is a danger', (text) => expect(soundsUrgent(text)).toBe(true))

test.each([
  'free flu shots at the clinic Saturday',
  'Covid shots and flu shots',
  'got my shots today',
  'the blue lips mural is faded',
  'kids locked out of the school',
  'my car was locked and keys inside',
])('“%s” is none', (text) => expect(soundsUrgent(text)).toBe(false))
