import type { SharedRecord } from '../../../shared/record/record'
import { idOf } from '../../builders/recordDefaults'
import { larkmoor, larkmoorMeetings, secondMeeting } from '../../documents/larkmoor'

/* What documents are checked with: hardly anything, what is usual, absurdly much, every script at once. */

export const theMeeting = secondMeeting
export const theNeighborhood = idOf('Heron Flats')

export const contents = {
  short: (): SharedRecord =>
    larkmoor()
      .withMeeting({ id: theMeeting })
      .withItem({ title: 'Lights', neighborhoodIds: [theNeighborhood], presenter: '' })
      .build(),
  usual: (): SharedRecord =>
    larkmoorMeetings()
      .withData('Heron Flats', [13, 4, 1_205])
      .withData('Millrace', [7, 8, 9], { id: 'import-early', from: 202_507, to: 202_509 })
      .withConcern('Heron Flats', 'The light is out.')
      .withItem({ title: 'Who walks the path', notes: 'One line of a paragraph,\nand another.' })
      .withItem({ title: 'Where do we concentrate?', neighborhoodIds: [theNeighborhood] })
      .withComparison(['Heron Flats', 'Millrace'], 'Few call from here. The path is dark.')
      .build(),
  long: absurdlyLong,
  mixed: everyScript,
} as const

export type Content = keyof typeof contents

const sentence = 'People wait in the dark for the last bus, and go home another way. '

function absurdlyLong(): SharedRecord {
  const build = larkmoorMeetings().withWorkgroup({
    name: `Larkmoor workgroup ${'of everybody who comes to the table '.repeat(4)}`.trim(),
    goalSentence: `Our goal is better health and safety. ${sentence.repeat(4)}`.trim(),
    contact: `lead@${'very-long-name'.repeat(8)}.example`,
    howToRaise: sentence.repeat(12).trim(),
    gettingThere: sentence.repeat(6).trim(),
    joining: `Call 555-0142. ${sentence.repeat(3)}`.trim(),
    askByDays: 7,
  })
  for (let at = 1; at <= 40; at += 1)
    build
      .withMember(`Neighbor number ${at}`, { organization: `Association ${Math.ceil(at / 3)}` })
      .withArrival(`Neighbor number ${at}`)
  for (let at = 1; at <= 9; at += 1)
    build
      .withItem({
        title: `Item ${at}: ${'lights and late buses '.repeat(at)}`.trim(),
        neighborhoodIds: [theNeighborhood],
        notes: `${sentence.repeat(2 + at * 3)}\n\n${`- ${sentence.repeat(3)}\n`.repeat(4)}`,
      })
      .withHeardStatement('Heron Flats', `${sentence.repeat(3)}${'x'.repeat(120)}`)
      .withDecision(sentence.repeat(5).trim(), { rationale: sentence.repeat(2).trim() })
      .withAction(sentence.trim(), { owner: 'Odile Marsh', due: '2026-03-13' })
  return build.build()
}

/** Names and sentences in every script, alone and inside each other. */
export const scripts = {
  Latin: 'Łukasz Đurić, Şerban Ó Ríordáin, naïve façade',
  Vietnamese: 'Nguyễn Thị Lệ nói: “đèn đường hỏng từ tháng trước”',
  Somali: 'Xaafadda waxaa loo baahan yahay iftiin habeenkii',
  Amharic: 'ሰላም፣ መብራት የለም። ወ/ሮ አልማዝ',
  Arabic: 'لا إضاءة في شارع Tern Street بعد الساعة 21:30، قالت سُعاد (جارة) الأسبوع الماضي',
  Chinese:
    '王芳说：“公交站没有路灯，晚上很危险。”我们需要更多的灯，也需要更多的巡逻，大家都这么说。',
}

function everyScript(): SharedRecord {
  const build = larkmoorMeetings()
    .withMember('سُعاد الخطيب', { organization: 'رابطة الجيران' })
    .withMember('አልማዝ ተስፋዬ', { organization: 'የሰፈር ማህበር' })
    .withMember('王芳', { organization: '邻里协会' })
    .withMember('Nguyễn Thị Lệ', { organization: 'Hội láng giềng' })
    .withArrival('سُعاد الخطيب')
    .withArrival('አልማዝ ተስፋዬ')
    .withArrival('王芳')
    .withArrival('Nguyễn Thị Lệ')
    .withItem({
      title: `Lights, الإضاءة, 路灯, መብራት`,
      neighborhoodIds: [theNeighborhood],
      notes: Object.values(scripts).join('\n\n'),
    })
  for (const text of Object.values(scripts)) build.withHeardStatement('Heron Flats', text)
  return build
    .withDecision(`We answer ${scripts.Arabic} and ${scripts.Chinese}`)
    .withAction(`Call 王芳 and سُعاد back about መብራት`, { owner: 'Nguyễn Thị Lệ', due: '2026-03-13' })
    .build()
}
