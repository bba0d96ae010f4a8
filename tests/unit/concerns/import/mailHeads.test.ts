import { expect, test } from 'vitest'
import { rowOfMail } from './readMailText'

/* How mail programs write above what they quote and pass on, in the languages Candor ships and French. */

const B = 'Bruno Tarn <bruno@larkmoor.example>'
const own = 'The lamp at the Millrace stop is out again, and nobody waits there now.'

const heads = [
  `On Mon, Nov 2, 2026 at 9:00 AM ${B} wrote:`,
  `El lun, 2 nov 2026 a la(s) 9:00 a.m., Bruno Tarn (bruno@larkmoor.example) escribió:`,
  `El 2/11/26 a las 9:00, Bruno Tarn escribió:`,
  `${B} 于2026年11月2日周一 09:00写道：`,
  `${B} 於 2026年11月2日 週一 上午9:00寫道：`,
  `在 2026年11月2日，上午9:00，${B} 写道：`,
  `在 2026/11/2 9:00, Bruno Tarn 写道:`,
  `在 2026-11-02 09:00:00，"Bruno Tarn" <bruno@larkmoor.example> 写道：`,
  `On Nov 2, 2026, at 9:00 AM, Bruno Tarn wrote:`,
  `On Nov 2, 2026, at 9:00 AM, ${B} wrote:`,
  `El 2 nov 2026, a las 9:00, ${B} escribió:`,
  `Vào 9:00, Th 2, 2 thg 11, 2026 ${B} đã viết:`,
  `Vào 02/11/2026 09:00, Bruno Tarn đã viết:`,
  `Le 02/11/2026 à 09:00, Bruno Tarn a écrit :`,
  `Le 2 nov. 2026 à 09:00, ${B} a écrit :`,
  `On Monday, November 2nd, 2026 at 9:00 AM, ${B} wrote:`,
  `---- On Mon, 02 Nov 2026 09:00:00 -0800 ${B} wrote ----`,
  `At 2026-11-02 09:00:00, "Bruno Tarn" <bruno@larkmoor.example> wrote:`,
  `في الاثنين، 2 نوفمبر 2026 في 9:00 ص كتب Bruno Tarn <bruno@larkmoor.example>:`,
  `كتب ${B} في الاثنين، 2 نوفمبر 2026:`,
  `በ ሰኞ፣ ኖቬም 2, 2026 በ 9:00 ጥዋት ላይ ${B} ጻፈ፦`,
  `Markay ahayd Isn, 2 Nof 2026 9:00 AM, ${B} ayaa qoray:`,
  `Bruno Tarn <bruno@larkmoor.example> escribió el lun., 2 nov. 2026 9:00:`,
  `Am 02.11.2026 um 09:00 schrieb Bruno Tarn:`,
  `On Mon, Nov 2, 2026, 9:00 AM Bruno Tarn <\nbruno@larkmoor.example> wrote:`,
  `El lun, 2 nov 2026 a las 9:00, Bruno Tarn, Grupo de Seguridad (<\nbruno@larkmoor.example>) escribió:`,
]

const places: readonly (readonly [string, (head: string) => string])[] = [
  ['above', (head) => `${own}\n\n${head}\n\n> Is it on again?\n> Call 555-0199\n`],
  ['below', (head) => `${head}\n> Is it on again?\n> Call 555-0199\n\n${own}\n`],
  ['above what has no marks', (head) => `${own}\n\n${head}\n\nIs it on?\nCall 555-0199\nBruno\n`],
  ['signed, and above', (head) => `${own}\n\nAda\n\n${head}\n> Is it on again?`],
]

test.each(places.flatMap(([where, bodyOf]) => heads.map((head) => [where, head, bodyOf] as const)))(
  'an answer %s “%s” is what its sender wrote',
  async (_, head, bodyOf) => {
    const row = await rowOfMail({ subject: 'Re: lamp', body: bodyOf(head) })
    expect(row).toMatchObject({ state: 'ready', fields: { wording: own } })
    expect(row.setApart).toContain('Is it on')
  },
)

test.each([
  'On Monday the landlord wrote:\n\npay or leave. We are afraid.',
  'My neighbor wrote: the lamp is out.',
  'From: the first floor up, people are scared.\nIt is dark.',
  'The sign says:\n\nno parking from 9:00, and everyone parks.',
])('a sentence that only looks like a head stays: %s', async (body) => {
  expect((await rowOfMail({ body })).fields.wording).toBe(body)
})

const inner = 'The drain on the Saltworks dock is blocked and the water stands for days.'
const P = 'Pell Harrow <pell@larkmoor.example>'
const O = 'Odile Marsh <odile@larkmoor.example>'

const passedOn: readonly (readonly [string, string])[] = [
  [
    'Fwd: x',
    `---------- Forwarded message ---------\nDe: ${P}\nDate: lun, 2 nov 2026 a las 9:00\nSubject: Drain\nTo: ${O}\n\n\n${inner}\n`,
  ],
  [
    'Fwd: x',
    `---------- Forwarded message ----------\nFrom: **Pell Harrow** <pell@larkmoor.example>\nDate: Monday, November 2, 2026\nSubject: Drain\nTo: Odile Marsh <odile@larkmoor.example>\n\n${inner}\n\n\n-- \nPell Harrow\n555-0142`,
  ],
  [
    'Fwd: x',
    `Inicio del mensaje reenviado:\n\nDe: ${P}\nAsunto: Drain\nFecha: 2 de noviembre de 2026, 9:00:00 PST\nPara: ${O}\n\n${inner}\n\nPell`,
  ],
  [
    'Fwd: x',
    `Bắt đầu thư được chuyển tiếp:\n\nTừ: ${P}\nTiêu đề: Drain\nNgày: 9:00:00 PST ngày 2 tháng 11 năm 2026\nĐến: ${O}\n\n${inner}`,
  ],
  [
    '转发: x',
    `\n\n发件人: ${P}\n日期: 2026年11月2日 星期一 09:00\n收件人: ${O}\n主题: Drain\n${inner}`,
  ],
  [
    'Fw: x',
    `----- Forwarded Message -----\nFrom: ${P}\nTo: ${O}\nSent: Monday, November 2, 2026 at 09:00:00 AM PST\nSubject: Drain\n\n${inner}`,
  ],
  [
    'Fwd: x',
    `============ Forwarded message ============\nFrom: ${P}\nTo: <odile@larkmoor.example>\nDate: Mon, 02 Nov 2026 09:00:00 -0800\nSubject: Drain\n============ Forwarded message ============\n\n${inner}`,
  ],
  [
    'Fwd: x',
    `------- Forwarded Message -------\nFrom: ${P}\nDate: On Monday, November 2nd, 2026 at 9:00 AM\nSubject: Drain\nTo: ${O}\n\n\n> ${inner}`,
  ],
  [
    'FW: x',
    `From: Pell Harrow\nSent: Monday, November 2, 2026 9:00 AM\nTo: Odile Marsh\nSubject: Drain\n\n${inner}\n\nPell Harrow\n`,
  ],
  [
    'FW: x',
    `*From:* ${P}\n*Sent:* Monday, November 2, 2026 9:00 AM\n*To:* ${O}\n*Subject:* Drain\n\n${inner}`,
  ],
  ['TR: x', `De : ${P}\nEnvoyé : lundi 2 novembre 2026 09:00\nÀ : ${O}\nObjet : Drain\n\n${inner}`],
  [
    'Chuyển tiếp: x',
    `Từ: ${P}\nĐã gửi: Thứ Hai, 2 tháng 11, 2026 9:00 SA\nTới: ${O}\nChủ đề: Drain\n\n${inner}`,
  ],
  [
    'إعادة توجيه: x',
    `من: ${P}\nتم الإرسال: الاثنين، 2 نوفمبر 2026 9:00 ص\nإلى: ${O}\nالموضوع: Drain\n\n${inner}`,
  ],
  [
    'Fwd: x',
    `---------- الرسالة المعاد توجيهها ---------\nمن: ${P}\nالتاريخ: الاثنين، 2 نوفمبر 2026\nالموضوع: Drain\nإلى: ${O}\n\n${inner}`,
  ],
  [
    'Fwd: x',
    `---------- የተላለፈ መልዕክት ---------\nከ፦ ${P}\nቀን፦ ኖቬም 2, 2026\nርዕሰ ጉዳይ፦ Drain\nለ፦ ${O}\n\n${inner}`,
  ],
  [
    'Fwd: x',
    `---------- Farriin la soo gudbiyay ---------\nKa: ${P}\nTaariikhda: Nof 2, 2026\nMawduuc: Drain\nKu: ${O}\n\n${inner}`,
  ],
  [
    'Fwd: x',
    `See below\n\nOdile Marsh\nProject manager\n555-0100\n\nBegin forwarded message:\n\nFrom: ${P}\nDate: November 2, 2026 at 9:00:00 AM PST\nTo: ${O}\nSubject: Drain\n\n${inner}\n\nSent from my iPhone`,
  ],
  [
    'Fwd: x',
    `> Begin forwarded message:\n> \n> From: ${P}\n> Subject: Drain\n> Date: November 2, 2026 at 9:00:00 AM PST\n> To: ${O}\n> \n> ${inner}\n> \n> Pell\n`,
  ],
  [
    'Fwd: x',
    `---------- Forwarded message ---------\nFrom: ${P}\nDate: Mon, Nov 2, 2026 at 9:00 AM\nSubject: Re: Drain\nTo: ${O}\n\n\n${inner}\n\nOn Sun, Nov 1, 2026 at 8:00 AM ${O} wrote:\n\n> What did you see?\n`,
  ],
  [
    'Fwd: x',
    `---------- Forwarded message ---------\nFrom: ${P}\nDate: Mon, Nov 2, 2026 at 9:00 AM\nSubject: Drain\nTo: <odile@larkmoor.example>\nCc: A B <a@larkmoor.example>, C D\n <c@larkmoor.example>\n\n\n${inner}\n`,
  ],
]

test.each(passedOn)('what is passed on under “%s” is the concern: %s', async (subject, body) => {
  const row = await rowOfMail({ subject, body, from: O })
  expect(row).toMatchObject({ state: 'ready', fields: { wording: inner } })
})

test('a note above an earlier mail that is neither answer nor forward by its subject is asked about', async () => {
  const body = `FYI\n\n-------- Mensaje original --------\nDe: ${P}\nFecha: 2/11/26 9:00\nPara: ${O}\nAsunto: Drain\n\n${inner}`
  const row = await rowOfMail({ subject: 'Drain', body, from: O })
  expect(row).toMatchObject({ state: 'held', fields: { wording: inner } })
  expect(row.holds.join(' ')).toContain('answered or passed on')
})

test('an answer of which most is set apart waits for a person', async () => {
  const body = `Yes, still.\n\nOn 11/2/26 9:00 AM, Bruno Tarn wrote:\n${'> The lamp is out, and we wait in the dark each night.\n'.repeat(6)}`
  expect(await rowOfMail({ subject: 'Re: Millrace', body })).toMatchObject({
    state: 'held',
    fields: { wording: 'Yes, still.' },
  })
})

test('answers within an earlier mail that nothing marks are asked about', async () => {
  const body = `See my answers in the text.\n\nFrom: ${B}\nSent: Monday\nTo: Ada\nSubject: x\n\n1. Where? At the Millrace stop.`
  const row = await rowOfMail({ subject: 'RE: x', body })
  expect(row.state).toBe('held')
  expect(row.setApart).toContain('At the Millrace stop.')
})
