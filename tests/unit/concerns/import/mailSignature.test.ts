import { expect, test } from 'vitest'
import { rowOfMail } from './readMailText'

/* How people, phones, offices and lists end a mail, in the languages Candor ships and French. */

const own = 'The lamp at the Millrace stop is out again.'
const F = 'Pell Harrow <pell@larkmoor.example>'

const signed: readonly (readonly [string, string])[] = [
  [`${own}\n\nThanks!\nPell`, F],
  [
    `${own}\n\nThank you so much,\n\nPell Harrow\nPresident, Millrace Block Club\n(555) 555-0142`,
    F,
  ],
  [`${own}\n\nSincerely,\nMr. Pell Harrow`, F],
  [`${own}\n\nPell H.`, F],
  [`${own}\nPell`, F],
  [`${own}\n\n- Pell`, F],
  [`${own}\n\n~Pell Harrow~`, F],
  [`${own} Thanks, Pell`, F],
  [`${own} Thank you. Pell Harrow, 555-0142`, F],
  [
    `${own}\n\nMuchas gracias de antemano,\nLupe Arrieta\nCel. 555-0117`,
    'Lupe Arrieta <l@larkmoor.example>',
  ],
  [`${own}\n\nAtte.\nLupe`, 'Lupe Arrieta <l@larkmoor.example>'],
  [`${own}\n\nTrân trọng,\nVũ Thảo Linh\nĐT: 0555 555 0155`, 'Vu Thao Linh <l@larkmoor.example>'],
  [`${own}\n\nXin cảm ơn.\nLinh`, 'Vu Thao Linh <l@larkmoor.example>'],
  [`${own}\n\n谢谢！\n文舒雨`, '文舒雨 <w@larkmoor.example>'],
  [`${own}\n\n祝好\n小文`, '文舒雨 <w@larkmoor.example>'],
  [`${own}\n\nمع خالص التحية،\nسمير قنديل\nهاتف: 555-0133`, 'سمير قنديل <s@larkmoor.example>'],
  [`${own}\n\nشكراً\nسمير`, 'Samir Qandil <s@larkmoor.example>'],
  [`${own}\n\nከሰላምታ ጋር\nሰላም በቀለ`, 'ሰላም በቀለ <s@larkmoor.example>'],
  [`${own}\n\nአመሰግናለሁ!\nሰላም`, 'Selam Bekele <s@larkmoor.example>'],
  [`${own}\n\nMahadsanid,\nHodan Warsame`, 'Hodan Warsame <h@larkmoor.example>'],
  [`${own}\n\nWaad mahadsan tahay\nHodan`, 'Hodan Warsame <h@larkmoor.example>'],
  [`${own}\n\nCordialement,\nSolange Petit-Bois`, 'Solange Petit-Bois <s@larkmoor.example>'],
  [`${own}\n\nSent from my iPad`, F],
  [`${own}\n\nEnviado desde mi iPhone`, F],
  [`${own}\n\nEnviado desde Correo para Windows`, F],
  [`${own}\n\nGửi từ điện thoại của tôi`, F],
  [`${own}\n\n发自我的iPhone`, F],
  [`${own}\n\n来自我的华为手机`, F],
  [`${own}\n\nأُرسلت من الـ iPhone`, F],
  [`${own}\n\nتم الإرسال من هاتفي`, F],
  [`${own}\n\nከአይፎኔ የተላከ`, F],
  [`${own}\n\nLaga soo diray iPhone-kayga`, F],
  [`${own}\n\nEnvoyé de mon iPhone`, F],
  [`${own}\n\nGet Outlook for iOS<https://aka.ms/o0ukef>`, F],
  [`${own}\n\nSent via the Samsung Galaxy S21, an AT&T 5G smartphone`, F],
  [`${own}\n\nYahoo Mail: Search, Organize, Conquer`, F],
  [`${own}\n\nObtener Outlook para Android`, F],
  [
    `${own}\n\nPell Harrow\nHarrow Hardware\n2217 Mill Lane\nLarkmoor, WA 98000\n555-0142\nwww.harrow.example`,
    F,
  ],
  [`${own}\n\n--\nPell Harrow\n"Be the change"`, F],
  [`${own}\n\n--- \nPell\n`, F],
  [`${own}\n\n______________\nPell Harrow\n555-0142`, F],
  [`${own}\n\nPell Harrow (he/him)\nBlock captain`, F],
  [
    `${own}\n\nThis email and any files transmitted with it are confidential and intended solely for the use of the individual to whom they are addressed.`,
    F,
  ],
  [
    `CAUTION: This email originated from outside of the organization. Do not click links unless you recognize the sender.\n\n${own}`,
    F,
  ],
  [`[EXTERNAL]\n\n${own}`, F],
  ['WARNING - External email; exercise caution.\n\n' + own, F],
  [`${own}\n\nNOTICE: All emails are subject to the Public Records Act (RCW 42.56).`, F],
  [`${own}\n\nThis message is a public record.\n`, F],
  [
    `${own}\n\nEste correo electrónico es confidencial y está dirigido únicamente a su destinatario.`,
    F,
  ],
  [`${own}\n\nEmail này và các tệp đính kèm là bảo mật và chỉ dành cho người nhận.`, F],
  [`${own}\n\n本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的个人或群组。`, F],
  [`${own}\n\nهذه الرسالة سرية وموجهة إلى المرسل إليه فقط.`, F],
  [
    `${own}\n\n_._,_._,_\n________________________________\nGroups.io Links:\nYou receive all messages sent to this group.\n`,
    F,
  ],
  [`${own}\n\n--~--~---------~--~----~\nYou received this message because you are subscribed\n`, F],
  [`${own}\n\nPosted by: Pell Harrow\nReply via web post\nVisit Your Group\nUnsubscribe`, F],
  [`${own}\n\nVirus-free. www.avast.example`, F],
]

test.each(signed)('no signature or notice is part of the concern: %s (%s)', async (body, from) => {
  expect(await rowOfMail({ body, from })).toMatchObject({
    state: 'ready',
    fields: { wording: own },
  })
})

test.each([
  ['a name nobody knows', `${own}\n\nPH`],
  ['a number', `${own}\n\nCall me: 555-0142`],
  ['a name within the text', `I am Pell. ${own}`],
])('%s that may be a signature waits for a person', async (_, body) => {
  const row = await rowOfMail({ body, from: F })
  expect(row.state).toBe('held')
  expect(row.fields.wording).toContain(own)
})

test.each([
  `Dear Odile,\nMy neighbor told me that you listen. ${own}\nThank you for listening!\nThe light on Mill Lane is out, too.`,
  `Thanks,\n\nfor the meeting.\n${own}`,
  `Gracias.\n\n${own}`,
  `Hello,\n\nThank you!\n\n${own}\nAnd the gate is open.`,
])('nothing after a greeting or thanks is lost: %s', async (body) => {
  expect((await rowOfMail({ body, from: F })).fields.wording).toBe(body)
})

test('a mail of a greeting and a name alone is asked about by its subject', async () => {
  expect(
    await rowOfMail({ subject: 'Lamp out at Millrace', body: 'Thanks,\nPell', from: F }),
  ).toMatchObject({
    state: 'held',
    fields: { wording: 'Lamp out at Millrace' },
  })
})

test.each([
  `${own}\n\nThank you.\n\nP.S. The gate is open, too.`,
  `${own}\n\nThanks,\nPell\n\nP.S. The gate is open, too.`,
])('what is added below a signature isn’t lost: %s', async (body) => {
  expect((await rowOfMail({ body, from: F })).fields.wording).toContain('The gate is open, too.')
})

test('a last line that names a place is part of the concern', async () => {
  const body = 'The lamp is out.\n\nTern Street'
  expect(await rowOfMail({ body, from: F })).toMatchObject({
    state: 'ready',
    neighborhoodId: 'Tern Street',
    fields: { wording: body },
  })
})
