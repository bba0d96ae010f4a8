import { describe, expect, test } from 'vitest'
import { rowOfMail, rowsOfMail } from './readMailText'

/* Letters, versions and parts of mails: what their bytes say, and what can't be opened. */

const headPlain = (charset: string): string =>
  `Content-Type: text/plain; charset=${charset}\nContent-Transfer-Encoding: 8bit`
const html = 'Content-Type: text/html; charset=utf-8'

test.each([
  ['latin1', 'utf-8', 'It\u0092s the caf\u00e9 \u0096 loud', 'It’s the café – loud'],
  ['latin1', 'iso-8859-1', '\u0093Loud\u0094 at the caf\u00e9', '“Loud” at the café'],
  ['latin1', 'x-nobody-knows', 'El ni\u00f1o y la se\u00f1ora', 'El niño y la señora'],
  ['utf8', 'us-ascii', 'Café, niños', 'Café, niños'],
  ['utf8', 'iso-8859-1', 'Café, niños, ¿qué pasa?', 'Café, niños, ¿qué pasa?'],
  ['utf8', 'gb2312', '路灯坏了', '路灯坏了'],
  ['utf8', 'utf-8', 'The cafÃ© isnâ€™t open', 'The café isn’t open'],
  ['utf16le', 'utf-8', 'Nobody waits at the stop', 'Nobody waits at the stop'],
] as const)('%s said to be %s is read as what it is: %s', async (as, said, sent, wording) => {
  const row = await rowOfMail({
    head: headPlain(said),
    body: new Uint8Array(Buffer.from(sent, as)),
  })
  expect(row.fields.wording).toBe(wording)
})

describe('letters that nothing names', () => {
  test.each([
    ['Chinese', [0xc2, 0xb7, 0xb5, 0xc6, 0xbb, 0xb5, 0xc1, 0xcb], '路灯坏了'],
    ['Arabic', [0xc7, 0xe1, 0xe4, 0xe6, 0xd1, 0x20, 0xe3, 0xd8, 0xdd, 0xc3], 'النور مطفأ'],
  ] as const)('are guessed as %s, and wait for a person', async (_, bytes, wording) => {
    const row = await rowOfMail({ head: 'Content-Type: text/plain', body: new Uint8Array(bytes) })
    expect(row).toMatchObject({ state: 'held', fields: { wording } })
    expect(row.holds.join(' ')).toContain('guessed')
  })
})

test('what nobody sees is taken out, and that is said', async () => {
  const row = await rowOfMail({ body: 'The lamp\u202e at\u0000 Millrace is out\ufdd0.' })
  expect(row.fields.wording).toBe('The lamp at Millrace is out.')
  expect(row.remarks.join(' ')).toMatch(/direction override.*control character.*broken character/)
})

describe('HTML', () => {
  test.each([
    [
      'Gmail',
      '<div dir="ltr">Dark.<div>Ada</div></div><div class="gmail_quote"><div class="gmail_attr">On Mon, Nov 2, 2026 at 9:00 AM Bo Tarn &lt;bo@larkmoor.example&gt; wrote:<br></div><blockquote><div>Is it dark?</div></blockquote></div>',
    ],
    [
      'Outlook',
      '<div><p class="MsoNormal">Dark.<o:p></o:p></p></div><div style="border-top:solid"><p><b>From:</b> Bo Tarn &lt;bo@larkmoor.example&gt;<br><b>Sent:</b> Monday, November 2, 2026<br><b>To:</b> Ada<br><b>Subject:</b> x</p></div><p>Is it dark?</p>',
    ],
    [
      'Apple Mail',
      'Dark.<br><div>Sent from my iPhone</div><blockquote type="cite">On Nov 2, 2026, at 9:00 AM, Bo Tarn &lt;bo@larkmoor.example&gt; wrote:<br></blockquote><blockquote type="cite"><div>Is it dark?</div></blockquote>',
    ],
    [
      'Yahoo',
      '<div>Dark.</div><div class="yahoo_quoted"><div>On Monday, November 2, 2026 at 09:00:00 AM PST, Bo Tarn &lt;bo@larkmoor.example&gt; wrote:</div><div><br></div><div>Is it dark?</div></div>',
    ],
  ])('an answer of %s is what its sender wrote', async (_, body) => {
    expect(await rowOfMail({ subject: 'Re: x', head: html, body })).toMatchObject({
      fields: { wording: 'Dark.' },
    })
  })

  test('is read as it is seen: entities, lists, nothing hidden', async () => {
    const body =
      '<span style="display: none">preview</span><div style="max-height:0;overflow:hidden">x</div><p hidden>y</p><p>&iquest;Qu&eacute; pasa? &frac12; &#x1F6A8; a&nbsp;b</p><ul><li>one<li>two</ul><!-- z --><script>w</script><p title="a > b">end</p>'
    expect((await rowOfMail({ head: html, body })).fields.wording).toBe(
      '¿Qué pasa? ½ 🚨 a b\n\n- one\n- two\n\nend',
    )
  })
})

const parts = (...all: string[]): string => `--q\n${all.join('\n--q\n')}\n--q--\n`
const alternative = 'Content-Type: multipart/alternative; boundary="q"'
const text = 'Content-Type: text/plain; charset=utf-8\n\n'
const rich = 'Content-Type: text/html; charset=utf-8\n\n'

test.each([
  [
    'the one that says more',
    `${text}Dark.`,
    `${rich}<p>Dark.</p><p>A child fell on the steps.</p>`,
    'Dark.\n\nA child fell on the steps.',
  ],
  [
    'the HTML behind a stub',
    `${text}This message needs an HTML capable e-mail program.`,
    `${rich}<p>Dark.</p>`,
    'Dark.',
  ],
  [
    'the text where both say the same',
    `${text}Dark, and *loud*.`,
    `${rich}<p>Dark, and <b>loud</b>.</p>`,
    'Dark, and *loud*.',
  ],
])('of two versions %s is taken', async (_, first, second, wording) => {
  const row = await rowOfMail({ head: alternative, body: parts(first, second) })
  expect(row.fields.wording).toBe(wording)
  expect(row.holds).toEqual([])
})

test('of two versions that say different things neither is dropped unseen', async () => {
  const body = parts(
    `${text}The gate is open all night long.`,
    `${rich}<p>Rats run behind the market.</p>`,
  )
  const row = await rowOfMail({ head: alternative, body })
  expect(row.state).toBe('held')
  expect(`${row.fields.wording} ${row.setApart}`).toContain('gate')
  expect(`${row.fields.wording} ${row.setApart}`).toContain('Rats')
})

const mixed = 'Content-Type: multipart/mixed; boundary="q"'

test.each([
  [
    'PGP',
    'Content-Type: text/plain',
    '-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----\n',
  ],
  [
    'PGP in HTML',
    html,
    '<pre>-----BEGIN PGP MESSAGE-----\n\nhQEM\n-----END PGP MESSAGE-----</pre>',
  ],
  [
    'S/MIME',
    'Content-Type: application/x-pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64',
    'MIIA',
  ],
  [
    'winmail.dat',
    mixed,
    parts(text, 'Content-Type: application/octet-stream; name="winmail.dat"\n\nx'),
  ],
])('%s can’t be read, and its subject isn’t taken instead', async (why, head, body) => {
  const row = await rowOfMail({ subject: 'Light in Millrace', head, body })
  expect(row).toMatchObject({ state: 'held', fields: { wording: '' } })
  expect(row.holds.join(' ')).toContain(why.split(' ')[0])
})

test('a text beside what can’t be opened is kept, and waits for a person', async () => {
  const body = parts(
    `${text}The lamp is out.`,
    'Content-Type: application/ms-tnef; name="winmail.dat"\n\nx',
  )
  expect(await rowOfMail({ head: mixed, body })).toMatchObject({
    state: 'held',
    fields: { wording: 'The lamp is out.' },
  })
})

test.each([
  ['Automatic reply: x', ''],
  ['Respuesta automática: x', ''],
  ['Réponse automatique : x', ''],
  ['Trả lời tự động: x', ''],
  ['自动回复: x', ''],
  ['الرد التلقائي: x', ''],
  ['Undeliverable: x', ''],
  ['Re: x', '\nAuto-Submitted: auto-replied'],
  ['Re: x', '\nX-Autoreply: yes'],
])('what a program answers is left out, and says so: %s%s', async (subject, head) => {
  const row = await rowOfMail({ subject, head: `${headPlain('utf-8')}${head}`, body: 'I am away.' })
  expect(row.state).toBe('left')
  expect(row.reason).not.toBe('')
})

test('a mail that only speaks of being away waits for a person', async () => {
  const body = 'I am out of the office and will be back on Monday at Millrace.'
  expect((await rowOfMail({ subject: 'Re: x', body })).state).toBe('held')
})

test('each mail that was attached is a concern of its own', async () => {
  const inner = (name: string, wording: string): string =>
    `Content-Type: message/rfc822\n\nFrom: ${name} <a@larkmoor.example>\nSubject: y\nDate: Mon, 2 Nov 2026 08:00:00 -0800\n\n${wording}\n\n${name}`
  const body = parts(
    `${text}For Tuesday`,
    inner('Pell', 'The lamp at Millrace is out.'),
    inner('Bo', 'Dust in Saltworks.'),
  )
  const rows = await rowsOfMail({ subject: 'Fwd: two', head: mixed, body })
  expect(rows.map(({ state, fields }) => [state, fields.wording])).toEqual([
    ['ready', 'The lamp at Millrace is out.'],
    ['ready', 'Dust in Saltworks.'],
  ])
})
