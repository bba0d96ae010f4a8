import { describe, expect, test } from 'vitest'
import { soundsUrgent } from '../../../../shared/concerns/import/detectUrgency'

/** Emergencies as people write them, and what is only alike. */
const urgent: Readonly<Record<string, readonly string[]>> = {
  English: [
    'he is hitting her right now',
    'smell of gas in the hallway',
    'we smell gas',
    'someone is going to get hurt',
    'there is a fire behind the shop',
    'a man is beating up a kid',
    'a woman passed out and is not waking up',
    'he’s turning blue',
    'a boy wants to jump off the bridge',
    'I want to die',
    'a man is following my daughter home',
    'somebody is breaking into the house now',
    'a baby locked in a hot car',
    'a power line is down and sparking',
    'a big fight with bottles right now',
    'she is screaming for help',
  ],
  Spanish: [
    'huele a gas en el edificio',
    'le está pegando a su mujer',
    'alguien va a salir lastimado',
    'hay un incendio en la esquina',
    'no despierta y está morado',
    'un muchacho quiere tirarse del puente',
    'se están metiendo a la casa',
  ],
  Vietnamese: [
    'có mùi gas trong nhà',
    'ông ấy đang đánh vợ',
    'đang cháy nhà',
    'sẽ có người bị thương',
    'anh ấy không tỉnh dậy',
    'có người muốn nhảy cầu',
  ],
  Somali: [
    'waxaa soo uraya gaas',
    'wuxuu garaacayaa xaaskiisa',
    'guriga ayaa gubanaya',
    'qof ayaa dhaawacmi doona',
    'ma soo toosayo',
  ],
  Amharic: ['የጋዝ ሽታ አለ', 'ሚስቱን እየመታ ነው', 'ቤቱ እየተቃጠለ ነው', 'ሰው ሊጎዳ ነው', 'አይነቃም'],
  Arabic: [
    'رائحة غاز في المبنى',
    'إنه يضرب زوجته الآن',
    'هناك حريق في البيت',
    'سيتأذى أحد',
    'لا يستيقظ',
  ],
  Chinese: ['楼里有煤气味', '他正在打他老婆', '房子着火', '会有人受伤', '他叫不醒'],
}

describe.each(Object.entries(urgent))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => expect(soundsUrgent(text)).toBe(true))
})

describe('what is only alike', () => {
  test.each([
    'The gas station lights are broken',
    'the fire hydrant leaks',
    'the fire station is loud at night',
    'cars hit the curb',
    'fireworks trash from July',
    'people fight over parking spots every Sunday',
    'we passed out flyers',
    'Wire hangs down',
    'a dead tree by the stop',
    'The lamp at the corner of Tern Street is dead',
    'both street lights have been dead for weeks',
    'the battery in the kiosk is dead',
    'La gasolinera no tiene luz',
    'la bomba de agua no sirve',
    'Cột cứu hỏa bị hỏng',
    'xe chạy quá nhanh',
    '加油站的灯坏了',
    'محطة الحافلات مظلمة',
    'የመንገድ መብራት አይሰራም',
  ])('%s', (text) => expect(soundsUrgent(text)).toBe(false))
})

describe('a weapon said in other words', () => {
  test.each([
    'Hắn đe dọa mọi người bằng dao',
    'ông ta dọa tôi bằng con dao',
    'Nin mindi watay ayaa istaagay',
    'wuxuu watay mindi',
    'bastoolad buu haystay',
    'Under the light a man is dead',
    'Phone call says Maria is dead',
    'At the street light Jorge is dead',
    'Jorge under the light is dead',
    'The light on Elm, Jorge is dead',
    'Someone by the machine is dying',
    'The lamp is out and he is dead',
  ])('%s', (text) => expect(soundsUrgent(text)).toBe(true))
})

describe('threats, weapons, fear and despair', () => {
  test.each([
    'He says he will shoot whoever comes near',
    'she told me he would kill the kids',
    'someone fired a rifle',
    'a man is choking',
    'she is being followed by a man and is scared for her life',
    'he won’t let her leave',
    'they threw a molotov',
    'There’s a man with a blade',
    'I can’t go on any more',
    'Dijo que va a disparar',
    'Temo por mi vida',
    'Ông ấy dọa sẽ giết vợ',
    'Tôi sợ bị giết',
    'ሰውዬው ሊገድላት ነው ይላል',
    'Wuxuu ku hanjabay inuu dilo',
    'أخاف على حياتي',
    '有人跟踪我',
    'Il dit qu’il va se tuer',
  ])('%s', (text) => expect(soundsUrgent(text)).toBe(true))

  test.each([
    'The shooting of the film closed the street',
    'The film crew will shoot here on Monday',
    'We are dying for a crosswalk',
    'Ivy is choking the trees along the creek',
    'The city will kill the weeds',
    'The meeting was followed by a lunch',
    'The parade can’t go on without a permit',
    'The rifle club left trash behind',
    'La calle sigue sucia desde mayo',
    'Sẽ bán hàng ở công viên',
  ])('“%s” is no danger', (text) => expect(soundsUrgent(text)).toBe(false))
})
